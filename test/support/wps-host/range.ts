import { areaAddress } from '../../../src/spreadsheet/address';
import { isCellError, type Area } from '../../../src/spreadsheet/snapshot';
import { present } from '../../../src/spreadsheet/present';
import type * as Api from '../../../src/workbook/wps/jsapi';
import type { Cell, Sheet } from '../book-model/book';
import { valueOf } from '../book-model/calculate';
import { cellAt, cellsIn, eachCell, ensureCell, intersection, isCovered, ROWS, usedArea } from '../book-model/cells';
import { enter } from '../book-model/enter';
import { breakSpill, spillState } from '../book-model/spills';
import { struckCell } from '../book-model/strike';
import { deleteRows, insertRows } from '../book-model/rows';
import { areasOf, sizeOf } from './areas';
import { conditionsObject } from './conditions';
import type { WpsContext } from './context';
import { ERRORS } from './errors';
import { bordersObject, fontObject, HORIZONTAL, lookOf, put } from './looks';
import { items, strict } from './strict';
import { validationObject } from './validation';

/** Points of a column of one character, and what a column has besides (measured on a device). */
const POINTS = { perCharacter: 5.625, padding: 3.35 };
/** The model's cells are all of one size for a chart's place. */
/** `XlPattern` by the names that Office.js gives it. */
const PATTERNS = new Map([
  [14, 'LightUp'],
  [15, 'Grid'],
  [17, 'Gray16'],
]);

export const CELL_POINTS = { width: 54, height: 14.25 };

const ranges = new WeakMap<object, { readonly sheet: Sheet; readonly areas: readonly Area[] }>();

/** What a range stands for. */
export function targetOf(range: unknown): { readonly sheet: Sheet; readonly areas: readonly Area[] } {
  const target = typeof range === 'object' && range !== null ? ranges.get(range) : undefined;
  if (!target) throw new TypeError('not a range');
  return target;
}

/** Cells of one sheet: a block, or several. */
export function rangeObject(context: WpsContext, sheet: Sheet, areas: readonly [Area, ...Area[]]): Api.Range {
  const { bridge, book } = context;
  const [area] = areas;
  const part = (row: number, column: number, rows = 1, columns = 1): Api.Range =>
    rangeObject(context, sheet, [{ row, column, rows, columns }]);
  const answer = (read: (row: number, column: number) => unknown): unknown => {
    if (sizeOf(area) === 1) return read(area.row, area.column);
    const lines = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => read(area.row + down, area.column + across)),
    );
    return context.flatLists && (area.rows === 1 || area.columns === 1) ? lines.flat() : lines;
  };
  const shown = (row: number, column: number): unknown => {
    const value = valueOf(book, sheet, row, column);
    return isCellError(value) ? present(ERRORS[value.error], 'numbers of errors', 0) : value;
  };
  const write = (input: unknown): void => {
    unlocked(sheet);
    writeCells(sheet, area, input);
    context.changed(sheet, area);
  };
  const object: Api.Range = strict(bridge, 'Range', {
    get Row() {
      return area.row + 1;
    },
    get Column() {
      return area.column + 1;
    },
    Rows: { Count: area.rows },
    Columns: { Count: area.columns },
    get Address() {
      const address = areas.map(areaAddress).join(',').slice(0, 255);
      return context.addressIsProperty ? address : () => address;
    },
    get Left() {
      return area.column * CELL_POINTS.width;
    },
    get Top() {
      return area.row * CELL_POINTS.height;
    },
    get Width() {
      return area.columns * CELL_POINTS.width;
    },
    get Height() {
      return area.rows * CELL_POINTS.height;
    },
    get Value2() {
      return answer(shown);
    },
    set Value2(input: unknown) {
      write(input);
    },
    get Formula() {
      return answer((row, column) => formulaText(cellAt(sheet, row, column)));
    },
    set Formula(input: unknown) {
      write(input);
    },
    get HasArray() {
      return false;
    },
    get HasSpill() {
      return context.withoutSpills ? undefined : spillState(sheet, area);
    },
    get NumberFormat() {
      return uniform(area, (row, column) => cellAt(sheet, row, column)?.format ?? 'General');
    },
    set NumberFormat(format: unknown) {
      formattable(sheet);
      for (const each of areas) eachCell(sheet, each, (cell) => void (cell.format = String(format)));
    },
    get MergeCells() {
      const touching = sheet.merges.flatMap((merge) => intersection(merge, area) ?? []);
      if (touching.length === 0) return false;
      return touching.reduce((sum, each) => sum + sizeOf(each), 0) === sizeOf(area) ? true : null;
    },
    get MergeArea() {
      return rangeObject(context, sheet, [sheet.merges.find((merge) => intersection(merge, area)) ?? area]);
    },
    get Areas() {
      return items(bridge, 'Areas', () => areas.map((each) => rangeObject(context, sheet, [each])));
    },
    get EntireRow() {
      return {
        Hidden: uniform({ row: area.row, column: 0, rows: area.rows, columns: 1 }, (row) => sheet.hiddenRows.has(row)),
        Insert: () => {
          unlocked(sheet);
          insertRows(book, sheet, area.row, area.rows);
        },
        Delete: () => {
          unlocked(sheet);
          deleteRows(book, sheet, area.row, area.rows);
        },
      };
    },
    get FormatConditions() {
      return conditionsObject(context, sheet, areas);
    },
    get Validation() {
      return validationObject(bridge, sheet, area);
    },
    get Interior() {
      return {
        get Color() {
          return 0;
        },
        set Color(color: number) {
          put(sheet, areas, 'fill', lookOf(color));
        },
        get Pattern() {
          return 0;
        },
        set Pattern(pattern: number) {
          const name = PATTERNS.get(pattern);
          if (name === undefined) throw new Error('Interior.Pattern');
          put(sheet, areas, 'pattern', name);
        },
        get PatternColor() {
          return 0;
        },
        set PatternColor(color: number) {
          put(sheet, areas, 'patternColor', lookOf(color));
        },
      };
    },
    get Font() {
      return fontObject(context, sheet, areas);
    },
    get Characters() {
      if (context.withoutCharacters) throw new TypeError('Range.Characters is not there');
      return (start: number, length: number) =>
        strict(bridge, 'Characters', {
          get Font() {
            return { Strikethrough: struckCell(cellAt(sheet, area.row, area.column), start - 1, length) };
          },
        });
    },
    get Borders() {
      return bordersObject(bridge, sheet, areas);
    },
    get HorizontalAlignment() {
      return 1;
    },
    set HorizontalAlignment(side: number) {
      put(sheet, areas, 'horizontal', HORIZONTAL[side] ?? '');
    },
    get VerticalAlignment() {
      return 1;
    },
    set VerticalAlignment(_side: number) {
      put(sheet, areas, 'vertical', 'Center');
    },
    get WrapText() {
      return false;
    },
    set WrapText(wrap: boolean) {
      put(sheet, areas, 'wrap', wrap);
    },
    get ColumnWidth() {
      return 8.38;
    },
    set ColumnWidth(characters: number) {
      for (let at = 0; at < area.columns; at++) sheet.columnWidths.set(area.column + at, characters * POINTS.perCharacter + POINTS.padding);
    },
    get RowHeight() {
      return CELL_POINTS.height;
    },
    set RowHeight(points: number) {
      for (let at = 0; at < area.rows; at++) sheet.rowHeights.set(area.row + at, points);
    },
    get UseStandardHeight() {
      return true;
    },
    set UseStandardHeight(_on: boolean) {
      for (const row of [...sheet.rowHeights.keys()]) if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
    },
    get UseStandardWidth() {
      return true;
    },
    set UseStandardWidth(_on: boolean) {
      for (const column of [...sheet.columnWidths.keys()])
        if (column >= area.column && column < area.column + area.columns) sheet.columnWidths.delete(column);
    },
    Item: (row: number, column: number) => {
      if (row < 1 || column < 1) throw new RangeError('Range.Item counts from 1');
      return part(area.row + row - 1, area.column + column - 1);
    },
    Resize: (rows: number, columns: number) => part(area.row, area.column, rows, columns),
    Find: (what: string, _after: Api.Range, _lookIn: number, _lookAt: number, order: number, _direction: number, matchCase?: boolean) => {
      if (what !== '*' || matchCase === undefined) throw new TypeError('Range.Find keeps what the user searched with: give every argument');
      const used = usedArea(sheet, area, true);
      if (!used) return null;
      return order === 1 ? part(used.row + used.rows - 1, used.column) : part(used.row, used.column + used.columns - 1);
    },
    Clear: () => {
      unlocked(sheet);
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
      for (const { row, column } of [...cellsIn(sheet, area)]) sheet.cells.get(row)?.delete(column);
    },
    Merge: () => {
      unlocked(sheet);
      sheet.merges.push(area);
    },
    Select: () => {
      if (context.active !== sheet) throw new Error('Range.Select: its sheet is not the active one');
      book.activeCell = { sheetId: sheet.id, row: area.row, column: area.column };
    },
  });
  ranges.set(object, { sheet, areas });
  return object;
}

/** A range by its address. */
export function rangeAt(context: WpsContext, sheet: Sheet, address: string): Api.Range {
  const [first, ...others] = areasOf(address);
  if (!first) throw new RangeError(address);
  return rangeObject(context, sheet, [first, ...others]);
}

export function unlocked(sheet: Sheet): void {
  if (sheet.protection.on) throw new Error('0x800A03EC the sheet is protected');
}

export function formattable(sheet: Sheet): void {
  if (sheet.protection.on && !sheet.protection.allowFormatCells) throw new Error('0x800A03EC the sheet is protected');
}

/** Of a constant the formula is its text. */
function formulaText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  return isCellError(cell.value) ? cell.value.error : String(cell.value ?? '');
}

function uniform<Value>({ row, column, rows, columns }: Area, read: (row: number, column: number) => Value): Value | null {
  const first = read(row, column);
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++) if (read(row + down, column + across) !== first) return null;
  return first;
}

/** Under a filter values land in visible rows only; a covered cell of a merged area takes none. */
function writeCells(sheet: Sheet, { row, column, rows, columns }: Area, input: unknown): void {
  if (rows === ROWS) throw new RangeError('a whole column');
  const lines = Array.isArray(input) ? (input as unknown[][]) : null;
  if (lines && (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)))
    throw new RangeError('0x800A03EC another size');
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      if (isCovered(sheet, row + down, column + across) || (sheet.filter?.active === true && sheet.hiddenRows.has(row + down))) continue;
      breakSpill(sheet, row + down, column + across);
      enter(ensureCell(sheet, row + down, column + across), lines ? lines[down]?.[across] : input);
    }
  }
}
