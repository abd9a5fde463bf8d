import { HostObject, RichError } from '../host-object';
import type { Book } from '../../book-model/book';
import { text, type HostContext } from './context';
import { customXmlObject } from './custom-xml';
import { namesObject } from './names';
import { rangeObject } from './range';
import { insertSheetsOf } from './inserted-sheets';
import { worksheetsObject } from './worksheets';

const DAYS_1900 = 1462;

/** The workbook: the root of every path. */
export function workbookObject(context: HostContext): HostObject {
  const { book } = context;
  const worksheets = worksheetsObject(context);
  return new HostObject('Workbook', {
    get: {
      Name: () => book.name,
      Worksheets: () => worksheets,
      Names: () => namesObject(context, book.names, null),
      Tables: () =>
        new HostObject('TableCollection', {
          call: { GetItemOrNullObject: (name: unknown) => tableNamed(book, name) },
        }),
      CustomXmlParts: () => customXmlObject(book),
      Protection: () => new HostObject('WorkbookProtection', { get: { Protected: () => book.structureLocked } }),
      Application: () =>
        new HostObject('Application', {
          call: { SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
        }),
      Functions: () =>
        new HostObject('Functions', {
          call: { Date: (year: number, month: number, day: number) => dateResult(book.date1904, year, month, day) },
        }),
    },
    call: {
      InsertWorksheetsFromBase64: (base64: unknown, options: unknown) => {
        if (book.structureLocked) throw new RichError('AccessDenied', 'Workbook.insertWorksheetsFromBase64');
        return insertSheetsOf(book, base64, options);
      },
      GetActiveCell: () => {
        const { sheetId, row, column } = book.activeCell ?? { sheetId: book.sheets[0]?.id, row: 0, column: 0 };
        const sheet = book.sheets.find(({ id }) => id === sheetId);
        if (!sheet) throw new RichError('ItemNotFound', 'Workbook.getActiveCell');
        return rangeObject(context, sheet, { row, column, rows: 1, columns: 1 });
      },
      _RemoveReference: (id: string) => void context.references.delete(id),
    },
  });
}

function tableNamed(book: Book, name: unknown): HostObject | null {
  const wanted = text(name, 'TableCollection.getItemOrNullObject').toLowerCase();
  const table = book.sheets.flatMap(({ tables }) => tables).find((each) => each.name.toLowerCase() === wanted);
  return table ? new HostObject('Table', { get: { Name: () => table.name } }) : null;
}

function dateResult(date1904: boolean, year: number, month: number, day: number): HostObject {
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  if (!Number.isInteger(serial)) throw new RichError('InvalidArgument', 'Functions.date');
  return new HostObject('FunctionResult', { get: { Value: () => (date1904 ? serial - DAYS_1900 : serial), Error: () => null } });
}
