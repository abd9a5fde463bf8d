import { cellAddress } from '../../../src/spreadsheet/address';
import type * as Api from '../../../src/workbook/wps/jsapi';
import type { Sheet } from '../book-model/book';
import { COLUMNS, ROWS, usedArea } from '../book-model/cells';
import { chartsObject } from './charts';
import type { WpsContext } from './context';
import { lookOf } from './looks';
import { namesObject } from './names';
import { pageObject } from './page';
import { rangeAt, rangeObject, targetOf, unlocked } from './range';
import { items, strict } from './strict';

const WHOLE = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** One worksheet. */
export function sheetObject(context: WpsContext, sheet: Sheet, asks: () => boolean): Api.Worksheet {
  const { book, bridge } = context;
  const alive = (): Sheet => {
    if (!book.sheets.includes(sheet)) throw new Error('0x800A01A8 the object is gone');
    return sheet;
  };
  return strict(bridge, 'Worksheet', {
    get Name() {
      return alive().name;
    },
    set Name(name: string) {
      if (book.sheets.some((each) => each !== sheet && each.name.toLowerCase() === name.toLowerCase()) || name.length > 31)
        throw new Error('Worksheet.Name');
      sheet.name = name;
    },
    get Visible() {
      return sheet.visible ? -1 : sheet.veryHidden ? 2 : 0;
    },
    set Visible(wanted: number | boolean) {
      const visible = wanted === -1 || wanted === true;
      if (book.structureLocked || (!visible && !book.sheets.some((each) => each !== sheet && each.visible)))
        throw new Error('0x800A03EC Worksheet.Visible');
      alive().visible = visible;
    },
    get ProtectContents() {
      return sheet.protection.on;
    },
    get Protection() {
      return { AllowFormattingCells: sheet.protection.allowFormatCells };
    },
    get FilterMode() {
      return sheet.filter?.active ?? false;
    },
    get UsedRange() {
      return rangeObject(context, alive(), [usedArea(sheet, WHOLE, false) ?? { row: 0, column: 0, rows: 1, columns: 1 }]);
    },
    get Cells() {
      return rangeObject(context, alive(), [WHOLE]);
    },
    get Names() {
      return namesObject(bridge, alive().names);
    },
    get ListObjects() {
      if (context.withoutTables) throw new TypeError('Worksheet.ListObjects is not there');
      return items(bridge, 'ListObjects', () =>
        sheet.tables.map(({ name, filtered }) => ({ Name: name, AutoFilter: { FilterMode: filtered } })),
      );
    },
    get Hyperlinks() {
      return strict(bridge, 'Hyperlinks', {
        Add: (anchor: Api.Range, _address: string, subAddress: string, screenTip: string, text: string) => {
          unlocked(sheet);
          const {
            areas: [area],
          } = targetOf(anchor);
          const range = area && sheet.cells.get(area.row)?.get(area.column);
          if (!area) throw new TypeError('Hyperlinks.Add');
          const cell = range ?? { value: null, formula: null, format: 'General', quoted: false, look: {}, link: null };
          Object.assign(cell, {
            value: text,
            link: { documentReference: subAddress, screenTip },
            look: { ...cell.look, underline: 'Single', color: '#0000FF' },
          });
          const line = sheet.cells.get(area.row) ?? new Map<number, typeof cell>();
          sheet.cells.set(area.row, line);
          line.set(area.column, cell);
        },
      });
    },
    get PageSetup() {
      return pageObject(bridge, sheet);
    },
    get HPageBreaks() {
      return strict(bridge, 'HPageBreaks', {
        Add: (before: Api.Range) => {
          const told = Array.isArray(sheet.page['Breaks']) ? (sheet.page['Breaks'] as unknown[]) : [];
          sheet.page['Breaks'] = [...told, cellAddress(before.Row - 1, before.Column - 1)];
        },
      });
    },
    ResetAllPageBreaks: () => {
      delete sheet.page['Breaks'];
    },
    get Tab() {
      return {
        get Color() {
          return 0;
        },
        set Color(color: number) {
          sheet.tabColor = lookOf(color);
        },
      };
    },
    Range: (address: string) => rangeAt(context, alive(), address),
    ChartObjects: () => chartsObject(context, alive()),
    Activate: () => {
      if (!sheet.visible) throw new Error('Worksheet.Activate');
      context.active = alive();
    },
    Delete: () => {
      if (asks()) throw new Error('ET asks whether to delete, and nobody answers');
      if (book.structureLocked) throw new Error('0x800A03EC the workbook is protected');
      book.sheets.splice(book.sheets.indexOf(alive()), 1);
    },
  });
}
