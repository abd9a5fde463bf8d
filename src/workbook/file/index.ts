export { FileWorkbook, openWorkbookFile } from './file-workbook';
export type { SheetView } from './view/model';
export { emptyWorkbook } from './empty';
