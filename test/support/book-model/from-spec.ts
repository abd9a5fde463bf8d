import { parseArea, parseCell } from '../../../src/spreadsheet/address';
import type { Area } from '../../../src/spreadsheet/snapshot';
import type { SheetSpec, WorkbookSpec } from '../workbook-spec';
import { addSheet, emptyBook, freshId, type Book } from './book';
import { ensureCell } from './cells';

/** The workbook that a description tells. */
export function bookOf(spec: WorkbookSpec): Book {
  const book = emptyBook(spec.name ?? '台账.xlsx');
  book.date1904 = spec.date1904 ?? false;
  for (const sheet of spec.sheets) fillSheet(book, sheet);
  book.structureLocked = spec.structureLocked ?? false;
  return book;
}

function fillSheet(book: Book, spec: SheetSpec): void {
  const sheet = addSheet(book, spec.name);
  for (const { at, value, formula, numberFormat, spill, struck, runs } of spec.cells ?? []) {
    const place = parseCell(at);
    if (!place) throw new Error(at);
    const cell = ensureCell(sheet, place.row, place.column);
    cell.value = value;
    cell.formula = formula ?? null;
    cell.format = numberFormat ?? 'General';
    if (struck === true) cell.look = { strike: true };
    if (runs) cell.runs = runs;
    if (spill !== undefined) sheet.spills.push(areaOf(spill));
  }
  sheet.visible = spec.hidden === undefined;
  sheet.veryHidden = spec.hidden === 'very';
  sheet.merges = (spec.merges ?? []).map(areaOf);
  sheet.hiddenRows = new Set(spec.hiddenRows);
  sheet.protection.on = spec.protected ?? false;
  sheet.filter = spec.filter === undefined ? null : { area: areaOf(spec.filter), active: true };
  sheet.rules = (spec.rules ?? []).map(({ area, formula }) => ({
    id: freshId(book),
    type: 'Custom',
    areas: [areaOf(area)],
    formula: `=${formula}`,
    fill: '',
    color: '',
    bold: false,
    numberFormat: '',
    stopIfTrue: false,
  }));
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}
