import { periodText } from '../cells/period';
import type { Ledger } from '../ledger';
import { nameCore } from './similar-names';

/** Fewer characters say too little of a project. */
const SHORTEST = 4;
/** What a longer name must not add: another number, phase, section or annex is another project. */
const ANOTHER = /[0-9a-z二三四五六七八九十甲乙丙丁]|期|标段|配套|附属|分|支线|连接/;
/** The first phase of a project is often the project itself, before a second one was thought of. */
const FIRST_PHASE = /第?[一1]期$/;

/** A name made ready for being held against many others. */
export interface ComparableName {
  readonly core: string;
  /** A bit for each of its characters, several sharing one: a name lacks what has a bit that it has not. */
  readonly characters: number;
}

export function comparableName(name: string): ComparableName {
  const core = nameCore(name);
  let characters = 0;
  for (let at = 0; at < core.length; at++) characters |= 1 << (core.charCodeAt(at) & 31);
  return { core, characters };
}

/**
 * Whether one name is the other written out or shortened: 城北安置小区 and 城北片区棚改安置小区, 传染病楼 and
 * 传染病楼（一期）. By itself it proves nothing; see {@link agreement}. `shortest`: characters that the shorter one has at least.
 */
export function isLongerName(name: ComparableName, other: ComparableName, shortest = SHORTEST): boolean {
  const [shorter, longer] = name.core.length <= other.core.length ? [name, other] : [other, name];
  if ((shorter.characters & ~longer.characters) !== 0) return false;
  const [short, long] = [shorter.core, longer.core];
  if (short.length < shortest || short === long) return false;
  if (FIRST_PHASE.test(long) && long.replace(FIRST_PHASE, '') === short) return true;
  const added = remainder(short, long);
  return added !== null && !ANOTHER.test(added);
}

/** The characters of `long` that are left when those of `short` are taken out in their order; null when they are not all there. */
function remainder(short: string, long: string): string | null {
  let at = 0;
  let rest = '';
  for (const character of long) {
    if (character === short[at]) at++;
    else rest += character;
  }
  return at === short.length ? rest : null;
}

/** One spelling for all the names of a unit, where somebody knows them. */
type UnitKey = (unit: string) => string;

/** What is steady about a project, the total investment and the unit first, so that two records that agree in it may be one. */
const STEADY: readonly ((ledger: Ledger, unitKey: UnitKey) => ((record: number) => string | null) | null)[] = [
  (ledger) => valuesOf(ledger.money('totalInvestment')?.values, String),
  (ledger, unitKey) =>
    valuesOf(ledger.people('leadUnit')?.values, (units) =>
      units
        .map((unit) => unitKey(unit))
        .sort()
        .join('、'),
    ),
  (ledger) => valuesOf(ledger.money('annualPlan')?.values, String),
  (ledger) => valuesOf(ledger.period('plannedStart')?.values, periodText),
  (ledger) => valuesOf(ledger.period('actualStart')?.values, periodText),
  (ledger) => valuesOf(ledger.period('completion')?.values, periodText),
  (ledger) => valuesOf(ledger.choice('township')?.values, (place) => place),
  (ledger) => valuesOf(ledger.text('owner')?.values, (owner) => owner),
  (ledger) => valuesOf(ledger.people('leader')?.values, (people) => people.join('、')),
];

function valuesOf<T>(values: readonly (T | null)[] | undefined, text: (value: T) => string): ((record: number) => string | null) | null {
  if (!values) return null;
  return (record) => {
    const value = values[record] ?? null;
    return value === null ? null : text(value);
  };
}

/** In how many steady fields a record of one ledger and one of another say the same, and in how many something else; the total investment and the unit by themselves. */
export interface Agreement {
  readonly same: number;
  readonly different: number;
  readonly total: 'same' | 'different' | 'unknown';
  readonly unit: Agreement['total'];
}

/** Holds records of two ledgers (or of one) against each other; `unitKey` says which names of units are one. */
export function agreement(ledger: Ledger, other: Ledger, unitKey: UnitKey = (unit) => unit): (record: number, match: number) => Agreement {
  const pairs = STEADY.map((read) => [read(ledger, unitKey), read(other, unitKey)] as const);
  return (record, match) => {
    const told = pairs.map(([here, there]): Agreement['total'] => {
      const [a, b] = [here?.(record) ?? null, there?.(match) ?? null];
      return a === null || b === null ? 'unknown' : a === b ? 'same' : 'different';
    });
    const count = (what: Agreement['total']): number => told.filter((each) => each === what).length;
    const [total = 'unknown', unit = 'unknown'] = told;
    return { same: count('same'), different: count('different'), total, unit };
  };
}
