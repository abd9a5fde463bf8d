import type { RoundColumn } from '../columns';
import type { RoundRecord } from '../records';

/** Why a change is not taken without being looked at. */
export type ConflictKind =
  /** Two files say different things of one cell. */
  | 'units-differ'
  /** The ledger itself says something else than when the file was sent out. */
  | 'ledger-changed'
  /** A planned date was put off; an actual one was moved. */
  | 'postponed'
  | 'actual-moved'
  /** An amount is lower than before. */
  | 'fell'
  /** An amount is about ten thousand times what it was, or a ten-thousandth; or far above the total. */
  | 'unit-slip'
  /** The unit of the returned column is stated nowhere. */
  | 'unit-assumed'
  /** A cell that said something is empty now. */
  | 'emptied'
  /** What the unit wrote is not understood. */
  | 'unreadable'
  /** Something that was settled before: a name, a plan, whose project it is. */
  | 'settled'
  /** The project was matched by a name that is only nearly the same. */
  | 'similar-name'
  /** The ledger's cell holds a formula, or is merged with others: it cannot be written by itself. */
  | 'not-writable';

/** Conflicts in the order in which they are to be looked at. */
export const CONFLICT_KINDS: readonly ConflictKind[] = [
  'unit-slip',
  'units-differ',
  'ledger-changed',
  'fell',
  'actual-moved',
  'postponed',
  'unreadable',
  'emptied',
  'unit-assumed',
  'settled',
  'similar-name',
  'not-writable',
];

/** What one amount is of another when 亿元 and 万元 were mistaken for each other, with room for what really changed. */
const SLIP = { factor: 1e4, room: 3 } as const;
/** An amount so many times the project's total is none of it. */
const BEYOND = 30;
const ACTUAL: readonly string[] = ['actualStart', 'actualCompletion'];
/** Sums that go on through the year; the amount of one month may well be lower than that of the last. */
const MONTHLY: readonly string[] = ['monthInvestment'];

/** What the amounts of a change tell. */
export function moneyConflicts(
  ours: { readonly record: RoundRecord; readonly column: RoundColumn; readonly before: string },
  theirs: { readonly column: RoundColumn; readonly after: string },
): ConflictKind[] {
  const [before, after] = [amountOf(ours.before), amountOf(theirs.after)];
  const assumed: ConflictKind[] =
    theirs.column.match?.unitSource === 'assumed' && ours.column.match?.unitSource !== 'assumed' ? ['unit-assumed'] : [];
  if (after === null) return assumed;
  const total = amountOf(ours.record.columns.get('totalInvestment')?.told(ours.record.own) ?? '');
  if (isSlip(before, after) || (ours.column.key !== 'totalInvestment' && total !== null && total > 0 && after > total * BEYOND))
    return ['unit-slip', ...assumed];
  const fell: ConflictKind[] = before !== null && after < before && !MONTHLY.includes(ours.column.key) ? ['fell'] : [];
  return [...fell, ...assumed];
}

function amountOf(told: string): number | null {
  return told === '' ? null : Number(told);
}

function isSlip(before: number | null, after: number): boolean {
  if (before === null || before <= 0 || after <= 0) return false;
  const times = after > before ? after / before : before / after;
  return times >= SLIP.factor / SLIP.room && times <= SLIP.factor * SLIP.room;
}

/** What the dates of a change tell: levelled periods sort by their first day. */
export function dateConflicts(field: string, before: number | null, after: number | null): ConflictKind[] {
  if (before === null || after === null || before === after) return [];
  if (ACTUAL.includes(field)) return ['actual-moved'];
  return after > before ? ['postponed'] : [];
}
