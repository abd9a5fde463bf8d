import { isBlank, isPlaceholder, normalizeText } from '../cells/cell-text';
import { plainNumber } from '../cells/money-text';
import type { HeaderMatch } from '../header/match';
import type { FieldType } from '../kinds/kind';
import type { CellValue } from '../../spreadsheet/snapshot';
import { present } from '../../spreadsheet/present';

const DATES: readonly FieldType[] = ['period', 'span'];
const WORDS: readonly FieldType[] = ['choice', 'people', 'step'];
/** Numbers below are counts; above, years and dates. */
const FIRST_DATE = 1900;
/** What a heading may state for the projects below it: they are no sign of a project. */
const INHERITED: readonly string[] = ['sector', 'township'];

/** The columns of a table that tell its rows apart, as positions in the block. */
export interface RowColumns {
  readonly name: number;
  readonly sequence: number | null;
  readonly nature: number | null;
  /** Columns that only a record fills: dates; choices, units and people; free texts. */
  readonly dates: readonly number[];
  readonly words: readonly number[];
  readonly texts: readonly number[];
  readonly money: readonly number[];
  readonly numbers: readonly number[];
  /** Columns whose words a heading hands down: 领域, 乡镇. */
  readonly inherited: ReadonlySet<number>;
}

/** Finds the telling columns of a header in a block whose first sheet column is `left`. */
export function rowColumns(matches: readonly HeaderMatch[], left: number): RowColumns {
  const columnsOf = (test: (match: HeaderMatch) => boolean): number[] => matches.filter(test).map(({ column }) => column - left);
  return {
    name: present(columnsOf(({ field }) => field.type === 'name')[0], 'name columns', 0),
    sequence: columnsOf(({ field }) => field.type === 'sequence')[0] ?? null,
    nature: columnsOf(({ field }) => field.name === 'nature')[0] ?? null,
    dates: columnsOf(({ field }) => DATES.includes(field.type)),
    words: columnsOf(({ field }) => WORDS.includes(field.type)),
    texts: columnsOf(({ field }) => field.type === 'text' && field.name !== 'remark'),
    money: columnsOf(({ field }) => field.type === 'money'),
    numbers: columnsOf(({ field }) => field.type === 'money' || field.type === 'period'),
    inherited: new Set(columnsOf(({ field }) => INHERITED.includes(field.name))),
  };
}

/** How many cells of a row a heading would not fill. */
export function tellingCells({ dates, words, texts }: RowColumns, cells: readonly CellValue[]): number {
  let telling = 0;
  for (const column of dates) if (isDated(cells[column] ?? null)) telling++;
  for (const column of words) if (isWords(cells[column] ?? null)) telling++;
  for (const column of texts) {
    const cell = cells[column] ?? null;
    if (isWords(cell) && !isPlaceholder(normalizeText(cell))) telling++;
  }
  return telling;
}

/** Whether a cell of a date column holds a date or a word in place of one. */
export function isDated(cell: CellValue): boolean {
  return typeof cell === 'number' ? cell > FIRST_DATE : isWords(cell);
}

/** A number, an error in place of one, or a number of things: 14, 2 项, 16个. */
export function isCount(cell: CellValue): boolean {
  if (typeof cell === 'string') return plainNumber(cell) !== null || /^\d+[个项]$/.test(normalizeText(cell));
  return typeof cell === 'number' || typeof cell === 'object';
}

/** A text that is no number and no count. */
export function isWords(cell: CellValue): cell is string {
  return typeof cell === 'string' && !isBlank(cell) && !isCount(cell);
}
