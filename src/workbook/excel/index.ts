export { ExcelWorkbook } from './excel-workbook';
export { FLOOR, officeOfPage, type Office } from './office';
export { insertSheets, NEW_WORKBOOKS, openAsNew, ownFile, SHEETS_OF_FILES } from './files';
