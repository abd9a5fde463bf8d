import type { Area } from '../../../../src/spreadsheet/snapshot';
import { parseArea } from '../../../../src/spreadsheet/address';
import type { Book, Sheet } from '../../book-model/book';
import { COLUMNS, ROWS } from '../../book-model/cells';
import { RichError, type HostObject } from '../host-object';

/** What every object of the host works on. */
export interface HostContext {
  readonly book: Book;
  /** Highest ExcelApi set that this host has. */
  readonly supported: string;
  readonly references: Map<string, HostObject>;
  readonly changed: (sheet: Sheet, area: Area) => void;
  readonly watch: (target: string, on: boolean) => void;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** The area of an address as the service takes it: cells, whole rows, whole columns, the whole sheet, with or without a sheet's name. */
export function areaOf(address: unknown, location: string): Area {
  if (address === null || address === undefined || address === '') return WHOLE_SHEET;
  if (typeof address !== 'string') throw new RichError('InvalidArgument', location);
  const plain = address.slice(address.lastIndexOf('!') + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(plain);
  if (rows) return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: COLUMNS };
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(plain);
  const area = parseArea(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : plain);
  if (!area || area.row + area.rows > ROWS || area.column + area.columns > COLUMNS) throw new RichError('InvalidArgument', location);
  return columns ? { ...area, rows: ROWS } : area;
}

/** The sheet as long as it is there. */
export function alive(context: HostContext, sheet: Sheet): Sheet {
  if (!context.book.sheets.includes(sheet)) throw new RichError('ItemNotFound', 'Worksheet');
  return sheet;
}

/** Refuses changes of cells on a protected sheet. */
export function unlocked(sheet: Sheet, location: string): void {
  if (sheet.protection.on) throw new RichError('AccessDenied', location);
}

/** Refuses changes of looks on a protected sheet that does not allow them. */
export function formattable(sheet: Sheet, location: string): void {
  if (sheet.protection.on && !sheet.protection.allowFormatCells) throw new RichError('AccessDenied', location);
}

export function text(value: unknown, location: string): string {
  if (typeof value !== 'string') throw new RichError('InvalidArgument', location);
  return value;
}
