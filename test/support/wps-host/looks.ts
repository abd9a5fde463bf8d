import type { Area } from '../../../src/spreadsheet/snapshot';
import type * as Api from '../../../src/workbook/wps/jsapi';
import { rgb } from '../../../src/workbook/wps/jsapi';
import type { Look, Sheet } from '../book-model/book';
import { eachCell, ensureCell } from '../book-model/cells';
import { struckIn } from '../book-model/strike';
import { formattable } from './range';
import type { WpsContext } from './context';
import { strict, type Bridge } from './strict';

export const HORIZONTAL: Readonly<Record<number, string>> = { [-4131]: 'Left', [-4108]: 'Center', [-4152]: 'Right' };

/** A colour number as the model keeps it. */
export function lookOf(color: number): string {
  return `#${rgb(color)}`;
}

export function put(sheet: Sheet, areas: readonly Area[], member: keyof Look, value: string | number | boolean): void {
  formattable(sheet);
  for (const area of areas) eachCell(sheet, area, (cell) => void (cell.look = { ...cell.look, [member]: value }));
}

export function fontObject(context: WpsContext, sheet: Sheet, areas: readonly Area[]): Api.Font {
  return strict(context.bridge, 'Font', {
    get Strikethrough() {
      if (context.withoutStrikethrough) return undefined;
      const states = new Set(areas.map((area) => struckIn(sheet, area)));
      return states.size > 1 ? null : [...states][0];
    },
    get Name() {
      return '';
    },
    set Name(name: string) {
      put(sheet, areas, 'fontName', name);
    },
    get Size() {
      return 11;
    },
    set Size(size: number) {
      put(sheet, areas, 'fontSize', size);
    },
    get Bold() {
      return false;
    },
    set Bold(bold: boolean) {
      put(sheet, areas, 'bold', bold);
    },
    get Underline() {
      return -4142;
    },
    set Underline(kind: number) {
      put(sheet, areas, 'underline', kind === 2 ? 'Single' : 'None');
    },
    get Color() {
      return 0;
    },
    set Color(color: number) {
      put(sheet, areas, 'color', lookOf(color));
    },
  });
}

/** Of borders the model keeps that a cell has one; lines between cells need cells between which they run. */
export function bordersObject(bridge: Bridge, sheet: Sheet, areas: readonly Area[]): Api.Range['Borders'] {
  return strict(bridge, 'Borders', {
    Item: (side: number) => ({
      get LineStyle() {
        return 0;
      },
      set LineStyle(_style: number) {
        formattable(sheet);
        for (const { row, column, rows, columns } of areas) {
          if ((side === 12 && rows === 1) || (side === 11 && columns === 1)) throw new RangeError('no line between cells');
          for (let down = 0; down < rows; down++)
            for (let across = 0; across < columns; across++) ensureCell(sheet, row + down, column + across).look.border = true;
        }
      },
      get Color() {
        return 0;
      },
      set Color(_color: number) {
        formattable(sheet);
      },
      get Weight() {
        return 2;
      },
      set Weight(weight: number) {
        if (side !== 10) return;
        for (const { row, column, rows, columns } of areas)
          for (let down = 0; down < rows; down++)
            ensureCell(sheet, row + down, column + columns - 1).look.edge = weight === 4 ? 'Thick' : 'Thin';
      },
    }),
  });
}
