import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookFile } from './xlsx-fixture';
import type { SheetSpec } from './workbook-spec';

/** A sheet with these rows from A1 on. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSpec {
  return {
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === null ? [] : [{ at: cellAddress(row, column), value }])),
    ),
  };
}

/** A workbook file of such sheets, opened. */
export function openSheets(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  return openWorkbookFile(
    workbookFile({ name: '台账.xlsx', sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)) }),
    '台账.xlsx',
  );
}
