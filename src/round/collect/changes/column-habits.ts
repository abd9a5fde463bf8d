import { plainNumber, isApproximate, isPlainAmount } from '../../../ledger/cells/money-text';
import { dateParts } from '../../../ledger/cells/number-format';
import { isUnread, type Ledger } from '../../../ledger/ledger';
import type { RoundColumn } from '../../columns';
import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import { isDitto } from '../../../ledger/rows/dittos';
import type { CellValue } from '../../../spreadsheet/snapshot';
import type { OwnColumn, RoundRecord } from '../../records';
import { isValue } from '../../../ledger/match/told-values';

/** How plainly a returned cell says what the ledger's column holds: a value alone, a round one or one with something beside it, or nothing that is understood. */
type Clarity = 'plain' | 'about' | 'unread';

/** What is known of the ledger's columns: asked for at each of thousands of changes. */
const habits = new WeakMap<RoundColumn, Habit>();

/** More digits are those of a telephone, an account or a code. */
export const LARGEST = 1e10;

type Habit = 'words' | 'numbers' | 'either' | 'empty';

/** Whether most of a column's cells hold words; numbers may be dates or amounts. */
export function keepsWords(own: OwnColumn): boolean {
  return habitOf(own) === 'words';
}

/** Whether most of its cells hold numbers that are no dates: what is to be written there is a number. */
export function keepsNumbers(own: OwnColumn): boolean {
  return habitOf(own) === 'numbers';
}

/** Whether nothing stands in it yet, as in the column of a month to come: words and numbers alike are at home there. */
export function isEmptyColumn(own: OwnColumn): boolean {
  return habitOf(own) === 'empty';
}

function habitOf({ column, table }: OwnColumn): Habit {
  const known = habits.get(column) ?? countedHabit(column, table);
  habits.set(column, known);
  return known;
}

function countedHabit({ column: at, below, told, raw }: RoundColumn, table: Ledger): Habit {
  let [words, numbers, dates] = [0, 0, 0];
  table.rows.forEach((row, record) => {
    if (!isValue(told(record))) return;
    const value = raw(record);
    // A telephone is no quantity, though it is a number.
    if (typeof value !== 'number' || Math.abs(value) >= LARGEST) words++;
    else if (dateParts(formatAt(table, row + below, at)) === null) numbers++;
    else dates++;
  });
  if (words + numbers + dates === 0) return 'empty';
  return words > numbers + dates ? 'words' : numbers > words + dates ? 'numbers' : 'either';
}

/** Whether a word that stands for nothing is what the ledger's own column of words says too: 无 under 存在问题 is an answer, / is none. */
export function isOwnWord({ column, table }: OwnColumn, raw: CellValue): boolean {
  const type = column.match?.field.type;
  const word = normalizeText(cellText(raw));
  if ((type !== undefined && type !== 'text') || !/\p{L}/u.test(word)) return false;
  return Array.from(table.rows).some((_, record) => normalizeText(cellText(column.raw(record))) === word);
}

/** Whether a cell shows its number as a share of a hundred. */
export function isShare(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** Whether a column of numbers shows them as shares. */
function showsShares({ column: { column, below }, table }: OwnColumn): boolean {
  return Array.from(table.rows).some((row) => isShare(formatAt(table, row + below, column)));
}

/** The number format of a cell of a table; that of a new cell where there is no row. */
export function formatAt({ snapshot: { origin, numberFormats } }: Ledger, row: number | null, column: number): string {
  return row === null ? 'General' : (numberFormats[row - origin.row]?.[column - origin.column] ?? 'General');
}

/**
 * Whether a returned cell may be taken as it is. 约500, 500左右 and 4300（含设备300） are read as the number that they write, and are
 * none that the unit vouches for; 30余 in a column of numbers that is no field of the kind is none at all.
 */
export function clarityOf(ours: OwnColumn, column: RoundColumn, record: RoundRecord): Clarity {
  if (isUnread(column.state(record.own))) return 'unread';
  if (isRepeated(ours, column, record)) return 'about';
  const raw = column.raw(record.own);
  const { match } = ours.column;
  if (match === null && typeof raw === 'number') return isOtherShare(ours, column, record, raw) ? 'unread' : 'plain';
  if (typeof raw !== 'string' || !isValue(column.told(record.own))) return 'plain';
  if (match === null) {
    if (!keepsNumbers(ours) || LEADING_ZERO.test(raw) || plainNumber(raw) !== null) return 'plain';
    return plainShare(raw) !== null && showsShares(ours) ? 'plain' : 'unread';
  }
  if (match.field.type === 'money') return isPlainAmount(raw) ? 'plain' : 'about';
  return match.field.type === 'period' && isApproximate(raw) ? 'about' : 'plain';
}

/** 同上 for an amount or a day: it is read as what stands in the row before, and nobody typed it. */
function isRepeated({ column: { match } }: OwnColumn, column: RoundColumn, record: RoundRecord): boolean {
  const text = typedAt(column, record);
  return match !== null && REPEATED.includes(match.field.type) && typeof text === 'string' && isDitto(text);
}

const REPEATED: readonly string[] = ['money', 'number', 'period', 'span'];

/** What the cell itself holds, before the marks for the row above are read. */
export function typedAt({ column, below }: RoundColumn, { table: { snapshot }, row }: RoundRecord): CellValue {
  return snapshot.values[row + below - snapshot.origin.row]?.[column - snapshot.origin.column] ?? null;
}

/** 85 where the ledger shows 70%, or 75% where it holds 60: which of the two is meant nobody tells. */
function isOtherShare(ours: OwnColumn, { column, below }: RoundColumn, { table, row }: RoundRecord, value: number): boolean {
  if (!keepsNumbers(ours)) return false;
  const theirs = isShare(formatAt(table, row + below, column));
  return showsShares(ours) ? !theirs && Math.abs(value) > 1 : theirs;
}

/** 0371 is a code; as a number it would lose its zero. */
export const LEADING_ZERO = /^\s{0,3}0\d/;

/** What 35% is as a number; null for what is no share. */
export function plainShare(text: string): number | null {
  const number = /[%％]\s{0,3}$/.test(text) ? plainNumber(text.replace(/[%％]\s{0,3}$/, '')) : null;
  return number === null ? null : Math.round(number * 1e6) / 1e8;
}
