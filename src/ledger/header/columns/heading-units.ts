import type { FoundHeader } from '../find';
import { lineUnits, unitBehind } from '../grammar/unit-line';
import { beginsInHan, cellText, isBlank, oneLine } from '../../cells/cell-text';
import { HeaderRepeats } from '../../rows/header-repeats';
import { readNumbering, type Numbering } from '../../rows/numbering';
import { isCount } from '../../rows/row-columns';
import { USUAL_UNIT, type MoneyUnit } from '../../cells/money-unit';
import { statedUnit } from './matched-columns';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isInUnitOfRow, type UnitColumn } from './unit-column';

/**
 * The units that headings among the records state for what is below them: 一、产业项目（单位：亿元）, or 单位：亿元 in a row of its own.
 * Told like a column of units. Null where no heading states one. `around` is the unit that holds for all.
 */
export function headingUnits(
  header: FoundHeader,
  snapshot: SheetSnapshot,
  around: MoneyUnit | null,
  /** Whether the header of another list stands in a row. */
  opensTable: (row: number) => boolean,
): UnitColumn | null {
  const firstRow = header.top + header.rows;
  const statesUnit = (cells: readonly CellValue[], row: number): boolean =>
    row >= firstRow && !holdsTwoTexts(cells) && cells.some(mayNameUnit) && (headingOf(cells)?.unit ?? null) !== null;
  // Hardly any list has such a heading: the others are not gone through heading by heading.
  if (!snapshot.values.some(statesUnit)) return null;
  const units: (MoneyUnit | null)[] = [];
  const headings: { readonly text: string; readonly column: number }[] = [];
  let open = around;
  // The numbering of the heading that the unit is of: the next of its kind states its own, or none is stated.
  let [style, last]: (Numbering | null)[] = [null, null];
  snapshot.values.forEach((cells, row) => {
    const heading = row < firstRow ? null : headingOf(cells);
    if (heading) {
      last = readNumbering(heading.text)?.numbering ?? (heading.unit === null ? null : last);
      if (heading.unit !== null) {
        open = heading.unit;
        style = last;
        headings.push({ text: heading.text, column: heading.at + snapshot.origin.column });
      } else if (last !== null && last === style) open = around;
    }
    units.push(open);
  });
  const [first] = headings;
  if (!first) return null;
  const amounts = amountsIn(header).map(({ column }) => column - snapshot.origin.column);
  const repeats = new HeaderRepeats(snapshot, header);
  const other = snapshot.values.findIndex((cells, row) => row > firstRow && opensTable(row) && !repeats.has(cells));
  const rows = snapshot.values.flatMap((cells, row) =>
    row >= firstRow && (other < 0 || row < other) && amounts.some((at) => isInUnitOfRow(cells[at] ?? null)) ? [row] : [],
  );
  const stated = rows.flatMap((row) => units[row] ?? []);
  const [usual, ...others] = mostFirst(stated);
  // Below the records it is a note, which other rules read.
  if (usual === undefined) return null;
  const gaps = stated.length < rows.length;
  // A page that repeats the unit says nothing new, and what nobody states is taken for 万元 anyway.
  const same = others.length === 0 && (!gaps || usual === USUAL_UNIT || amountsIn(header).every((match) => statedUnit(match) === usual));
  return {
    header: [...new Set(headings.map(({ text }) => text))].slice(0, 3).join('、'),
    column: first.column,
    at: (row) => units[row] ?? null,
    only: same ? usual : null,
    usual,
    words: [usual, ...others],
    gaps,
    headings: true,
  };
}

/** What the name of every unit holds, in traditional characters too. */
const OF_UNITS = /[元亿億万萬]/;

function mayNameUnit(cell: CellValue): boolean {
  return typeof cell === 'string' && OF_UNITS.test(cell);
}

/** The quick way past nearly every row: two cells that begin with a Han character, which no number and no count does. */
function holdsTwoTexts(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const cell of cells) if (typeof cell === 'string' && beginsInHan(cell) && ++texts === 2) return true;
  return false;
}

/** A row of one text beside counts and sums, with the unit that it states; null for any other. */
function headingOf(cells: readonly CellValue[]): { readonly text: string; readonly at: number; readonly unit: MoneyUnit | null } | null {
  let at = -1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    if (isBlank(cell) || isCount(cell)) continue;
    // A second text, which nearly every row has: the rest needn't be looked at.
    if (at >= 0) return null;
    at = column;
  }
  if (at < 0) return null;
  const text = oneLine(cellText(cells[at] ?? null));
  return { text, at, unit: lineUnits([text]).all ?? unitBehind(text) };
}

function amountsIn({ matches }: FoundHeader): FoundHeader['matches'] {
  return matches.filter(({ field }) => field.type === 'money');
}

function mostFirst(units: readonly MoneyUnit[]): readonly MoneyUnit[] {
  const count = (unit: MoneyUnit): number => units.filter((each) => each === unit).length;
  return [...new Set(units)].sort((a, b) => count(b) - count(a));
}
