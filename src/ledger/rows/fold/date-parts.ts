import { cellText, isBlank, normalizeText } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isInArea } from '../../../spreadsheet/address';
import { present } from '../../../spreadsheet/present';
import { FOLD } from '../../combine/row-location';
import type { UnfoldedTable } from './folded-columns';

/** Parts of a date, in the order in which their columns stand. */
const PARTS = ['年', '月', '日'] as const;
/** What a heading ends in that is of one part: 年, （月）, 月份. */
const PART = /(?: > )?[(（]?([年月日])份?[)）]?$/;
/** What the parts are of: other numbers may be told by year and month, too. */
const OF_DATES = /开工|动工|复工|竣工|完工|建成|投产|时间|日期|年月/;
const SAMPLE = 60;

/** Columns side by side that hold the parts of one date. */
interface DateParts {
  /** Block column of the first. */
  readonly at: number;
  readonly parts: readonly string[];
  /** What stands before the part in its own heading: 计划开工 of 计划开工年; null where the part is a heading of its own. */
  readonly heading: string | null;
}

/**
 * Puts dates together whose year, month and day have columns of their own: 计划开工时间 over 年 and 月, 实际开工年 beside 实际开工月. Null where
 * there are none. The year alone is a date too coarse to judge by.
 */
export function joinDateParts(snapshot: SheetSnapshot, header: FoundHeader): Omit<UnfoldedTable, 'lines'> | null {
  const { origin, merges } = snapshot;
  const groups = findParts(snapshot, header);
  if (groups.length === 0) return null;
  const [top, firstRow] = [header.top, header.top + header.rows];
  const gone = new Set(groups.flatMap(({ at, parts }) => parts.slice(1).map((_, index) => at + 1 + index)));
  // A heading merged over the parts heads the first alone.
  const cut = merges.filter(
    ({ row, column, columns }) =>
      row - origin.row >= top && row - origin.row < firstRow && [...gone].some((at) => isInColumns(at + origin.column, column, columns)),
  );
  const values = snapshot.values.map((cells, row) => {
    if (row < top) return cells;
    const flat = [...cells];
    if (row < firstRow)
      for (const area of cut)
        if (isInArea(area, row + origin.row, area.column))
          for (let at = area.column - origin.column; at < area.column - origin.column + area.columns; at++)
            flat[at] = snapshot.values[area.row - origin.row]?.[area.column - origin.column] ?? null;
    for (const { at, parts, heading } of groups) {
      if (row >= firstRow) flat[at] = joined(parts, cells.slice(at, at + parts.length));
      else if (PART.test(normalizeText(cellText(flat[at] ?? null)))) flat[at] = heading;
    }
    for (const at of gone) flat[at] = null;
    return flat;
  });
  return {
    snapshot: { ...snapshot, values, merges: merges.filter((area) => !cut.includes(area)) },
    places: new Map(groups.map(({ at }) => [at, { column: at, kind: FOLD.first }])),
  };
}

function isInColumns(column: number, first: number, columns: number): boolean {
  return column >= first && column < first + columns;
}

function findParts(snapshot: SheetSnapshot, { cells, top, rows }: FoundHeader): readonly DateParts[] {
  const headed = new Map(
    cells.map(({ column, printed }) => {
      const words = normalizeText(printed).replaceAll('>', ' > ').replace(/\s+/g, ' ');
      return [column - snapshot.origin.column, { part: PART.exec(words)?.[1] ?? null, stem: words.replace(PART, '') }] as const;
    }),
  );
  const groups: DateParts[] = [];
  for (const [at, { part, stem }] of headed) {
    if (part === null || part === '日' || !OF_DATES.test(stem) || (part === '月' && isPartOf(at - 1, '年', stem))) continue;
    const parts = PARTS.slice(PARTS.findIndex((each) => each === part)).filter((each, index) => isPartOf(at + index, each, stem));
    if (parts.length < 2 || !holdParts(snapshot, top + rows, at, parts)) continue;
    const own = normalizeText(cellText(lowest(snapshot, top, rows, at))).replace(PART, '');
    groups.push({ at, parts, heading: own === '' ? null : /时间|日期|年月$/.test(own) ? own : `${own}时间` });
  }
  return groups;

  function isPartOf(at: number, part: string, stem: string): boolean {
    const found = headed.get(at);
    // 开工日期年 beside 月: the next heading goes on.
    return found?.part === part && (found.stem === stem || found.stem === '');
  }
}

/** The lowest heading of a column. */
function lowest({ values }: SheetSnapshot, top: number, rows: number, at: number): CellValue {
  for (let row = top + rows - 1; row >= top; row--) if (!isBlank(values[row]?.[at] ?? null)) return values[row]?.[at] ?? null;
  return null;
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = { 年: [1990, 2099], 月: [1, 12], 日: [1, 31] };

function numberIn(cell: CellValue, part: string): number | null {
  const found = /^(\d{1,4})[年月日号]?份?$/.exec(normalizeText(cellText(cell)))?.[1];
  if (found === undefined) return null;
  const number = Number(found) + (part === '年' && found.length === 2 ? 2000 : 0);
  const [least, most] = present(RANGES[part], 'range of a part of a date');
  return number >= least && number <= most ? number : null;
}

/** Whether nearly all that stands below the headings are numbers of their parts. */
function holdParts({ values }: SheetSnapshot, firstRow: number, at: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const cells = values
      .slice(firstRow, firstRow + SAMPLE)
      .flatMap((row) => (isBlank(row[at + index] ?? null) ? [] : [row[at + index] ?? null]));
    const known = cells.filter((cell) => numberIn(cell, part) !== null).length;
    return part === '日' || (known > 0 && known >= cells.length / 2);
  });
}

/** The date that its parts make; what else stands there as it is, so that it is told. */
function joined(parts: readonly string[], cells: readonly CellValue[]): CellValue {
  const filled = parts.flatMap((part, index) => {
    const cell = cells[index] ?? null;
    return isBlank(cell) ? [] : [{ part, cell, number: numberIn(cell, part) }];
  });
  if (filled.length === 0) return null;
  return filled.every(({ number }) => number !== null)
    ? filled.map(({ number, part }) => `${String(number)}${part}`).join('')
    : [...new Set(filled.map(({ cell }) => cellText(cell)))].join('');
}
