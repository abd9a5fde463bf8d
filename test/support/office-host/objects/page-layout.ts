import type { Sheet } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';

const SETTABLE = [
  'Orientation',
  'PaperSize',
  'Zoom',
  'CenterHorizontally',
  'LeftMargin',
  'RightMargin',
  'TopMargin',
  'BottomMargin',
  'HeaderMargin',
  'FooterMargin',
] as const;

/** How the sheet is printed. */
export function pageLayoutObject(sheet: Sheet): HostObject {
  const keep = (name: string) => (value: unknown) => void (sheet.page[name] = value);
  const footer = (): HostObject =>
    new HostObject('HeaderFooter', {
      get: { CenterFooter: () => sheet.page['CenterFooter'] ?? '' },
      set: { CenterFooter: keep('CenterFooter') },
    });
  return new HostObject('PageLayout', {
    get: { HeadersFooters: () => new HostObject('HeaderFooterGroup', { get: { DefaultForAllPages: footer } }) },
    set: Object.fromEntries(SETTABLE.map((name) => [name, keep(name)])),
    call: {
      SetPrintArea: (range: unknown) => {
        if (typeof range !== 'string' || !/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(range))
          throw new RichError('InvalidArgument', 'PageLayout.setPrintArea');
        sheet.page['PrintArea'] = range;
      },
      SetPrintTitleRows: (rows: unknown) => {
        if (typeof rows !== 'string' || !/^\$?\d+:\$?\d+$/.test(rows))
          throw new RichError('InvalidArgument', 'PageLayout.setPrintTitleRows');
        sheet.page['PrintTitleRows'] = rows;
      },
      SetPrintTitleColumns: (columns: unknown) => {
        if (typeof columns !== 'string' || !/^\$?[A-Z]+:\$?[A-Z]+$/.test(columns))
          throw new RichError('InvalidArgument', 'PageLayout.setPrintTitleColumns');
        sheet.page['PrintTitleColumns'] = columns;
      },
    },
  });
}

/** Where pages begin by hand. */
export function pageBreaksObject(sheet: Sheet): HostObject {
  const told = (): unknown[] => (Array.isArray(sheet.page['Breaks']) ? sheet.page['Breaks'] : []);
  return new HostObject('PageBreakCollection', {
    call: {
      Add: (cell: unknown) => {
        if (typeof cell !== 'string') throw new RichError('InvalidArgument', 'PageBreakCollection.add');
        sheet.page['Breaks'] = [...told(), cell];
        return new HostObject('PageBreak', {});
      },
      RemovePageBreaks: () => {
        delete sheet.page['Breaks'];
      },
    },
  });
}
