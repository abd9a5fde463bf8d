import type { FoundHeader } from './find-header';
import type { FieldSpec } from './kinds/kind';
import { plainNumber } from './money';
import { natureInWords } from './natures';
import type { CellValue, SheetSnapshot } from './snapshot';
import type { OtherRow, RowKind } from './table';
import { cellText, isBlank, level, oneLine } from './text';
import type { Nature } from '../mechanism/vocabulary';

/** What every row of the sheet is, and the nature that the section above it states. */
export interface SortedRows {
  /** Block rows of the records, ascending. */
  readonly records: readonly number[];
  readonly other: readonly OtherRow[];
  readonly blank: number;
  /** Parallel to `records`: nature of the section above, null where no section states one. */
  readonly sectionNatures: readonly (Nature | null)[];
}

const TOTAL = /^(?:合计|总计|小计|累计|共计|全县|全市|全区|总合计)(?:[:：(]|\d|共|$)/;
const NOTE = /^(?:注|备注|说明|填表说明|填写说明|填报说明|填报人|审核人|联系人|制表|填表|单位负责人|附注)[:：]|^(?:注)\d?[、.]/;
const SECTION = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|-+[\u4e00-\u9fff]|\()|\(?共?\d+[个项].*\)?$|[:：]$/;

/** Sorts the rows below the header: records, repeated headers, sections, totals, notes, blanks. */
export function sortRows(snapshot: SheetSnapshot, header: FoundHeader): SortedRows {
  const sorter = new RowSorter(snapshot, header);
  const records: number[] = [];
  const sectionNatures: (Nature | null)[] = [];
  const other: OtherRow[] = [];
  let blank = 0;
  let nature: Nature | null = null;
  for (let row = 0; row < snapshot.values.length; row++) {
    const cells = snapshot.values[row] ?? [];
    const kind = sorter.kindOf(cells, row);
    if (kind === 'record') {
      records.push(row);
      sectionNatures.push(nature);
    } else if (kind === 'blank') {
      blank++;
    } else {
      const text = rowText(cells);
      if (kind === 'section') nature = natureInWords(text) ?? nature;
      other.push({ row: row + snapshot.origin.row, kind, text });
    }
  }
  return { records, other, blank, sectionNatures };
}

function rowText(cells: readonly CellValue[]): string {
  return cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => oneLine(cellText(cell)))
    .join(' ')
    .slice(0, 120);
}

class RowSorter {
  private readonly name: number;
  private readonly sequence: number | null;
  /** Columns that only a record fills: dates, choices, units, people. */
  private readonly telling: readonly number[];
  private readonly headerWords: readonly { readonly column: number; readonly words: string }[];
  private readonly top: number;
  private readonly bottom: number;

  constructor(
    snapshot: SheetSnapshot,
    header: FoundHeader,
  ) {
    const columnOf = (test: (field: FieldSpec) => boolean): number[] =>
      header.matches.filter(({ field }) => test(field)).map(({ column }) => column - snapshot.origin.column);
    this.name = columnOf((field) => field.type === 'name')[0] ?? 0;
    this.sequence = columnOf((field) => field.type === 'sequence')[0] ?? null;
    this.telling = columnOf((field) => ['period', 'span', 'choice', 'people'].includes(field.type));
    this.top = header.top;
    this.bottom = header.top + header.rows;
    this.headerWords = header.cells.map((cell) => {
      const column = cell.column - snapshot.origin.column;
      return { column, words: level(cellText(snapshot.values[header.top]?.[column] ?? null)) };
    });
  }

  kindOf(cells: readonly CellValue[], row: number): RowKind {
    if (row >= this.top && row < this.bottom) return 'header';
    const name = cells[this.name] ?? null;
    const number = this.sequence === null ? null : (cells[this.sequence] ?? null);
    if (row > this.top && isNumber(number) && typeof name === 'string' && !isBlank(name)) return TOTAL.test(level(name)) ? 'total' : 'record';
    const filled = countFilled(cells);
    if (filled === 0) return 'blank';
    if (row < this.top) return 'title';
    if (this.repeatsHeader(cells)) return 'header';
    return this.kindOfUnnumbered(cells, filled, name, number);
  }

  /** A row without a number of its own. */
  private kindOfUnnumbered(cells: readonly CellValue[], filled: number, name: CellValue, number: CellValue): RowKind {
    const texts = [number, name, firstFilled(cells)].filter((cell) => !isBlank(cell)).map((cell) => level(cellText(cell)));
    if (texts.some((text) => TOTAL.test(text))) return 'total';
    const first = texts[0] ?? '';
    const telling = this.telling.filter((column) => !isBlank(cells[column] ?? null)).length;
    if (filled <= 2 && NOTE.test(first)) return 'note';
    const named = !isBlank(name);
    if (telling === 0 && texts.some((text) => SECTION.test(text) || natureInWords(text) !== null)) return 'section';
    if (named && telling > 0) return 'record';
    // A name alone, among records that fill more: a section without numbering.
    if (named && filled === 1 && this.telling.length > 1) return NOTE.test(first) || first.length > 60 ? 'note' : 'section';
    if (named) return 'record';
    // No name, yet the cells of a record: a record whose name is missing.
    if (telling >= 2) return 'record';
    return first.length > 30 || NOTE.test(first) ? 'note' : 'unknown';
  }

  private repeatsHeader(cells: readonly CellValue[]): boolean {
    let same = 0;
    for (const { column, words } of this.headerWords) {
      const cell = cells[column] ?? null;
      if (words !== '' && typeof cell === 'string' && level(cell) === words) same++;
    }
    return same >= 2 && same * 2 > this.headerWords.length;
  }
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null);
}

function countFilled(cells: readonly CellValue[]): number {
  let count = 0;
  for (const cell of cells) if (!isBlank(cell)) count++;
  return count;
}

function firstFilled(cells: readonly CellValue[]): CellValue {
  return cells.find((cell) => !isBlank(cell)) ?? null;
}
