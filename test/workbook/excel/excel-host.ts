import { ExcelWorkbook } from '../../../src/workbook/excel';
import { reopened, type Book } from '../../support/book-model/book';
import { bookOf } from '../../support/book-model/from-spec';
import { OfficeHost } from '../../support/office-host/host';
import { LEDGER, type WorkbookSpec } from '../../support/workbook-spec';

/** A workbook under test with the host behind it. */
export interface Opened {
  readonly host: OfficeHost;
  readonly workbook: ExcelWorkbook;
  readonly book: Book;
  /** Id of the first sheet. */
  readonly id: string;
  /** Pauses that were made before something was tried again. */
  readonly pauses: number[];
}

/** Opens a workbook in an Excel that has the ExcelApi set named. */
export function openExcel(spec: WorkbookSpec | Book = { sheets: [LEDGER] }, supported = '1.17'): Opened {
  const book = 'xmlParts' in spec ? spec : bookOf(spec);
  const host = new OfficeHost(book, supported);
  const pauses: number[] = [];
  const office = { run: host.client.Excel.run.bind(host.client.Excel), supports: (version: string) => host.supports(version) };
  const workbook = new ExcelWorkbook(office, (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  });
  return { host, workbook, book, id: book.sheets[0]?.id ?? '', pauses };
}

/** The same workbook, saved and opened in another Excel. */
export function reopenExcel({ book, host }: Opened): Opened {
  return openExcel(reopened(book), host.supported);
}
