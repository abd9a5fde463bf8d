import { compute } from '../../book-model/calculate';
import type { NameItem, Sheet } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';
import { text, type HostContext } from './context';

/** Names of the workbook, or of one sheet. */
export function namesObject(context: HostContext, names: NameItem[], sheet: Sheet | null): HostObject {
  const find = (key: unknown): NameItem | undefined =>
    names.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
  const object = (item: NameItem): HostObject => nameObject(context, names, item, sheet);
  return new HostObject('NamedItemCollection', {
    items: () => names.map(object),
    call: {
      GetItem: (key: unknown) => {
        const item = find(key);
        if (!item) throw new RichError('ItemNotFound', 'NamedItemCollection.getItem');
        return object(item);
      },
      GetItemOrNullObject: (key: unknown) => {
        const item = find(key);
        return item ? object(item) : null;
      },
      Add: (name: unknown, formula: unknown, comment: unknown) => {
        if (find(name)) throw new RichError('ItemAlreadyExists', 'NamedItemCollection.add');
        // Names of tables and defined names are of one kind to Excel.
        const tables = context.book.sheets.flatMap((each) => each.tables.map((table) => table.name.toLowerCase()));
        if (typeof name === 'string' && tables.includes(name.toLowerCase()))
          throw new RichError('InvalidArgument', 'NamedItemCollection.add');
        const item = {
          name: text(name, 'NamedItemCollection.add'),
          formula: text(formula, 'NamedItemCollection.add'),
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
        };
        if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\]*$/u.test(item.name) || !item.formula.startsWith('='))
          throw new RichError('InvalidArgument', 'NamedItemCollection.add');
        names.push(item);
        return object(item);
      },
    },
  });
}

function nameObject({ book }: HostContext, names: NameItem[], item: NameItem, sheet: Sheet | null): HostObject {
  const home = sheet ?? book.sheets[0];
  return new HostObject(
    'NamedItem',
    {
      get: {
        Name: () => item.name,
        Formula: () => item.formula,
        Comment: () => item.comment,
        Visible: () => item.visible,
        Scope: () => (sheet ? 'Worksheet' : 'Workbook'),
        Value: () => (home ? compute(book, home, item.formula.slice(1)) : ''),
      },
      set: {
        Formula: (value) => void (item.formula = text(value, 'NamedItem.formula')),
        Comment: (value) => void (item.comment = text(value, 'NamedItem.comment')),
        Visible: (value) => void (item.visible = value === true),
      },
      call: { Delete: () => void names.splice(names.indexOf(item), 1) },
    },
    { _Id: item.name },
  );
}
