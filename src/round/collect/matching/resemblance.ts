import { closestName } from '../../../ledger/match/closest-name';
import type { Ledger } from '../../../ledger/ledger';
import { agreement, comparableName, type Agreement, isLongerName, type ComparableName } from '../../../ledger/match/longer-names';
import { nameCore, nameKey } from '../../../ledger/match/similar-names';
import { nameOf, type RoundRecord } from '../../records';
import type { KnownUnits } from '../../unit-names';

/** The file says that the row does not count, it says nothing but a name, stands in a file or a list of it none of whose projects the ledger has, may be one of these records of the ledger, stands on a sheet of the ledger's workbook that is not counted with it, or holds cells that say no plain value. */
export type Doubt =
  | { readonly code: 'noted' }
  | { readonly code: 'bare' }
  | { readonly code: 'stranger' }
  | { readonly code: 'resembles'; readonly ours: readonly number[] }
  | { readonly code: 'elsewhere'; readonly sheet: string }
  | { readonly code: 'unclear'; readonly cells: readonly { readonly label: string; readonly text: string }[] };

/** Characters that tell one project from another of nearly the same name. */
const TELLING = /[0-9a-z一二三四五六七八九十甲乙丙丁东南西北中上下前后新老期]/;
/** Fewer characters say too little for one of them to be a slip of the pen, unless the total investment is the same. */
const SHORTEST = 6;
const SHORTEST_OF_SIZE = 3;
/** Characters of 图书馆 for 县图书馆, which say enough where the unit or the total investment is the same too. */
const SHORTEST_OF_UNIT = 2;

/** A shorter name may stand in others by chance. */
const SHORTEST_WHOLE = 4;

/** A project of the ledger, made ready for being held against many names. */
interface Known {
  readonly index: number;
  readonly record: RoundRecord;
  readonly name: string;
  readonly key: string;
  readonly comparable: ComparableName;
}

/**
 * Projects of the ledger that a returned row may be although no name or code says so: one of several of its name, one whose
 * name is written out or shortened, stands whole in that of the row, which may be a part of it, has one character wrong, or
 * is much alike where the total investment is the same. Nothing is matched by it; such a row is only no new project before
 * somebody has looked.
 */
export class Resemblance {
  private readonly known: readonly Known[];

  constructor(
    records: readonly RoundRecord[],
    private readonly leadUnits: KnownUnits,
  ) {
    this.known = records.map((record, index) => {
      const name = nameOf(record);
      return { index, record, name, key: nameKey(name), comparable: comparableName(name) };
    });
  }

  /** `taken`: projects that other rows of the same file are, of which a row may still be a part. `isOfReporter`: whether the file's unit is known to answer for a project. */
  of(row: RoundRecord, taken: ReadonlySet<number>, isOfReporter: (ours: number) => boolean): number[] {
    const name = nameOf(row);
    const key = nameKey(name);
    if (key === '') return [];
    const comparable = comparableName(name);
    const free = this.known.filter(({ index }) => !taken.has(index));
    const agree = agreementOf(row, this.leadUnits);
    const alike = this.known.filter((known) =>
      taken.has(known.index)
        ? isPartOf(known, key) && !PHASE.test(key.replace(known.key, '')) && agree(known.record).unit !== 'different'
        : known.key === key ||
          (comparable.core !== '' && known.comparable.core === comparable.core) ||
          isPartOf(known, key) ||
          isNearAnd(known, key, comparable, () => ofReporter(agree(known.record), isOfReporter(known.index))),
    );
    if (alike.length > 0) return alike.map(({ index }) => index);
    const ofSize = free.filter(({ record }) => agree(record).total === 'same');
    const closest = closestName(
      name,
      ofSize.map((known) => known.name),
    );
    return ofSize.filter((known) => known.name === closest).map(({ index }) => index);
  }
}

/** Which of many names is a row's or nearly, where nothing else is known of them: those of sheets that are not counted. */
export function namesAlike<Place>(names: readonly (readonly [name: string, place: Place])[]): (name: string) => Place | undefined {
  const known = names.map(([name, place]) => ({ place, key: nameKey(name), comparable: comparableName(name) }));
  return (name) => {
    const [key, comparable] = [nameKey(name), comparableName(name)];
    const isAlike = (other: Pick<Known, 'key' | 'comparable'>): boolean =>
      other.key === key || (other.comparable.core !== '' && other.comparable.core === comparable.core) || isNear(other, key, comparable);
    return key === '' ? undefined : known.find((other) => other.key !== '' && isAlike(other))?.place;
  };
}

/** 园区道路工程一标段, 园区道路二标段工程 and 园区道路工程（连接线） of 园区道路工程: counted beside it, their amounts would count twice. */
function isPartOf({ key: whole, comparable }: Known, key: string): boolean {
  return whole.length >= SHORTEST_WHOLE && (key.includes(whole) || (PART.test(key) && nameCore(key.replace(PART, '')) === comparable.core));
}

/** A phase is a project of its own. */
const PHASE = /[0-9一二三四五六七八九十]期/;

/** What names a part of a project within its name. */
const PART = /第?[一二三四五六七八九十0-9a-z]{1,3}(?:号?标段|标|包|分项|子项|单体|段)/;

/** Whether a name is nearly that of a project and nothing of the row speaks against it; of short names something has to speak for it. */
function isNearAnd(known: Known, key: string, comparable: ComparableName, agree: () => Agreement): boolean {
  if (isNear(known, key, comparable)) return isNotAnother(agree());
  if (isLongerName(known.comparable, comparable, SHORTEST_OF_UNIT)) return isOneOfUnit(agree());
  return isOneCharacterOff(known.key, key, SHORTEST_OF_SIZE) && agree().total === 'same';
}

/** A row of a unit's own file that says no unit is of that unit. */
function ofReporter(agreed: Agreement, isOfReporter: boolean): Agreement {
  return agreed.unit === 'unknown' && isOfReporter ? { ...agreed, unit: 'same' } : agreed;
}

function isNear(known: Pick<Known, 'key' | 'comparable'>, key: string, comparable: ComparableName): boolean {
  return (
    isLongerName(known.comparable, comparable) || isOneCharacterOff(known.key, key) || isRearranged(known.comparable.core, comparable.core)
  );
}

/** 省道304改线 and 304省道改线: the same characters in another order, those that tell projects apart in the same. */
function isRearranged(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST || one === other) return false;
  const sorted = (text: string): string => Array.from(text).sort().join('');
  const telling = (text: string): string =>
    Array.from(text)
      .filter((character) => TELLING.test(character))
      .join('');
  return sorted(one) === sorted(other) && telling(one) === telling(other);
}

/** 生态修复 and 生态修覆; not 一号 and 二号. */
function isOneCharacterOff(one: string, other: string, shortest = SHORTEST): boolean {
  if (one.length !== other.length || one.length < shortest) return false;
  const differing = Array.from(one, (_, at) => at).filter((at) => one[at] !== other[at]);
  const [only] = differing;
  return only !== undefined && differing.length === 1 && !TELLING.test(one.charAt(only)) && !TELLING.test(other.charAt(only));
}

/** Not where what is steady about both is told otherwise by most of it, the unit with it: of its amounts and days a unit may have revised all. */
function isNotAnother(agreed: Agreement): boolean {
  return isOneOfUnit(agreed) || agreed.different <= agreed.same;
}

function isOneOfUnit({ total, unit }: Agreement): boolean {
  return total === 'same' || unit === 'same';
}

/** What a row and a record tell alike; the columns of each table are looked up once. */
function agreementOf({ table, own }: RoundRecord, leadUnits: KnownUnits): (record: RoundRecord) => Agreement {
  const judges = new Map<Ledger, ReturnType<typeof agreement>>();
  return (record) => {
    const judge = judges.get(record.table) ?? agreement(table, record.table, (unit) => leadUnits.keyOf(unit));
    judges.set(record.table, judge);
    return judge(own, record.own);
  };
}
