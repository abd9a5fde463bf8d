export { ExcelWorkbook } from './excel-workbook';
export { FLOOR, officeOfPage, type Office } from './office';
export { NEW_WORKBOOKS, openAsNew, ownFile } from './files';
