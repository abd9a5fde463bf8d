import { YUAN_PER, type MoneyUnit } from '../cells/money-unit';
import type { FieldType } from '../kinds/kind';
import type { HeaderMatch } from '../header/match';
import { parseMoneyText, toYuan } from '../cells/money-text';
import { isCellError, type CellValue } from '../../spreadsheet/snapshot';
import { type DeclaredSum } from '../ledger';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { countInWords } from './numbering';

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
const SUM_IN_WORDS = /(年度计划投资|年度投资|计划投资)?[^\d。；;]{0,6}?(\d[\d,]{0,20}(?:\.\d{1,10})?)(亿元?|万元)/;

/**
 * Reads the counts and sums of a heading or total row: in its words (共12个，1730.03亿元) or in other
 * cells (64 under 建设规模, 8393887.27 under 总投资). `left` is the sheet column of the first cell.
 */
export function readDeclared(cells: readonly CellValue[], left: number, money: MoneyColumns, matches: readonly HeaderMatch[]): Declared {
  const typeOf = new Map(matches.map(({ column, field }) => [column, field.type]));
  const at = wordsAt(cells);
  const text = cellText(cells[at] ?? null);
  let count = countInWords(text);
  const sums: DeclaredSum[] = [];
  cells.forEach((cell, index) => {
    const column = index + left;
    if (index === at || isBlank(cell) || isCellError(cell)) return;
    const amounts = money.get(column);
    if (amounts) {
      const sum = readSum(cell, amounts.unit);
      if (sum) sums.push({ ...sum, field: amounts.field, column });
      return;
    }
    const type = typeOf.get(column);
    if (count === null && (type ? WORDY.includes(type) : isCounted(cell))) count = wholeCount(cell);
  });
  const inWords = sums.length === 0 ? sumInWords(text, money) : null;
  return { column: at + left, text, count, sums: inWords ? [inWords] : sums };
}

/** First cell with words; a numbering of its own (一 | 农林水利) stands before them. */
function wordsAt(cells: readonly CellValue[]): number {
  const words = cells.findIndex((cell) => typeof cell === 'string' && /[\u4e00-\u9fff]{2}/.test(normalizeText(cell)));
  return words >= 0
    ? words
    : Math.max(
        0,
        cells.findIndex((cell) => !isBlank(cell)),
      );
}

function readSum(cell: CellValue, unit: MoneyUnit): Pick<DeclaredSum, 'yuan' | 'tolerance'> | null {
  if (typeof cell === 'number') return { yuan: toYuan(cell, unit), tolerance: tolerance(String(cell), YUAN_PER[unit]) };
  const reading = parseMoneyText(cellText(cell), unit);
  return reading.kind === 'amount' ? { yuan: reading.yuan, tolerance: tolerance(normalizeText(cellText(cell)), YUAN_PER[unit]) } : null;
}

function sumInWords(text: string, money: MoneyColumns): DeclaredSum | null {
  const found = SUM_IN_WORDS.exec(normalizeText(text));
  if (!found) return null;
  const field = found[1] === undefined ? 'totalInvestment' : 'annualPlan';
  const unit: MoneyUnit = found[3]?.startsWith('亿') ? '亿元' : '万元';
  const digits = (found[2] ?? '').replaceAll(',', '');
  if (![...money.values()].some((column) => column.field === field)) return null;
  return { field, yuan: toYuan(Number(digits), unit), tolerance: tolerance(digits, YUAN_PER[unit]), column: null };
}

/** Half of the last decimal shown. */
function tolerance(digits: string, yuan: number): number {
  return (yuan * 0.5) / 10 ** (/\.(\d+)/.exec(digits)?.[1]?.length ?? 0) + 1;
}

/** 12个, which says by itself what the number is of. */
function isCounted(cell: CellValue): boolean {
  return typeof cell === 'string' && /[个项]$/.test(normalizeText(cell));
}

function wholeCount(cell: CellValue): number | null {
  const number = typeof cell === 'number' ? cell : Number(/^(\d+)[个项]?$/.exec(normalizeText(cellText(cell)))?.[1] ?? NaN);
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : null;
}
