import type { PageSetup } from '../../../src/workbook/wps/page-setup';
import type { Sheet } from '../book-model/book';
import { strict, type Bridge } from './strict';

/** How the sheet is printed, kept in the words of the model. */
export function pageObject(bridge: Bridge, { page }: Sheet): PageSetup {
  const fit = (pages: Record<string, number>): void => {
    page['Zoom'] = { ...(page['Zoom'] as object | undefined), ...pages };
  };
  const margin = (name: string) => ({
    get: () => Number(page[name] ?? 0),
    set: (points: number) => void (page[name] = points),
  });
  const [left, right, top, bottom] = ['LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin'].map(margin);
  return strict(bridge, 'PageSetup', {
    get PaperSize() {
      return page['PaperSize'] === 'A3' ? 8 : 9;
    },
    set PaperSize(size: number) {
      page['PaperSize'] = size === 8 ? 'A3' : 'A4';
    },
    get Orientation() {
      return page['Orientation'] === 'Landscape' ? 2 : 1;
    },
    set Orientation(side: number) {
      page['Orientation'] = side === 2 ? 'Landscape' : 'Portrait';
    },
    get Zoom(): number | false {
      const { scale } = (page['Zoom'] ?? {}) as { scale?: number };
      return scale ?? false;
    },
    set Zoom(zoom: number | false) {
      if (zoom !== false && (zoom < 10 || zoom > 400)) throw new Error('PageSetup.Zoom');
      page['Zoom'] = zoom === false ? {} : { scale: zoom };
    },
    get FitToPagesWide() {
      return 1;
    },
    set FitToPagesWide(pages: number) {
      fit({ horizontalFitToPages: pages });
    },
    get FitToPagesTall(): number | false {
      return false;
    },
    set FitToPagesTall(pages: number | false) {
      if (pages !== false) fit({ verticalFitToPages: pages });
    },
    get CenterHorizontally() {
      return page['CenterHorizontally'] === true;
    },
    set CenterHorizontally(on: boolean) {
      page['CenterHorizontally'] = on;
    },
    get LeftMargin() {
      return left?.get() ?? 0;
    },
    set LeftMargin(points: number) {
      left?.set(points);
    },
    get RightMargin() {
      return right?.get() ?? 0;
    },
    set RightMargin(points: number) {
      right?.set(points);
    },
    get TopMargin() {
      return top?.get() ?? 0;
    },
    set TopMargin(points: number) {
      top?.set(points);
    },
    get BottomMargin() {
      return bottom?.get() ?? 0;
    },
    set BottomMargin(points: number) {
      bottom?.set(points);
    },
    get PrintArea() {
      return typeof page['PrintArea'] === 'string' ? page['PrintArea'] : '';
    },
    set PrintArea(address: string) {
      if (!/^(?:[A-Z]+\d+(?::[A-Z]+\d+)?)?$/.test(address)) throw new Error('PageSetup.PrintArea');
      if (address !== '') page['PrintArea'] = address;
    },
    get PrintTitleRows() {
      return '';
    },
    set PrintTitleRows(rows: string) {
      if (rows !== '') page['PrintTitleRows'] = rows;
    },
    get PrintTitleColumns() {
      return '';
    },
    set PrintTitleColumns(columns: string) {
      if (!/^\$[A-Z]+:\$[A-Z]+$/.test(columns)) throw new Error('PageSetup.PrintTitleColumns');
      page['PrintTitleColumns'] = columns;
    },
    get CenterFooter() {
      return typeof page['CenterFooter'] === 'string' ? page['CenterFooter'] : '';
    },
    set CenterFooter(text: string) {
      page['CenterFooter'] = text;
    },
  });
}
