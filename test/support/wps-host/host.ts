import type { Area } from '../../../src/spreadsheet/snapshot';
import type { WpsShell } from '../../../src/taskpane/start-up/wps-shell';
import type * as Api from '../../../src/workbook/wps/jsapi';
import { addSheet, freshId, moveSheet, type Book, type Sheet } from '../book-model/book';
import { ensureCell } from '../book-model/cells';
import { enter } from '../book-model/enter';
import type { WpsContext } from './context';
import { namesObject } from './names';
import { rangeObject, targetOf } from './range';
import { sheetObject } from './sheet';
import { Bridge, items, strict } from './strict';

export interface WpsOptions {
  /** Old builds: one row or column comes as a flat list. */
  readonly flatLists?: boolean;
  /** Some builds give `Address` as a property. */
  readonly addressIsProperty?: boolean;
  /** Builds whose ranges tell nothing of single characters, or whose fonts nothing of lines through them. */
  readonly withoutCharacters?: boolean;
  readonly withoutStrikethrough?: boolean;
  /** Builds without dynamic arrays, or without tables. */
  readonly withoutSpills?: boolean;
  readonly withoutTables?: boolean;
}

type Listener = (sheet: Api.Worksheet, range: Api.Range) => void;

/** A WPS 表格 made of a workbook in memory: the same model as Excel's, shown as the synchronous JavaScript interface. */
export class WpsHost {
  readonly bridge = new Bridge();
  readonly application: WpsShell;
  /** Panes that were made: their addresses, and whether they are shown. */
  readonly panes: { address: string; Visible: boolean; DockPosition: number; ID: number }[] = [];
  private readonly storage = new Map<string, string>();
  /** A cell is being edited. */
  cellEditing = false;
  /** Another workbook came to the front. */
  inactive = false;
  /** Called before a cell is written: the place for what goes wrong. */
  beforeWrite: () => void = () => undefined;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly context: WpsContext;
  private alerts = true;

  constructor(
    readonly book: Book,
    {
      flatLists = false,
      addressIsProperty = false,
      withoutCharacters = false,
      withoutStrikethrough = false,
      withoutSpills = false,
      withoutTables = false,
    }: WpsOptions = {},
  ) {
    const [active] = book.sheets;
    if (!active) throw new Error('a workbook without sheets');
    this.context = {
      bridge: this.bridge,
      book,
      active,
      flatLists,
      addressIsProperty,
      withoutCharacters,
      withoutStrikethrough,
      withoutSpills,
      withoutTables,
      changed: (sheet, area) => {
        this.tell(sheet, area);
        this.beforeWrite();
      },
    };
    this.application = this.applicationObject();
  }

  /** Types into a cell as the user does. */
  userTypes(sheet: Sheet, area: Area, input: unknown): void {
    enter(ensureCell(sheet, area.row, area.column), input);
    this.tell(sheet, area);
  }

  private tell(sheet: Sheet, area: Area): void {
    for (const listener of this.listeners.get('SheetChange') ?? []) listener(this.sheet(sheet), rangeObject(this.context, sheet, [area]));
  }

  private sheet(sheet: Sheet): Api.Worksheet {
    return sheetObject(this.context, sheet, () => this.alerts);
  }

  private applicationObject(): WpsShell {
    const { bridge, context } = this;
    // Getters run with the strict object as `this`: the host is named.
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const host = this;
    const workbook = this.workbookObject();
    return strict(bridge, 'Application', {
      get ActiveCell() {
        const { row, column } = host.book.activeCell ?? { row: 0, column: 0 };
        return rangeObject(host.context, host.context.active, [{ row, column, rows: 1, columns: 1 }]);
      },
      get ActiveWorkbook() {
        return host.inactive ? strict(bridge, 'Workbook', { ...workbook, FullName: '/别的.xlsx' }) : workbook;
      },
      get ActiveWindow() {
        return host.windowObject();
      },
      Workbooks: items(bridge, 'Workbooks', () => [
        workbook,
        ...(host.inactive ? [strict(bridge, 'Workbook', { ...workbook, FullName: '/别的.xlsx' })] : []),
      ]),
      ApiEvent: {
        AddApiEventListener: (name: string, listener: (...args: never[]) => void) => {
          const listeners = host.listeners.get(name) ?? new Set();
          host.listeners.set(name, listeners.add(listener as Listener));
        },
        RemoveApiEventListener: (name: string, listener: (...args: never[]) => void) =>
          void host.listeners.get(name)?.delete(listener as Listener),
      },
      get Ready() {
        return !host.cellEditing;
      },
      ScreenUpdating: true,
      get DisplayAlerts() {
        return host.alerts;
      },
      set DisplayAlerts(on: boolean) {
        host.alerts = on;
      },
      PluginStorage: {
        getItem: (key: string) => host.storage.get(key) ?? null,
        setItem: (key: string, value: string) => void host.storage.set(key, value),
      },
      CreateTaskPane: (address: string) => {
        const pane = { address, Visible: false, DockPosition: 0, ID: host.panes.length + 1 };
        host.panes.push(pane);
        return pane;
      },
      GetTaskPane: (id: number) => {
        const pane = host.panes.find(({ ID }) => ID === id);
        if (!pane) throw new Error('GetTaskPane: the pane has gone');
        return pane;
      },
      Union: (one: Api.Range, other: Api.Range) => {
        const [first, second] = [targetOf(one), targetOf(other)];
        const [area, ...areas] = [...first.areas, ...second.areas];
        if (first.sheet !== second.sheet || !area) throw new Error('Application.Union');
        return rangeObject(context, first.sheet, [area, ...areas]);
      },
    });
  }

  private windowObject(): Api.Window {
    let [rows, columns] = [0, 0];
    const { active } = this.context;
    return strict(this.bridge, 'Window', {
      get FreezePanes() {
        return active.freeze.rows + active.freeze.columns > 0;
      },
      set FreezePanes(on: boolean) {
        active.freeze = on ? { rows, columns } : { rows: 0, columns: 0 };
      },
      get SplitRow() {
        return rows;
      },
      set SplitRow(count: number) {
        rows = count;
      },
      get SplitColumn() {
        return columns;
      },
      set SplitColumn(count: number) {
        columns = count;
      },
    });
  }

  private workbookObject(): Api.Workbook {
    const { bridge, book, context } = this;
    const sheet = (each: Sheet): Api.Worksheet => this.sheet(each);
    return strict(bridge, 'Workbook', {
      get Name() {
        return book.name;
      },
      get FullName() {
        return `/home/office/${book.name}`;
      },
      get Date1904() {
        return book.date1904;
      },
      get ProtectStructure() {
        return book.structureLocked;
      },
      get ActiveSheet() {
        return sheet(context.active);
      },
      Worksheets: strict(bridge, 'Worksheets', {
        get Count() {
          return book.sheets.length;
        },
        Item: (key: number | string) => {
          const found =
            typeof key === 'number' ? book.sheets[key - 1] : book.sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase());
          if (!found) throw new Error(`Worksheets.Item(${key})`);
          return sheet(found);
        },
        Add: (before?: Api.Worksheet, after?: Api.Worksheet) => {
          if (book.structureLocked) throw new Error('0x800A03EC the workbook is protected');
          const neighbour = before ?? after;
          const at = neighbour ? book.sheets.findIndex(({ name }) => name === neighbour.Name) : -1;
          context.active = addSheet(book, `Sheet${book.sheets.length + 1}`);
          if (at >= 0) moveSheet(book, context.active, before ? at : at + 1);
          return sheet(context.active);
        },
      }),
      get Names() {
        return namesObject(bridge, book.names, () => book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
      },
      CustomXMLParts: strict(bridge, 'CustomXMLParts', {
        SelectByNamespace: (namespace: string) => {
          const parts = book.xmlParts.filter(({ xml }) => xml.includes(`xmlns="${namespace}"`));
          return items(bridge, 'CustomXMLParts', () =>
            parts.map((part) =>
              strict(bridge, 'CustomXMLPart', { XML: part.xml, Delete: () => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1) }),
            ),
          );
        },
        Add: (xml: string) => {
          const part = { id: freshId(book), xml };
          book.xmlParts.push(part);
          return strict(bridge, 'CustomXMLPart', { XML: xml, Delete: () => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1) });
        },
      }),
    });
  }
}
