export { FileWorkbook, openWorkbookFile, type SelectListener, type WatchListener } from './file-workbook';
export { SETTINGS_NAMESPACE } from '../common/settings-part';
export type { SheetView, ViewBorder, ViewCell, ViewColumns, ViewLink, ViewMark, ViewRow, ViewStyle } from './view/model';
export { emptyWorkbook } from './empty';
