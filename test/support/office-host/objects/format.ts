import type { Area } from '../../../../src/spreadsheet/snapshot';
import type { Look, Sheet } from '../../book-model/book';
import { eachCell, ensureCell } from '../../book-model/cells';
import { struckIn } from '../../book-model/strike';
import { HostObject, RichError } from '../host-object';
import { formattable, text } from './context';

type Scalar = string | number | boolean;

/** How cells of one or more blocks look. */
export function formatObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const put = (member: keyof Look) => (value: unknown) => {
    formattable(sheet, `RangeFormat.${member}`);
    if (!['string', 'number', 'boolean'].includes(typeof value)) throw new RichError('InvalidArgument', `RangeFormat.${member}`);
    for (const area of areas) eachCell(sheet, area, (cell) => void (cell.look = { ...cell.look, [member]: value as Scalar }));
  };
  const fill = (): HostObject =>
    new HostObject('RangeFill', { set: { Color: put('fill'), Pattern: put('pattern'), PatternColor: put('patternColor') } });
  const font = (): HostObject =>
    new HostObject('RangeFont', {
      get: { Strikethrough: () => uniformStrike(sheet, areas) },
      set: { Name: put('fontName'), Size: put('fontSize'), Bold: put('bold'), Underline: put('underline'), Color: put('color') },
    });
  return new HostObject('RangeFormat', {
    get: { Fill: fill, Font: font, Borders: () => bordersObject(sheet, areas) },
    set: {
      HorizontalAlignment: put('horizontal'),
      VerticalAlignment: put('vertical'),
      WrapText: put('wrap'),
      ColumnWidth: (value) => {
        for (const { column, columns } of areas) for (let at = 0; at < columns; at++) sheet.columnWidths.set(column + at, Number(value));
      },
      UseStandardHeight: () => {
        for (const row of [...sheet.rowHeights.keys()])
          if (areas.some((area) => row >= area.row && row < area.row + area.rows)) sheet.rowHeights.delete(row);
      },
      UseStandardWidth: () => {
        for (const column of [...sheet.columnWidths.keys()])
          if (areas.some((area) => column >= area.column && column < area.column + area.columns)) sheet.columnWidths.delete(column);
      },
      RowHeight: (value) => {
        for (const { row, rows } of areas) for (let at = 0; at < rows; at++) sheet.rowHeights.set(row + at, Number(value));
      },
    },
  });
}

/** Null where the characters or cells of the areas are not alike. */
function uniformStrike(sheet: Sheet, areas: readonly Area[]): boolean | null {
  const states = new Set(areas.map((area) => struckIn(sheet, area)));
  return states.size > 1 ? null : ([...states][0] ?? null);
}

/** Of borders the model keeps that a cell has one; lines between cells need cells between which they run. */
function bordersObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const border = (side: string): HostObject =>
    new HostObject('RangeBorder', {
      set: {
        Style: () => {
          formattable(sheet, 'RangeBorder.style');
          for (const { row, column, rows, columns } of areas) {
            if ((side === 'InsideHorizontal' && rows === 1) || (side === 'InsideVertical' && columns === 1))
              throw new RichError('InvalidArgument', 'RangeBorder.style');
            for (let down = 0; down < rows; down++)
              for (let across = 0; across < columns; across++) ensureCell(sheet, row + down, column + across).look.border = true;
          }
        },
        Color: () => undefined,
        Weight: (value) => {
          for (const { row, column, rows, columns } of areas)
            for (let down = 0; down < rows; down++)
              ensureCell(sheet, row + down, column + columns - 1).look.edge = text(value, 'RangeBorder.weight');
        },
      },
    });
  return new HostObject('RangeBorderCollection', { call: { GetItem: border } });
}
