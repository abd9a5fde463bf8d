import type { CellEdit } from '../../spreadsheet/port';
import type { RoundChange } from './changes';

/** Accepted changes as edits of the ledger's cells. Of several files that say the same of a cell, one is written; what differs is never accepted together. */
export function editsOf(accepted: readonly RoundChange[]): CellEdit[] {
  const edits = new Map<string, CellEdit & { readonly told: string }>();
  for (const { place, before, value, told } of accepted) {
    if (!value) continue;
    const key = `${place.sheet.id}:${String(place.row)}:${String(place.column)}`;
    const known = edits.get(key);
    if (known && known.told !== told) throw new Error(`two values were accepted for one cell: ${key}`);
    edits.set(key, { sheetId: place.sheet.id, row: place.row, column: place.column, before, told, ...value });
  }
  return [...edits.values()].map(({ sheetId, row, column, before, after, numberFormat }) => ({
    sheetId,
    row,
    column,
    before,
    after,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
}
