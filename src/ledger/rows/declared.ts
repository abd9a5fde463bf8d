import { YUAN_PER, type MoneyUnit } from '../cells/money-unit';
import type { FieldType } from '../kinds/kind';
import type { FoundHeader } from '../header/find';
import { sampleColumn } from '../header/fits';
import { parseMoneyText, toYuan } from '../cells/money-text';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { type DeclaredSum } from '../ledger';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { countInWords } from './numbering';
import { halfOfLast, isCountOnly, sumsInWords } from './statement';

/** What a section or total row says of the records it stands for. */
export interface Declared {
  /** Sheet column and text of the words. */
  readonly column: number;
  readonly text: string;
  readonly count: number | null;
  readonly sums: readonly DeclaredSum[];
}

/** Amount columns of the ledger with their units, as declared sums are read by them. */
export type MoneyColumns = ReadonlyMap<number, { readonly field: string; readonly unit: MoneyUnit }>;

/** What is counted stands in a column of words; a number under any other may be a sum. */
const WORDY: readonly FieldType[] = ['name', 'text', 'people', 'choice'];
/** Sheet columns in which records have words. */
export type WordyColumns = ReadonlySet<number>;

/** The columns of words, without those that hold none. */
export function wordyColumns(snapshot: SheetSnapshot, { matches, top, rows }: FoundHeader): WordyColumns {
  const found = matches.filter(
    ({ field, column }) =>
      WORDY.includes(field.type) && sampleColumn(snapshot, top + rows, column).some((cell) => typeof cell === 'string'),
  );
  return new Set(found.map(({ column }) => column));
}

/**
 * Reads the counts and sums of a heading or total row: in its words (共12个，1730.03亿元) or in other
 * cells (64 under 建设规模, 8393887.27 under 总投资). `left` is the sheet column of the first cell.
 */
export function readDeclared(cells: readonly CellValue[], left: number, money: MoneyColumns, wordy: WordyColumns): Declared {
  const at = wordsAt(cells);
  const text = cellText(cells[at] ?? null);
  let count = countInWords(text);
  const sums: DeclaredSum[] = [];
  cells.forEach((cell, index) => {
    const column = index + left;
    if (index === at) return;
    const amounts = money.get(column);
    if (amounts) {
      const sum = readSum(cell, amounts.unit);
      if (sum) sums.push({ ...sum, field: amounts.field, column });
      return;
    }
    if (count === null && (isCounted(cell) || (wordy.has(column) && index > at))) count = wholeCount(cell);
  });
  const stated = sumsInWords(text, new Set([...money.values()].map(({ field }) => field)));
  return { column: at + left, text, count, sums: [...sums, ...stated.filter((sum) => !sums.some(({ field }) => field === sum.field))] };
}

/** First cell with words; a numbering of its own (一 | 农林水利) stands before them. */
function wordsAt(cells: readonly CellValue[]): number {
  const words = cells.findIndex((cell) => /[\u4e00-\u9fff]{2}/.test(normalizeText(cellText(cell))));
  return words >= 0
    ? words
    : Math.max(
        0,
        cells.findIndex((cell) => !isBlank(cell)),
      );
}

function readSum(cell: CellValue, unit: MoneyUnit): Pick<DeclaredSum, 'yuan' | 'tolerance'> | null {
  if (typeof cell === 'number') return { yuan: toYuan(cell, unit), tolerance: halfOfLast(String(cell), YUAN_PER[unit]) };
  const reading = parseMoneyText(cellText(cell), unit);
  return reading.kind === 'amount' ? { yuan: reading.yuan, tolerance: halfOfLast(normalizeText(cellText(cell)), YUAN_PER[unit]) } : null;
}

/** 12个, 合计（2个）, which says by itself what the number is of. */
function isCounted(cell: CellValue): boolean {
  return isCountOnly(countWords(cell));
}

/** A cell's words without the 合计 before a count in brackets. */
function countWords(cell: CellValue): string {
  return normalizeText(cellText(cell)).replace(/^(?:合计|小计|总计|共计)(?=\()/, '');
}

function wholeCount(cell: CellValue): number | null {
  const words = countWords(cell);
  const number = isCountOnly(words) ? (countInWords(words) ?? NaN) : Number(/^\d+$/.exec(words)?.[0] ?? NaN);
  return number < 100_000 ? number : null;
}
