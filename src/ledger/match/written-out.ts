import type { Ledger } from '../ledger';
import { countyNamed } from '../recognise/county-of';
import { agreement, comparableName, isLongerName } from './longer-names';
import { findSimilarNames } from './similar-names';
import { present } from '../../spreadsheet/present';

/** Records of one total investment that are held against each other at most: many of one round sum say nothing. */
const MOST_OF_ONE_SUM = 12;
/** Fields that must agree beside the total investment before a longer name is the same project. */
const BESIDE_TOTAL = 2;

/** Pairs of records of one ledger that are one project, most likely: one name is the other written out, and the rows agree. */
export function findWrittenOut(ledger: Ledger): (readonly [record: number, earlier: number])[] {
  const names = ledger.text('name')?.values ?? [];
  return [...ofOneSum(ledger, names), ...withPlaceBefore(ledger, names)].sort((a, b) => a[0] - b[0]);
}

/** 县城第三幼儿园 and 青石县县城第三幼儿园新建项目, both of 4200万元, one unit and one start. */
function ofOneSum(ledger: Ledger, names: readonly (string | null)[]): (readonly [number, number])[] {
  const bySum = recordsOfOneValue(ledger.money('totalInvestment')?.values ?? []);
  const agree = agreement(ledger, ledger);
  const pairs: (readonly [number, number])[] = [];
  for (const records of bySum) {
    const comparable = records.map((record) => comparableName(names[record] ?? ''));
    records.forEach((record, at) => {
      const earlier = records.slice(0, at).find((other, index) => {
        if (!isLongerName(present(comparable[at], 'comparable', at), present(comparable[index], 'comparable', index))) return false;
        const { same, different } = agree(record, other);
        return same > BESIDE_TOTAL && same > different;
      });
      if (earlier !== undefined) pairs.push([record, earlier]);
    });
  }
  return pairs;
}

/**
 * Records that share a value other than 0 with a few others, group by group. Counted first, in a table of numbers in
 * place of a map: amounts of a hundred thousand records are cheap so.
 */
function recordsOfOneValue(values: readonly (number | null)[]): number[][] {
  let size = 64;
  while (size < values.length * 2) size *= 2;
  const [slots, counts, slotOf] = [new Int32Array(size), new Int32Array(size), new Int32Array(values.length).fill(-1)];
  for (let record = 0; record < values.length; record++) {
    const value = values[record] ?? 0;
    if (value === 0) continue;
    let at = (Math.imul(value ^ (value / 65_536), 0x2c1b3c6d) >>> 7) & (size - 1);
    while (slots[at] !== 0 && values[(slots[at] ?? 0) - 1] !== value) at = (at + 1) & (size - 1);
    if (slots[at] === 0) slots[at] = record + 1;
    counts[at] = (counts[at] ?? 0) + 1;
    slotOf[record] = at;
  }
  const groups = new Map<number, number[]>();
  slotOf.forEach((slot, record) => {
    const count = slot < 0 ? 0 : (counts[slot] ?? 0);
    if (count < 2 || count > MOST_OF_ONE_SUM) return;
    const group = groups.get(slot);
    if (group) group.push(record);
    else groups.set(slot, [record]);
  });
  return [...groups.values()];
}

/** 部官乡养老中心 and 养老中心, both in 部官乡: the township, or the county, only written before the name. */
function withPlaceBefore(ledger: Ledger, names: readonly (string | null)[]): (readonly [number, number])[] {
  const places = ledger.choice('township')?.values;
  const placeOf = (record: number): string | null => places?.[record] ?? ledger.inherited('township', record);
  const county = countyNamed(ledger.title ?? '');
  if (!places && ledger.sections.length === 0 && county === null) return [];
  const bare: { readonly record: number; readonly name: string }[] = [];
  names.forEach((name, record) => {
    if (name === null) return;
    const before = [placeOf(record), county].find(
      (place) => place !== null && place.length >= 2 && name.startsWith(place) && name.length > place.length,
    );
    if (before != null) bare.push({ record, name: name.slice(before.length) });
  });
  if (bare.length === 0) return [];
  const agree = agreement(ledger, ledger);
  const { same, similar } = findSimilarNames([...names, ...bare.map(({ name }) => name)]);
  return [...same, ...similar].flatMap(([index, earlier]): (readonly [number, number])[] => {
    const record = bare[index - names.length]?.record;
    if (record === undefined || earlier >= names.length || earlier === record) return [];
    const [a, b] = [placeOf(record), placeOf(earlier)];
    if (a !== null && b !== null && a !== b) return [];
    const { same: agreed, different } = agree(record, earlier);
    // Without a place that both name, the rest of the row has to speak for it.
    if (a === null || b === null ? agreed <= different || agreed < BESIDE_TOTAL : agreed === 0) return [];
    return [record > earlier ? [record, earlier] : [earlier, record]];
  });
}
