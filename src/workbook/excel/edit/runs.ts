import type { CellValue } from '../../../spreadsheet/snapshot';
import { inputOf } from '../../common/cell-value';

/** Ranges of one request: each costs about 2 kB of messages. */
const RUNS_PER_REQUEST = 400;
/** Cells of one request: written once and read twice, each time with value, formula and format. */
const CELLS_PER_REQUEST = 10_000;
const CELLS_PER_RUN = 1_000;

/** A cell of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell is to hold. */
export interface Content {
  readonly value: CellValue;
  /** With the leading `=`, null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** Cells below each other in one column: one range, whatever their number. */
export interface Run<Item> {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly items: readonly Item[];
}

/** Gathers cells into runs. */
export function runsOf<Item extends Place>(items: readonly Item[]): Run<Item>[] {
  const ordered = [...items].sort((a, b) =>
    a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column || a.row - b.row,
  );
  const runs: { sheetId: string; row: number; column: number; items: Item[] }[] = [];
  for (const item of ordered) {
    const last = runs[runs.length - 1];
    const next =
      last?.sheetId === item.sheetId &&
      last.column === item.column &&
      last.row + last.items.length === item.row &&
      last.items.length < CELLS_PER_RUN;
    if (next) last.items.push(item);
    else runs.push({ sheetId: item.sheetId, row: item.row, column: item.column, items: [item] });
  }
  return runs;
}

/** Gathers runs into requests of bounded size. */
export function groupsOf<Item>(runs: readonly Run<Item>[]): Run<Item>[][] {
  const groups: Run<Item>[][] = [];
  let cells = CELLS_PER_REQUEST;
  for (const run of runs) {
    const last = groups[groups.length - 1];
    cells += run.items.length;
    if (last && last.length < RUNS_PER_REQUEST && cells <= CELLS_PER_REQUEST) {
      last.push(run);
    } else {
      groups.push([run]);
      cells = run.items.length;
    }
  }
  return groups;
}

/** The range of a run. */
export function rangeOf(context: Excel.RequestContext, run: Run<unknown>): Excel.Range {
  return context.workbook.worksheets.getItem(run.sheetId).getRangeByIndexes(run.row, run.column, run.items.length, 1);
}

/**
 * Writes contents into a run. The format comes before the value, for text must meet its format; but a
 * number or formula that enters a cell formatted as text would become text, so there it comes after.
 * Formats that stay as they are (`current`) are not written.
 */
export function writeRun(range: Excel.Range, contents: readonly Content[], current: readonly string[]): void {
  const staged = contents.map(({ value, formula, format }) =>
    format === '@' && (formula !== null || typeof value !== 'string') && value !== null ? 'General' : format,
  );
  const final = contents.map(({ format }) => format);
  if (!same(staged, current)) range.numberFormat = staged.map((format) => [format]);
  range.formulas = contents.map(({ value, formula }, at) => [formula ?? inputOf(value, staged[at] ?? 'General')]);
  if (!same(staged, final)) range.numberFormat = final.map((format) => [format]);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.every((format, at) => format === other[at]);
}
