import { WpsWorkbook } from '../../../src/workbook/wps';
import { reopened, type Book } from '../../support/book-model/book';
import { bookOf } from '../../support/book-model/from-spec';
import { LEDGER, type WorkbookSpec } from '../../support/workbook-spec';
import { WpsHost, type WpsOptions } from '../../support/wps-host/host';

/** A workbook under test with the host behind it. */
export interface OpenedWps {
  readonly host: WpsHost;
  readonly workbook: WpsWorkbook;
  readonly book: Book;
}

/** Opens a workbook in a WPS of one kind of build. */
export function openWps(spec: WorkbookSpec | Book = { sheets: [LEDGER] }, options: WpsOptions = {}): OpenedWps {
  const book = 'xmlParts' in spec ? spec : bookOf(spec);
  const host = new WpsHost(book, options);
  return { host, workbook: new WpsWorkbook(host.application), book };
}

/** The same workbook, saved and opened in another WPS. */
export function reopenWps({ book }: OpenedWps, options: WpsOptions): OpenedWps {
  return openWps(reopened(book), options);
}
