import type { Period } from '../../../ledger/cells/period';
import { normalizeText } from '../../../ledger/cells/cell-text';
import { statesUnit } from '../../../ledger/cells/money-text';
import { hasStarted } from '../../../ledger/said-starts';
import type { CellValue } from '../../../spreadsheet/snapshot';
import type { RoundColumn } from '../../columns';
import type { RoundRecord } from '../../records';
import { isValue } from '../../../ledger/match/told-values';

/** Why a change is not taken without being looked at. */
export type ConflictKind =
  /** Two files say different things of one cell. */
  | 'units-differ'
  /** Two rows of one file say different things of one cell. */
  | 'rows-differ'
  /** Another list of the same projects in the same file says something else of the cell, or alone says something of it. */
  | 'lists-differ'
  /** The ledger itself says something else than when the file was sent out. */
  | 'ledger-changed'
  /** A day of a start that stands among the words of 是否开工. */
  | 'day-in-state'
  /** A planned date was put off; an actual one was moved. */
  | 'postponed'
  | 'actual-moved'
  /** A date leaves out its year, and nothing tells which it is. */
  | 'year-untold'
  /** An amount is lower than before. */
  | 'fell'
  /** An amount is about ten thousand times what it was, or a ten-thousandth; or far above the total. */
  | 'unit-slip'
  /** An amount of a year or up to a month is above the project's total. */
  | 'above-total'
  /** What had started, or worked again, has not any more. */
  | 'taken-back'
  /** The unit of the returned column is stated nowhere. */
  | 'unit-assumed'
  /** A cell that said something is empty now. */
  | 'emptied'
  /** What the unit wrote is not understood. */
  | 'unreadable'
  /** It is read as a value, and the unit says that it is a round one or names something beside it. */
  | 'not-exact'
  /** Something that was settled before: a name, a plan, whose project it is. */
  | 'settled'
  /** The project was matched by a name that is only nearly the same, or its row bears another name now. */
  | 'similar-name'
  /** Matched by a name of two or three characters, and more of the row is said otherwise than alike. */
  | 'short-name'
  /** The row says most of what is steady about the project otherwise: it may be another's, where the names alone were sorted. */
  | 'other-facts'
  /** The file itself says that the row does not count, or what counts in its place. */
  | 'row-noted'
  /** The row is none of the unit's own. */
  | 'not-theirs'
  /** The returned cell is merged over several projects: what of it is this one's nobody tells. */
  | 'shared-cell'
  /** The ledger's cell holds a formula, or is merged with others: it cannot be written by itself. */
  | 'not-writable';

/** Conflicts in the order in which they are to be looked at. */
export const CONFLICT_KINDS: readonly ConflictKind[] = [
  'unit-slip',
  'units-differ',
  'rows-differ',
  'lists-differ',
  'row-noted',
  'similar-name',
  'short-name',
  'other-facts',
  'not-theirs',
  'ledger-changed',
  'shared-cell',
  'above-total',
  'fell',
  'taken-back',
  'day-in-state',
  'actual-moved',
  'postponed',
  'year-untold',
  'unreadable',
  'not-exact',
  'emptied',
  'unit-assumed',
  'settled',
  'not-writable',
];

/** What one amount is of another when 亿元 and 万元 were mistaken for each other, with room for what really changed. */
const SLIP = { factor: 1e4, room: 3 } as const;
/** An amount so many times the project's total is none of it, nor one that is so small a part of it. */
const BEYOND = { times: 30, part: 1 / 3_000 } as const;
/** What the size of a project is judged by, the best first. */
const SIZES = ['totalInvestment', 'annualPlan'] as const;
const ACTUAL: readonly string[] = ['actualStart', 'actualCompletion'];
/** Sums that go on through the year; the amount of one month may well be lower than that of the last. */
const MONTHLY: readonly string[] = ['monthInvestment'];

/** What the amounts of a change tell. */
export function moneyConflicts(
  ours: { readonly record: RoundRecord; readonly column: RoundColumn; readonly before: string },
  theirs: { readonly column: RoundColumn; readonly after: string; readonly raw: CellValue },
): ConflictKind[] {
  const [before, after] = [amountOf(ours.before), amountOf(theirs.after)];
  const isStated = typeof theirs.raw === 'string' && statesUnit(theirs.raw);
  const assumed: ConflictKind[] =
    !isStated && theirs.column.match?.unitSource === 'assumed' && ours.column.match?.unitSource !== 'assumed' ? ['unit-assumed'] : [];
  if (after === null) return assumed;
  if (isSlip(before, after) || isOutOfSize(ours.record, ours.column.key, before, after)) return ['unit-slip', ...assumed];
  const above: ConflictKind[] = isAboveTotal(ours.record, ours.column.key, before, after) ? ['above-total'] : [];
  const fell: ConflictKind[] = before !== null && after < before && !MONTHLY.includes(ours.column.key) ? ['fell'] : [];
  return [...above, ...fell, ...assumed];
}

/** A sum that goes on, by its heading: 累计完成投资, 1-9月入库税收. */
const GOES_ON = /累计|\d月?[-~至到]\d{1,2}月|\d月[底末]/;

/** What the numbers of a column tell that is no field of amounts: 累计完成投资 beside the year's own. A sum that goes on does not fall. */
export function numberConflicts(label: string, before: CellValue, after: CellValue): ConflictKind[] {
  if (typeof before !== 'number' || typeof after !== 'number') return [];
  if (isSlip(before, after)) return ['unit-slip'];
  return after < before && GOES_ON.test(normalizeText(label)) ? ['fell'] : [];
}

function amountOf(told: string): number | null {
  return isValue(told) ? Number(told) : null;
}

/** Far above what the whole project costs, or, where nothing stood before, next to nothing of it. */
function isOutOfSize({ columns, own }: RoundRecord, key: string, before: number | null, after: number): boolean {
  if (key === 'totalInvestment') return false;
  const known = SIZES.filter((size) => size !== key).map((size) => amountOf(columns.get(size)?.told(own) ?? ''));
  const size = known.find((amount) => amount !== null && amount > 0) ?? null;
  if (size === null || after <= 0) return false;
  // What was as small before is small.
  return after > size * BEYOND.times || (before === null && after < size * BEYOND.part);
}

/** More than the whole project costs, and not so before: a digit too many. */
function isAboveTotal({ columns, own }: RoundRecord, key: string, before: number | null, after: number): boolean {
  const total = key === 'totalInvestment' ? null : amountOf(columns.get('totalInvestment')?.told(own) ?? '');
  return total !== null && total > 0 && after > total && (before === null || before <= total);
}

function isSlip(before: number | null, after: number): boolean {
  if (before === null || before <= 0 || after <= 0) return false;
  const times = after > before ? after / before : before / after;
  return times >= SLIP.factor / SLIP.room && times <= SLIP.factor * SLIP.room;
}

/** What the dates of a change tell; null for a cell that holds none. A day of the month that was planned puts nothing off. */
export function dateConflicts(field: string, before: Span | null, after: Span | null): ConflictKind[] {
  if (before === null || before.first === after?.first) return [];
  if (ACTUAL.includes(field)) return ['actual-moved'];
  const isWithin = after !== null && after.first >= before.first && after.last <= before.last;
  return after === null || (after.first > before.first && !isWithin) ? ['postponed'] : [];
}

/** Whether a start, or works going on again, is taken back: 已开工 is 否 now. What is not told is no answer. */
export function isTakenBack(key: string, before: unknown, after: unknown): boolean {
  if (after === null || after === undefined) return false;
  if (key === 'startState') return hasStarted(before) && !hasStarted(after);
  return key === 'resumed' && before === 'resumed' && after !== before;
}

/** First and last day of a date. */
type Span = Pick<Period, 'first' | 'last'>;
