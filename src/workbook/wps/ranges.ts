import type { Area } from '../../ledger/snapshot';
import type { Range, Worksheet } from './jsapi';

/** The block of cells of an area. */
export function rangeOf(sheet: Worksheet, { row, column, rows, columns }: Area): Range {
  const first = sheet.Cells.Item(row + 1, column + 1);
  return rows === 1 && columns === 1 ? first : first.Resize(rows, columns);
}

/** Where a range lies. */
export function areaOf(range: Range): Area {
  return { row: range.Row - 1, column: range.Column - 1, rows: range.Rows.Count, columns: range.Columns.Count };
}
