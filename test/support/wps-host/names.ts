import type * as Api from '../../../src/workbook/wps/jsapi';
import type { NameItem } from '../book-model/book';
import { strict, type Bridge } from './strict';

/** Names of the workbook, or of one sheet; `tables` tells the names of tables, which no name may be spelled like. */
export function namesObject(bridge: Bridge, names: NameItem[], tables: () => readonly string[] = () => []): Api.Names {
  const object = (item: NameItem): Api.Name =>
    strict(bridge, 'Name', {
      get RefersTo() {
        return item.formula;
      },
      set RefersTo(formula: string) {
        item.formula = formula;
      },
      get Comment() {
        return item.comment;
      },
      set Comment(comment: string) {
        item.comment = comment;
      },
      get Visible() {
        return item.visible;
      },
      set Visible(visible: boolean) {
        item.visible = visible;
      },
      Delete: () => void names.splice(names.indexOf(item), 1),
    });
  return strict(bridge, 'Names', {
    Item: (name: string) => {
      const item = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!item) throw new Error(`Names.Item(${name})`);
      return object(item);
    },
    Add: (name: string, formula: string) => {
      if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\]*$/u.test(name) || !formula.startsWith('=')) throw new Error('Names.Add');
      if (tables().some((table) => table.toLowerCase() === name.toLowerCase())) throw new Error('Names.Add: a table bears the name');
      const item = { name, formula, comment: '', visible: true };
      names.push(item);
      return object(item);
    },
  });
}
