import type { HeaderMatch } from '../match';
import { AMOUNT_FIGURES } from './matched-columns';
import { shownCells, type ShownCell } from './shown-cells';
import type { AssumptionLog, AssumptionParams, ReadingQuestion } from '../../assumptions';
import { normalizeText } from '../../cells/cell-text';
import { shownText } from '../../cells/columns/shown-amount';
import { leavesUnitOpen, withUnit } from '../../cells/money-text';
import { isCommonCost, MONEY_UNITS, USUAL_UNIT, YUAN_PER, type MoneyUnit } from '../../cells/money-unit';
import { withChangedCells, type CellReading, type FlatTable } from '../../rows/fold/changed-cells';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';

/** The table with its amounts as they are read, and the units of the columns whose number formats decide them. */
export interface ShownUnits extends FlatTable {
  /** By column on the sheet: the unit of what its cells hold. */
  readonly units: ReadonlyMap<number, MoneyUnit>;
}

/** What is said of the unit of a column beside its number formats: one unit, that of each row, or nothing. */
type SaidUnit = MoneyUnit | typeof BY_ROW | null;

/** A column in which a number format makes something else of an amount. */
interface FormattedColumn {
  readonly match: HeaderMatch;
  readonly said: SaidUnit;
  readonly cells: readonly ShownCell[];
}

export const BY_ROW = 'row';
/** Read as shown, or as the cells hold them in the unit that is stated. */
const SHOWN = 'shown';
const STORED = 'stored';
/** What cells hold that are shown in another unit. */
const OF_CELLS: MoneyUnit = '元';

/**
 * Reads amounts as their number formats show them: 0!.0, shows 元 as 万元, 0.00"亿元" writes a unit that no header need state. Where every
 * cell of a column is shown alike, its unit becomes that of what the cells hold; else the amounts are put into one unit, and the column
 * is no longer the sheet's. Where the header says something else than is shown, it is asked which of them holds.
 */
export function shownUnits(
  sheet: FlatTable,
  firstRow: number,
  amounts: readonly HeaderMatch[],
  said: (match: HeaderMatch) => SaidUnit,
  header: { readonly row: number; readonly rows: number },
  log: AssumptionLog,
): ShownUnits {
  const { origin } = sheet.snapshot;
  const formatted = amounts.flatMap((match) => {
    const cells = shownCells(sheet.snapshot, firstRow, match.column - origin.column);
    return cells ? [{ match, said: said(match), cells }] : [];
  });
  if (formatted.length === 0) return { ...sheet, units: new Map() };
  const units = new Map<number, MoneyUnit>();
  const changed = new Map<number, CellReading>();
  for (const group of alike(formatted)) {
    const unit = settledUnit(group, header, log);
    for (const { match, said: stated, cells } of group) {
      const at = match.column - origin.column;
      const read =
        unit === STORED
          ? { unit: stated === null && exampleIn(cells) ? OF_CELLS : null, changed: noAmounts(cells, sheet.snapshot.date1904) }
          : inUnit(at, cells, unit, firstRow, sheet.snapshot);
      if (read.unit !== null) units.set(match.column, read.unit);
      if (read.changed.size > 0) changed.set(at, (cell, row) => read.changed.get(row) ?? cell);
    }
  }
  return { ...withChangedCells(sheet, changed), units };
}

/** Columns of which the same is said, and whose first cells are shown alike, are asked about together. */
function alike(columns: readonly FormattedColumn[]): readonly (readonly FormattedColumn[])[] {
  const groups = new Map<string, FormattedColumn[]>();
  for (const column of columns) {
    const key = `${String(column.said)} ${isAsSaid(column) ? '' : formatOf(column)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function formatOf({ cells }: FormattedColumn): string {
  const { per = 1, unit = null } = exampleIn(cells)?.shown ?? {};
  return `${per} ${String(unit)}`;
}

/** The first amount that is shown as another number, or with a unit. */
function exampleIn(cells: readonly ShownCell[]): ShownCell | undefined {
  return cells.find(({ shown }) => shown !== null && !shown.noAmount);
}

/** The unit of the amounts shown that write none beside them; `STORED` where not what is shown counts. */
function settledUnit(columns: readonly FormattedColumn[], header: HeaderRows, log: AssumptionLog): SaidUnit | typeof STORED {
  const { said } = present(columns[0], 'columns');
  if (columns.every(({ cells }) => exampleIn(cells) === undefined)) return STORED;
  if (said === null && columns.some(({ cells }) => cells.some(isOpen))) return unitAsked(columns, header, log);
  // A format that writes the unit itself, and scales by what makes of the cells no unit there is, or no project's costs: it is a slip.
  if (said === null && columns.every((column) => agrees(column, null))) return null;
  if (said !== null && columns.every(isAsSaid)) return STORED;
  const agree = said === BY_ROW || (said !== null && columns.every((column) => agrees(column, said)));
  const answer = log.decide({
    code: 'unit-shown',
    ...about(columns, header),
    decided: SHOWN,
    options: [SHOWN, STORED].map((key) => ({ key, params: exampleOf(columns) })),
    params: { label: labelOf(columns), agree: agree ? 1 : 0, ...exampleOf(columns) },
    ...(agree ? { likely: true } : {}),
  });
  return answer.decided === STORED ? STORED : said;
}

type HeaderRows = { readonly row: number; readonly rows: number };

/** An amount whose unit nobody states, neither beside the number shown. */
function isOpen({ shown }: ShownCell): boolean {
  return !shown?.noAmount && (shown?.unit ?? null) === null;
}

/** Whether all amounts are, as shown, what they are in the unit stated, too: 元 in the header, and 0!.0,"万元". */
function isAsSaid({ said, cells }: FormattedColumn): boolean {
  return cells.every(
    (cell) =>
      cell.shown === null || cell.shown.noAmount !== null || (said !== BY_ROW && said !== null && yuanOf(cell, said) === YUAN_PER[said]),
  );
}

/**
 * Whether what is shown goes with the unit stated: no other unit stands beside the number, what the cells hold is in some unit too, and
 * the amounts are those of projects.
 */
function agrees({ cells }: FormattedColumn, said: MoneyUnit | null): boolean {
  const scaled = cells.filter(({ shown }) => shown !== null && shown.noAmount === null);
  const yuan = scaled.map((cell) => yuanOf(cell, said) ?? 0);
  if (said !== null && yuan.every((each) => each === YUAN_PER[said])) return true;
  const together = scaled.every((cell) => (said === null || (cell.shown?.unit ?? said) === said) && isInUnit(cell, said));
  const costs = scaled.map(({ value }, cell) => Math.abs(value) * present(yuan[cell], 'yuan', cell)).sort((one, other) => one - other);
  // 0.00"亿元" writes what the cell holds; a format that scales it may be meant for another unit.
  const isScaled = said !== null || scaled.some(({ shown }) => shown?.per !== 1);
  return together && (!isScaled || isCommonCost(costs[Math.floor(costs.length / 2)] ?? 0));
}

/** 元 of one of what a cell holds, as it is shown; null where nobody states the unit. */
function yuanOf({ shown }: ShownCell, unit: MoneyUnit | null): number | null {
  const own = shown?.unit ?? unit;
  return own === null ? null : YUAN_PER[own] / (shown?.per ?? 1);
}

/** Whether what a cell holds is in some unit, as it is shown. */
function isInUnit(cell: ShownCell, said: MoneyUnit | null): boolean {
  return cell.shown === null || cell.shown.noAmount !== null || unitOf(yuanOf(cell, said) ?? 0) !== null;
}

function unitOf(yuan: number): MoneyUnit | null {
  return MONEY_UNITS.find((unit) => YUAN_PER[unit] === yuan) ?? null;
}

/** In which unit amounts are shown that nobody states the unit of: cells mostly hold 元. */
function unitAsked(columns: readonly FormattedColumn[], header: HeaderRows, log: AssumptionLog): MoneyUnit {
  const { cells } = present(columns[0], 'columns');
  const { per = 1, unit = null } = exampleIn(cells)?.shown ?? {};
  // 0.85亿元 among plain numbers, which nobody states the unit of: these are taken for what they are taken for elsewhere.
  const areFew = unit !== null && cells.filter(isOpen).length > cells.length / 2;
  const { decided } = log.decide({
    code: 'unit-unstated',
    ...about(columns, header),
    decided: areFew ? USUAL_UNIT : (unit ?? unitOf(per) ?? USUAL_UNIT),
    options: MONEY_UNITS.map((key) => ({ key })),
    params: { label: labelOf(columns), foreign: '', ...(areFew ? {} : exampleOf(columns)) },
    ...(areFew ? { likely: true } : {}),
  });
  return MONEY_UNITS.find((each) => each === decided) ?? USUAL_UNIT;
}

function about(
  columns: readonly FormattedColumn[],
  header: HeaderRows,
): Pick<ReadingQuestion, 'subject' | 'field' | 'cells' | 'figures' | 'serious'> {
  return {
    subject: columns
      .map(({ match }) => normalizeText(match.cell.printed))
      .sort()
      .join('|'),
    field: columns[0]?.match.field.name ?? null,
    cells: columns.map(({ match }) => ({ ...header, column: match.column, columns: 1 })),
    figures: AMOUNT_FIGURES,
    serious: true,
  };
}

function labelOf(columns: readonly FormattedColumn[]): string {
  return columns.map(({ match }) => match.header).join('”、“');
}

/** An amount as its cell holds it and as it is shown, and the unit that is stated. */
function exampleOf(columns: readonly FormattedColumn[]): AssumptionParams {
  const { said, cells } = present(columns[0], 'columns');
  const example = exampleIn(cells);
  return {
    stored: example ? String(example.value) : '',
    shown: example?.shown ? shownText(example.value, example.shown, false) : '',
    unit: said === BY_ROW ? '' : (said ?? ''),
  };
}

/** What is read in place of cells, by block row, and the unit of what the column's cells then hold; null where rows state it. */
interface InUnit {
  readonly unit: MoneyUnit | null;
  readonly changed: ReadonlyMap<number, CellValue>;
}

/** 75% or $5,000 in place of an amount: read as the text that is seen, which is none. */
function noAmounts(cells: readonly ShownCell[], date1904: boolean): Map<number, CellValue> {
  return new Map(cells.flatMap(({ row, value, shown }) => (shown?.noAmount ? [[row, shownText(value, shown, date1904)] as const] : [])));
}

/** The amounts of a column as they are shown, `open` being the unit of those that write none. */
function inUnit(at: number, cells: readonly ShownCell[], open: SaidUnit, firstRow: number, { values, date1904 }: SheetSnapshot): InUnit {
  const changed = noAmounts(cells, date1904);
  const amounts = cells.filter(({ shown }) => !shown?.noAmount);
  if (open === BY_ROW) {
    for (const { row, value, shown } of amounts)
      if (shown) changed.set(row, shown.unit === null ? value / shown.per : `${String(value / shown.per)}${shown.unit}`);
    return { unit: null, changed };
  }
  const seen = open ?? exampleIn(cells)?.shown?.unit ?? USUAL_UNIT;
  const yuan = amounts.map((cell) => yuanOf(cell, seen) ?? 0);
  const [first = 0, ...others] = new Set(yuan);
  // What all cells hold is in one unit: they stay as they are.
  const unit = (others.length === 0 ? unitOf(first) : null) ?? seen;
  amounts.forEach(({ row, value }, cell) => {
    const per = present(yuan[cell], 'yuan', cell);
    if (per !== YUAN_PER[unit]) changed.set(row, (value * per) / YUAN_PER[unit]);
  });
  // An amount typed as text is seen as it was typed, in the unit in which the others are shown.
  if (unit !== seen)
    values.forEach((line, row) => {
      const cell = line[at];
      if (row >= firstRow && typeof cell === 'string' && leavesUnitOpen(cell)) changed.set(row, withUnit(cell, seen));
    });
  return { unit, changed };
}
