import { plainNumber, isApproximate, isPlainAmount } from '../../../ledger/cells/money-text';
import { dateParts } from '../../../ledger/cells/number-format';
import { isUnread, type Ledger } from '../../../ledger/ledger';
import type { RoundColumn } from '../../columns';
import type { OwnColumn, RoundRecord } from '../../records';
import { isValue } from '../../told';

/** How plainly a returned cell says what the ledger's column holds: a value alone, a round one or one with something beside it, or nothing that is understood. */
type Clarity = 'plain' | 'about' | 'unread';

/** What is known of the ledger's columns: asked for at each of thousands of changes. */
const habits = new WeakMap<RoundColumn, Habit>();

/** More digits are those of a telephone, an account or a code. */
const LARGEST = 1e10;

type Habit = 'words' | 'numbers' | 'either';

/** Whether most of a column's cells hold words; numbers may be dates or amounts. */
export function keepsWords(own: OwnColumn): boolean {
  return habitOf(own) === 'words';
}

/** Whether most of its cells hold numbers that are no dates: what is to be written there is a number. */
export function keepsNumbers(own: OwnColumn): boolean {
  return habitOf(own) === 'numbers';
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
  return words > numbers + dates ? 'words' : numbers > words + dates ? 'numbers' : 'either';
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
  const raw = column.raw(record.own);
  if (typeof raw !== 'string' || !isValue(column.told(record.own))) return 'plain';
  const { match } = ours.column;
  if (match === null)
    return keepsNumbers(ours) && !isPlainShare(raw) && !LEADING_ZERO.test(raw) && plainNumber(raw) === null ? 'unread' : 'plain';
  if (match.field.type === 'money') return isPlainAmount(raw) ? 'plain' : 'about';
  return match.field.type === 'period' && isApproximate(raw) ? 'about' : 'plain';
}

/** 0371 is a code; as a number it would lose its zero. */
export const LEADING_ZERO = /^\s{0,3}0\d/;

/** 35%, where the column shows shares. */
function isPlainShare(text: string): boolean {
  return /[%％]\s{0,3}$/.test(text) && plainNumber(text.replace(/[%％]\s{0,3}$/, '')) !== null;
}
