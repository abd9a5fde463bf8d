export { WpsWorkbook } from './wps-workbook';
export type { Application } from './jsapi';
export { filesOf, type WpsFiles } from './files';
