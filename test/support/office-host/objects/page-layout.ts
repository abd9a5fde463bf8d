import type { Sheet } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';

const SETTABLE = ['Orientation', 'PaperSize', 'Zoom', 'CenterHorizontally', 'LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin'] as const;

/** How the sheet is printed. */
export function pageLayoutObject(sheet: Sheet): HostObject {
  const keep = (name: string) => (value: unknown) => void (sheet.page[name] = value);
  const footer = (): HostObject => new HostObject('HeaderFooter', { get: { CenterFooter: () => sheet.page['CenterFooter'] ?? '' }, set: { CenterFooter: keep('CenterFooter') } });
  return new HostObject('PageLayout', {
    get: { HeadersFooters: () => new HostObject('HeaderFooterGroup', { get: { DefaultForAllPages: footer } }) },
    set: Object.fromEntries(SETTABLE.map((name) => [name, keep(name)])),
    call: {
      SetPrintTitleRows: (rows: unknown) => {
        if (typeof rows !== 'string' || !/^\$?\d+:\$?\d+$/.test(rows)) throw new RichError('InvalidArgument', 'PageLayout.setPrintTitleRows');
        sheet.page['PrintTitleRows'] = rows;
      },
    },
  });
}
