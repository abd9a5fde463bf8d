import type { Area } from '../../../spreadsheet/snapshot';

/** Area of a range whose position and size were loaded. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Asks for the merged areas of a sheet (ExcelApi 1.13), in one call: nothing is to be asked of areas that are not there. */
export function askForMerges(sheet: Excel.Worksheet): () => Area[] {
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
