import type { Area } from '../../../spreadsheet/snapshot';
import { areaAddress } from '../../../spreadsheet/address';
import { joinAddresses } from '../../common/addresses';
import type { Range, Worksheet } from '../jsapi';

/** `Range("A1,B2:C3")` takes no longer address. */
export const LONGEST_ADDRESS = 250;

/** The block of cells of an area. */
export function rangeOf(sheet: Worksheet, { row, column, rows, columns }: Area): Range {
  const first = sheet.Cells.Item(row + 1, column + 1);
  return rows === 1 && columns === 1 ? first : first.Resize(rows, columns);
}

/** Where a range lies. */
export function areaOf(range: Range): Area {
  return { row: range.Row - 1, column: range.Column - 1, rows: range.Rows.Count, columns: range.Columns.Count };
}

/** Areas in as few ranges as addresses allow: what is set of such a range is set of all its areas at once. */
export function rangesOf(sheet: Worksheet, areas: readonly Area[]): Range[] {
  return joinAddresses(areas.map(areaAddress), LONGEST_ADDRESS).map((address) => sheet.Range(address));
}
