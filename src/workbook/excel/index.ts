export { ExcelWorkbook } from './excel-workbook';
export { FLOOR, officeOfPage, type Office } from './office';
