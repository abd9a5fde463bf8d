import { agreement, comparableName, isLongerName } from './longer-names';
import { findSimilarNames } from './similar-names';
import type { Ledger } from '../ledger';
import { recordName } from '../record-name';
import { normalizeText } from '../cells/cell-text';
import { present } from '../../spreadsheet/present';
import { changesOf, type Change, type Uncompared } from './changed-fields';

/** What became of the projects of an earlier ledger in a later one. Records are indices. */
export interface Comparison {
  /** Parallel to the later ledger's records: the earlier record of the same project, -1 for one added. */
  readonly earlierOf: Int32Array;
  readonly added: readonly number[];
  /** Records of the earlier ledger that are not in the later one. */
  readonly removed: readonly number[];
  /** Later records whose project had another name before. */
  readonly renamed: readonly number[];
  readonly changes: readonly Change[];
  /** What only one of the two ledgers tells, so that nobody could compare it. */
  readonly uncompared: Uncompared;
}

/** Pairs the projects of two ledgers, by code, by name, by a name that is nearly the same, written out or shortened, and tells what changed. */
export function compareLedgers(later: Ledger, earlier: Ledger): Comparison {
  const earlierOf = new Int32Array(later.rows.length).fill(-1);
  const taken = new Uint8Array(earlier.rows.length);
  const pair = (record: number, match: number): void => {
    if (earlierOf[record] !== -1 || taken[match] === 1) return;
    earlierOf[record] = match;
    taken[match] = 1;
  };
  const agree = agreement(later, earlier);
  // Of projects of one code that of the same name, then that of which most is the same, is the same project.
  const alike = (record: number, match: number): number => {
    const { same, different } = agree(record, match);
    return same - different + (nameOf(later, record) === nameOf(earlier, match) ? SURELY : 0);
  };
  pairByText(later.text('code')?.values, earlier.text('code')?.values, alike, pair);
  pairByText(later.text('name')?.values, earlier.text('name')?.values, alike, pair);
  pairAlike(later, earlier, pair);
  pairLonger(later, earlier, { earlierOf, taken }, pair);
  const numbers = Array.from(earlierOf, (_match, record) => record);
  const added = numbers.filter((record) => earlierOf[record] === -1);
  const removed = Array.from(taken, (_used, record) => record).filter((record) => taken[record] === 0);
  const renamed = numbers.filter((record) => {
    const match = present(earlierOf[record], 'earlierOf', record);
    return match >= 0 && nameOf(later, record) !== nameOf(earlier, match);
  });
  return { earlierOf, added, removed, renamed, ...changesOf(later, earlier, earlierOf) };
}

function nameOf(ledger: Ledger, record: number): string {
  return normalizeText(recordName(ledger, record));
}

type Texts = readonly (string | null)[] | undefined;

/** More pairs that could be one project than these would be two other lists. */
const MOST_PAIRS = 250_000;
/** What a name in common counts for beside the fields that are steady about a project. */
const SURELY = 100;

/**
 * Pairs what has the same text. Of several such on either side (标准化厂房 of two townships) the most alike first, whatever their
 * order in the list; where nothing tells them apart, the first with the first.
 */
function pairByText(
  later: Texts,
  earlier: Texts,
  alike: (record: number, match: number) => number,
  pair: (record: number, match: number) => void,
): void {
  if (!later || !earlier) return;
  const [records, matches] = [placesOf(later), placesOf(earlier)];
  for (const [text, now] of records) {
    const before = matches.get(text) ?? [];
    const open = now.length * before.length;
    // So many of one text are no projects.
    if (open > MOST_PAIRS) continue;
    const candidates = now.flatMap((record) => before.map((match) => ({ record, match, score: open === 1 ? 0 : alike(record, match) })));
    for (const { record, match } of candidates.sort((a, b) => b.score - a.score)) pair(record, match);
  }
}

/** Where each text stands, levelled. */
function placesOf(texts: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, place) => {
    const key = normalizeText(text ?? '');
    if (key === '') return;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return places;
}

/** Names that differ only in words any project's name may have or lack. */
function pairAlike(later: Ledger, earlier: Ledger, pair: (record: number, match: number) => void): void {
  const before = earlier.text('name')?.values ?? [];
  const { same, similar } = findSimilarNames([...before, ...(later.text('name')?.values ?? [])]);
  for (const [index, match] of [...same, ...similar])
    if (index >= before.length && match < before.length) pair(index - before.length, match);
}

/**
 * What is left over with a name written out, shortened or with 一期 behind it, where the rest of the record bears it
 * out: the same total investment and one more field, or the same in most fields. Two candidates are none.
 */
function pairLonger(
  later: Ledger,
  earlier: Ledger,
  { earlierOf, taken }: { readonly earlierOf: Int32Array; readonly taken: Uint8Array },
  pair: (record: number, match: number) => void,
): void {
  const [names, before] = [later.text('name')?.values ?? [], earlier.text('name')?.values ?? []];
  const added = names.flatMap((name, record) =>
    name === null || earlierOf[record] !== -1 ? [] : [{ name: comparableName(name), record }],
  );
  const removed = before.flatMap((name, match) => (name === null || taken[match] !== 0 ? [] : [{ name: comparableName(name), match }]));
  if (added.length * removed.length > MOST_PAIRS) return;
  const agree = agreement(later, earlier);
  const candidates = added.flatMap(({ name, record }) =>
    removed.flatMap((former) => {
      if (!isLongerName(name, former.name)) return [];
      const { same, different, total } = agree(record, former.match);
      const borneOut = total === 'same' ? same >= 2 : same > 2 * different && same >= 2;
      return borneOut ? [{ record, match: former.match }] : [];
    }),
  );
  const isOnly = (key: 'record' | 'match', value: number): boolean => candidates.filter((each) => each[key] === value).length === 1;
  for (const { record, match } of candidates) if (isOnly('record', record) && isOnly('match', match)) pair(record, match);
}
