import { cellAddress } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { areaOfFills, filledCells, formulasIn } from '../../common/formulas/fills';
import { asEdit, checkAgainst } from '../../common/plan-checks/check-edits';
import { inputOf } from '../../common/cell-value';
import { sameValue } from '../../common/plan-checks/limits';
import { isSpelling } from '../../common/number-format';
import { WorkbookFault, type CellEdit, type FormulaFill, type RevertResult } from '../../../spreadsheet/port';
import type { Workbook, Worksheet } from '../jsapi';
import type { Pace } from '../pace';
import { readFormulas } from './formulas';
import { snapshotOf } from './read-sheet';
import { rangeOf } from './ranges';
import { listSheets, sheetOf } from './sheet-list';
import { formulaOf, matrixOf, valueOf } from './values';

/** What a cell holds. */
export interface Content {
  readonly value: CellValue;
  /** Without the `=`, null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** A cell before and after. */
export interface EditedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

/** Cells of one column below each other, without a gap. */
interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cells: EditedCell[];
}

/** Looks at the sheets that edits and fills touch and refuses what may not be done. Nothing is written. */
export async function planEdits(
  workbook: Workbook,
  edits: readonly CellEdit[],
  fills: readonly FormulaFill[],
  pace: Pace,
): Promise<EditedCell[]> {
  const planned: EditedCell[] = [];
  for (const sheetId of new Set([...edits, ...fills].map((each) => each.sheetId))) {
    const listed = sheetOf(workbook, sheetId);
    const filled = fills.filter((fill) => fill.sheetId === sheetId);
    const { formulaOf, there } = formulasOfFills(listed, filled);
    const here = [...edits.filter((edit) => edit.sheetId === sheetId), ...filled.map(asEdit)];
    const snapshot = await snapshotOf(workbook, listed, pace);
    checkAgainst(
      snapshot,
      here.filter((edit) => !there.has(placeOf(edit))),
    );
    const { numberFormats, origin } = snapshot;
    for (const { row, column, before, after, numberFormat } of here) {
      const format = numberFormats[row - origin.row]?.[column - origin.column] ?? formatOf(listed.sheet, row, column);
      planned.push({
        sheetId,
        row,
        column,
        before: { value: before, formula: null, format },
        after: { value: after, formula: formulaOf.get(placeOf({ row, column })) ?? null, format: numberFormat ?? format },
      });
    }
  }
  return planned;
}

/** What fills of a sheet come to, by their places, and the places where ET has put it already, as it does in tables. */
function formulasOfFills(
  { sheet, name }: ReturnType<typeof sheetOf>,
  fills: readonly FormulaFill[],
): { readonly formulaOf: ReadonlyMap<string, string>; readonly there: ReadonlySet<string> } {
  const [formulaOf, there] = [new Map<string, string>(), new Set<string>()];
  if (fills.length === 0) return { formulaOf, there };
  const area = areaOfFills(fills);
  for (const { fill, formula, now } of filledCells(fills, name, formulasIn(area, readFormulas(sheet, area)))) {
    formulaOf.set(placeOf(fill), formula);
    if (now === formula) there.add(placeOf(fill));
  }
  return { formulaOf, there };
}

function placeOf({ row, column }: Pick<EditedCell, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

function formatOf(sheet: Worksheet, row: number, column: number): string {
  const format = rangeOf(sheet, { row, column, rows: 1, columns: 1 }).NumberFormat;
  return typeof format === 'string' ? format : 'General';
}

/** Writes edited cells and reads each run back; what is written is kept in `done`. Throws as soon as something differs. */
export async function writeEdits(workbook: Workbook, cells: readonly EditedCell[], done: EditedCell[], pace: Pace): Promise<void> {
  const runs = runsOf(cells);
  for (const [at, run] of runs.entries()) {
    await pace.next(at / runs.length);
    const { sheet, name } = sheetOf(workbook, run.sheetId);
    // Nobody can come in between two calls of one script; between two runs somebody may have.
    const refuse = readRun(sheet, run).findIndex(
      (content, item) => !(sameEntry(content, run.cells[item]?.before) || wasThere(content, run.cells[item])),
    );
    if (refuse >= 0) throw new WorkbookFault('cell-changed', `${name}!${cellAddress(run.row + refuse, run.column)}`);
    const first = done.length;
    done.push(...run.cells);
    writeRun(
      sheet,
      run,
      run.cells.map(({ after }) => after),
      run.cells.map(({ before }) => before.format),
    );
    const found = readRun(sheet, run);
    found.forEach(({ format }, item) => {
      const cell = done[first + item];
      // ET spells number formats its own way: what it made of ours is what the cell has from now on.
      if (cell) done[first + item] = { ...cell, after: { ...cell.after, format } };
    });
    const differs = run.cells.findIndex(({ before, after }, item) => {
      const now = found[item];
      return !sameEntry(now, after) || !isSpelling(now?.format ?? '', after.format, before.format);
    });
    if (differs >= 0) throw new WorkbookFault('read-back-differs', `${name}!${cellAddress(run.row + differs, run.column)}`);
  }
}

/**
 * Puts cells back that still hold what we wrote; the others are left alone and told. `halfway`: a writing or restoring
 * was interrupted, so that a cell of ours may have one of its two values in a format between both. `begin` is called
 * before the first is changed.
 */
export function restoreCells(workbook: Workbook, cells: readonly EditedCell[], halfway: boolean, begin: () => void): RevertResult['kept'] {
  const kept: { sheetId: string; row: number; column: number }[] = [];
  const sheets = new Map(listSheets(workbook).map(({ id, sheet }) => [id, sheet]));
  for (const run of runsOf(cells)) {
    const sheet = sheets.get(run.sheetId);
    const now = sheet ? readRun(sheet, run) : [];
    const ours = run.cells.map(({ before, after }, item) => {
      const content = now[item];
      return (
        sameContent(content, after) ||
        (halfway && !sameContent(content, before) && [after, before].some((each) => sameEntry(content, each)))
      );
    });
    run.cells.forEach(({ sheetId, row, column, before }, item) => {
      if (!ours[item] && !sameContent(now[item], before)) kept.push({ sheetId, row, column });
    });
    if (!sheet || !ours.includes(true)) continue;
    if (sheet.ProtectContents) throw new WorkbookFault('sheet-protected', run.sheetId);
    begin();
    // What is to stay is written again as it is, so that the run stays one block.
    const contents = run.cells.map(({ before }, item) => (ours[item] ? before : (now[item] ?? before)));
    writeRun(
      sheet,
      run,
      contents,
      now.map(({ format }) => format),
    );
  }
  return kept;
}

function runsOf(cells: readonly EditedCell[]): Run[] {
  const ordered = [...cells].sort((a, b) =>
    a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const cell of ordered) {
    const last = runs[runs.length - 1];
    if (last?.sheetId === cell.sheetId && last.column === cell.column && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else runs.push({ sheetId: cell.sheetId, row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

function areaOfRun({ row, column, cells }: Run): Parameters<typeof rangeOf>[1] {
  return { row, column, rows: cells.length, columns: 1 };
}

function readRun(sheet: Worksheet, run: Run): Content[] {
  const range = rangeOf(sheet, areaOfRun(run));
  const values = matrixOf(range.Value2, run.cells.length, 1);
  const formulas = matrixOf(range.Formula, run.cells.length, 1);
  const common = range.NumberFormat;
  return run.cells.map(({ row, column }, at) => {
    const [value, formula] = [values[at]?.[0], formulas[at]?.[0]];
    const format = typeof common === 'string' ? common : formatOf(sheet, row, column);
    return { value: valueOf(value, formula), formula: formulaOf(value, formula), format };
  });
}

/**
 * The format comes before the value, for text must meet its format; but a number or formula that enters a
 * cell formatted as text would become text, so there it comes after.
 */
function writeRun(sheet: Worksheet, run: Run, contents: readonly Content[], current: readonly string[]): void {
  const staged = contents.map(({ value, formula, format }) =>
    format === '@' && value !== null && (formula !== null || typeof value !== 'string') ? 'General' : format,
  );
  const final = contents.map(({ format }) => format);
  writeFormats(sheet, run, staged, current);
  rangeOf(sheet, areaOfRun(run)).Formula = contents.map(({ value, formula }, at) => [
    formula === null ? inputOf(value, staged[at] ?? 'General') : `=${formula}`,
  ]);
  writeFormats(sheet, run, final, staged);
}

/** Formats cell by cell only where they change. */
function writeFormats(sheet: Worksheet, run: Run, formats: readonly string[], current: readonly string[]): void {
  formats.forEach((format, at) => {
    if (format !== current[at]) rangeOf(sheet, { row: run.row + at, column: run.column, rows: 1, columns: 1 }).NumberFormat = format;
  });
}

function sameContent(one: Content | undefined, other: Content | undefined): boolean {
  return sameEntry(one, other) && one?.format === other?.format;
}

/** True if the same is entered in the cells, whatever their format and what a formula comes to. */
function sameEntry(one: Content | undefined, other: Content | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.formula === null && other.formula === null ? sameValue(one.value, other.value) : one.formula === other.formula;
}

/** ET had put the formula in itself. */
function wasThere({ formula }: Content, cell: EditedCell | undefined): boolean {
  return formula !== null && formula === cell?.after.formula;
}
