export { ExcelWorkbook } from './excel-workbook';
export { FLOOR } from './office';
