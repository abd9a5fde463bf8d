import type { Sheet } from '../../book-model/book';
import { addSheet } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';
import { text, type HostContext } from './context';
import { worksheetObject } from './worksheet';

const LONGEST_NAME = 31;

/** The collection of worksheets; a key is a name or an id. */
export function worksheetsObject(context: HostContext): HostObject {
  const { book } = context;
  const find = (key: unknown): Sheet | undefined =>
    book.sheets.find(({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()));
  const add = (name: unknown): HostObject => {
    if (book.structureLocked) throw new RichError('AccessDenied', 'WorksheetCollection.add');
    const wanted = text(name, 'WorksheetCollection.add');
    if (find(wanted)) throw new RichError('ItemAlreadyExists', 'WorksheetCollection.add');
    if (wanted === '' || wanted.length > LONGEST_NAME || /[[\]:*?/\\]/.test(wanted))
      throw new RichError('InvalidArgument', 'WorksheetCollection.add');
    return worksheetObject(context, addSheet(book, wanted));
  };
  return new HostObject('WorksheetCollection', {
    items: () => book.sheets.map((sheet) => worksheetObject(context, sheet)),
    call: {
      GetItem: (key: unknown) => {
        const sheet = find(key);
        if (!sheet) throw new RichError('ItemNotFound', 'WorksheetCollection.getItem');
        return worksheetObject(context, sheet);
      },
      GetItemOrNullObject: (key: unknown) => {
        const sheet = find(key);
        return sheet ? worksheetObject(context, sheet) : null;
      },
      Add: add,
      _RegisterDataChangedEvent: () => context.watch('Workbook', true),
      _UnregisterDataChangedEvent: () => context.watch('Workbook', false),
    },
  });
}
