import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { isCellError } from '../../../../src/spreadsheet/snapshot';
import { areaAddress, quoteSheet } from '../../../../src/spreadsheet/address';
import type { Sheet } from '../../book-model/book';
import { valueOf } from '../../book-model/calculate';
import { cellAt, cellsIn, COLUMNS, eachCell, ensureCell, intersection, isCovered, usedArea } from '../../book-model/cells';
import { deleteRows, insertRows } from '../../book-model/rows';
import { enter } from '../../book-model/enter';
import { breakSpill, spillState } from '../../book-model/spills';
import { HostObject, RichError } from '../host-object';
import { includesSet } from '../requirement-sets';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { alive, unlocked, type HostContext } from './context';
import { formatObject } from './format';
import { rangeAreasObject } from './range-areas';
import { worksheetObject } from './worksheet';

const areasOfRanges = new WeakMap<HostObject, Area>();
const MOST_CELLS = 5_000_000;

/** The area of a range object that came as an argument. */
export function areaOfRange(range: unknown): Area {
  const area = range instanceof HostObject ? areasOfRanges.get(range) : undefined;
  if (!area) throw new RichError('InvalidArgument', 'Range');
  return area;
}

/** A block of cells of one sheet. */
export function rangeObject(context: HostContext, sheet: Sheet, area: Area): HostObject {
  const part = (row: number, column: number, rows: number, columns: number): HostObject =>
    rangeObject(context, sheet, { row, column, rows, columns });
  const maybe = (found: Area | null): HostObject | null => found && rangeObject(context, sheet, found);
  const grid = (read: (row: number, column: number) => unknown): unknown[][] | null => {
    alive(context, sheet);
    if (area.rows * area.columns > MOST_CELLS) return null;
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => read(area.row + down, area.column + across)),
    );
  };
  const shown = (row: number, column: number): unknown => {
    const value = valueOf(context.book, sheet, row, column);
    return isCellError(value) ? value.error : (value ?? '');
  };
  const write = (input: unknown): void => {
    writeCells(context, sheet, area, input);
    context.changed(sheet, area);
  };
  const object = new HostObject('Range', {
    get: {
      Address: () => `${quoteSheet(sheet.name)}!${areaAddress(area)}`,
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      Values: () => grid(shown),
      Formulas: () =>
        grid((row, column) => {
          const formula = cellAt(sheet, row, column)?.formula ?? null;
          return formula === null ? shown(row, column) : `=${formula}`;
        }),
      ValueTypes: () => grid((row, column) => typeOf(valueOf(context.book, sheet, row, column))),
      NumberFormat: () => grid((row, column) => cellAt(sheet, row, column)?.format ?? 'General'),
      HasSpill: () => spillState(sheet, area),
      RowHidden: () => hiddenState(sheet, area),
      Format: () => formatObject(sheet, [area]),
      DataValidation: () => dataValidationObject(sheet, area),
      ConditionalFormats: () => conditionalFormatsObject(context, sheet, [area]),
      Worksheet: () => worksheetObject(context, sheet),
      Hyperlink: () => cellAt(sheet, area.row, area.column)?.link ?? null,
    },
    set: {
      Values: write,
      Formulas: write,
      NumberFormat: (input) => {
        unlocked(sheet, 'Range.numberFormat');
        assign(sheet, area, input, (row, column, format) => void (ensureCell(sheet, row, column).format = String(format)));
      },
      Hyperlink: (value) => {
        unlocked(sheet, 'Range.hyperlink');
        const { documentReference, screenTip = '' } = value as { documentReference: string; screenTip?: string };
        const cell = ensureCell(sheet, area.row, area.column);
        cell.link = { documentReference, screenTip };
        cell.value = documentReference;
        cell.look = { ...cell.look, underline: 'Single', color: '#0000FF' };
      },
    },
    call: {
      GetCell: (row: number, column: number) => part(area.row + row, area.column + column, 1, 1),
      GetRow: (row: number) => part(area.row + row, area.column, 1, area.columns),
      GetEntireRow: () => part(area.row, 0, area.rows, COLUMNS),
      Insert: (shift: unknown) => {
        wholeRows(area, shift, 'Down');
        unlocked(sheet, 'Range.insert');
        insertRows(context.book, sheet, area.row, area.rows);
        return object;
      },
      Delete: (shift: unknown) => {
        wholeRows(area, shift, 'Up');
        unlocked(sheet, 'Range.delete');
        deleteRows(context.book, sheet, area.row, area.rows);
      },
      GetBoundingRect: (other: HostObject) => rangeObject(context, sheet, bounding(area, areaOfRange(other))),
      GetUsedRangeOrNullObject: (valuesOnly: unknown) => maybe(usedArea(sheet, area, valuesOnly === true)),
      GetSpillingToRangeOrNullObject: () =>
        maybe(sheet.spills.find(({ row, column }) => row === area.row && column === area.column) ?? null),
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter((each) => intersection(each, area));
        return merged.length === 0 ? null : rangeAreasObject(context, sheet, merged);
      },
      GetRowProperties: () => Array.from({ length: area.rows }, (_, at) => ({ rowHidden: sheet.hiddenRows.has(area.row + at) })),
      GetCellProperties: (wanted: unknown) => cellProperties(context, sheet, area, wanted),
      Merge: () => {
        unlocked(sheet, 'Range.merge');
        sheet.merges.push(area);
      },
      Unmerge: () => {
        unlocked(sheet, 'Range.unmerge');
        sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
      },
      Clear: (applyTo: unknown) => clear(sheet, area, applyTo),
      Select: () => void (context.book.activeCell = { sheetId: sheet.id, row: area.row, column: area.column }),
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) throw new RichError('InvalidArgument', 'Range.values');
      },
    },
  });
  areasOfRanges.set(object, area);
  return object;
}

/** What a value is, as `Excel.RangeValueType` calls it. */
function typeOf(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  return isCellError(value) ? 'Error' : { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

/** Under a filter values land in visible rows only, as they do in Excel: the rest of the block goes astray. */
function writeCells(context: HostContext, sheet: Sheet, area: Area, input: unknown): void {
  unlocked(alive(context, sheet), 'Range.values');
  assign(sheet, area, input, (row, column, value) => {
    if (isCovered(sheet, row, column) || (sheet.filter?.active === true && sheet.hiddenRows.has(row))) return;
    breakSpill(sheet, row, column);
    try {
      enter(ensureCell(sheet, row, column), value);
    } catch {
      throw new RichError('InvalidArgument', 'Range.values');
    }
  });
}

/** A grid is taken cell by cell, a single value by every cell. */
function assign(sheet: Sheet, area: Area, input: unknown, take: (row: number, column: number, value: unknown) => void): void {
  const lines = Array.isArray(input) ? (input as unknown[][]) : null;
  if (lines && (lines.length !== area.rows || lines.some((line) => line.length !== area.columns)))
    throw new RichError('InvalidArgument', 'Range.values');
  if (!lines && area.rows * area.columns > MOST_CELLS) {
    eachCell(sheet, area, () => undefined);
    return;
  }
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const value = lines ? lines[down]?.[across] : input;
      if (value !== null) take(area.row + down, area.column + across, value);
    }
  }
}

/** The model moves whole rows alone. */
function wholeRows(area: Area, shift: unknown, wanted: string): void {
  if (area.columns !== COLUMNS || shift !== wanted) throw new RichError('InvalidArgument', 'Range.insert');
}

function clear(sheet: Sheet, area: Area, applyTo: unknown): void {
  unlocked(sheet, 'Range.clear');
  if (applyTo !== 'Contents') sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (applyTo === 'Contents') Object.assign(cell, { value: null, formula: null });
    else sheet.cells.get(row)?.delete(column);
  }
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** Pieces of texts in their fonts: the one property of cells that is asked for. */
function cellProperties(context: HostContext, sheet: Sheet, area: Area, wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null || Object.keys(wanted).join() !== 'textRuns' || !includesSet(context.supported, '1.18'))
    throw new RichError('InvalidArgument', 'Range.getCellProperties');
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => ({
      textRuns: (cellAt(sheet, area.row + down, area.column + across)?.runs ?? []).map(({ text, struck }) => ({
        text,
        font: { bold: false, strikethrough: struck },
      })),
    })),
  );
}

/** Null where some rows are hidden and some are not. */
function hiddenState(sheet: Sheet, area: Area): boolean | null {
  const hidden = [...sheet.hiddenRows].filter((row) => row >= area.row && row < area.row + area.rows).length;
  return hidden === 0 ? false : hidden === area.rows ? true : null;
}
