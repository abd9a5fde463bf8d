import { areasByRow, cellAddress } from '../../../spreadsheet/address';
import type { Area, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { WorkbookFault, type CellEdit, type FaultCode, type FormulaFill } from '../../../spreadsheet/port';
import { isOnSheet, isWritable, LONGEST_FORMAT, overlap, sameValue } from './limits';

/** Refuses edits that no workbook takes, and two for one cell. */
export function checkEdits(edits: readonly CellEdit[], fills: readonly FormulaFill[]): void {
  const seen = new Set<string>();
  for (const edit of [...edits, ...fills.map(asEdit)]) {
    const place = `${edit.sheetId}!${cellAddress(edit.row, edit.column)}`;
    const { numberFormat } = edit;
    const formatFine = numberFormat === undefined || (numberFormat !== '' && numberFormat.length <= LONGEST_FORMAT);
    if (!isOnSheet(cellOf(edit)) || !isWritable(edit.after) || !formatFine || seen.has(place)) {
      throw new WorkbookFault('bad-plan', cellAddress(edit.row, edit.column));
    }
    seen.add(place);
  }
  for (const { row, column, like } of fills)
    if (like.length < 2 || like.includes(row) || !like.every((each) => isOnSheet({ row: each, column, rows: 1, columns: 1 })))
      throw new WorkbookFault('bad-plan', cellAddress(row, column));
}

/** A fill as the edit of an empty cell, which is looked at alike. */
export function asEdit({ sheetId, row, column, numberFormat }: FormulaFill): CellEdit {
  return { sheetId, row, column, before: null, after: null, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Refuses edits that the sheet as it stands forbids. */
export function checkAgainst(snapshot: SheetSnapshot, edits: readonly CellEdit[]): void {
  const { sheet } = snapshot;
  if (snapshot.protected) throw new WorkbookFault('sheet-protected', sheet.name);
  if (snapshot.filtered) throw new WorkbookFault('filtered', sheet.name);
  const formulas = areasByRow(snapshot.formulaAreas);
  const merges = areasByRow(snapshot.merges);
  for (const edit of edits) {
    const refuse = (code: FaultCode): never => {
      throw new WorkbookFault(code, `${sheet.name}!${cellAddress(edit.row, edit.column)}`);
    };
    const covered = (merges.get(edit.row) ?? []).some(
      (area) => overlap(area, cellOf(edit)) && (area.row !== edit.row || area.column !== edit.column),
    );
    if (covered) refuse('cell-merged');
    if ((formulas.get(edit.row) ?? []).some((area) => overlap(area, cellOf(edit)))) refuse('cell-has-formula');
    const { row, column } = snapshot.origin;
    const found = snapshot.values[edit.row - row]?.[edit.column - column] ?? null;
    if (!sameValue(found, edit.before)) refuse('cell-changed');
  }
}

function cellOf({ row, column }: Pick<CellEdit, 'row' | 'column'>): Area {
  return { row, column, rows: 1, columns: 1 };
}
