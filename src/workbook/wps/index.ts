export { WpsWorkbook } from './wps-workbook';
export type { Application } from './jsapi';
