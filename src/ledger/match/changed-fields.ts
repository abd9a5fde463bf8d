import { normalizeText } from '../cells/cell-text';
import type { FieldSpec } from '../kinds/kind';
import { INHERITED_FIELDS, type InheritedField, type Ledger } from '../ledger';
import { present } from '../../spreadsheet/present';
import { roundingBetween } from './rounded-amounts';
import { columnOf, toldWith, valuesOf } from './told-values';

/** A field of a project that says something else now. */
export interface Change {
  /** Record of the later ledger. */
  readonly record: number;
  readonly field: string;
  /** Levelled: amounts in 元, dates at their precision, else words; '' for nothing. */
  readonly from: string;
  readonly to: string;
}

/** Fields that only one of two ledgers tells. */
export interface Uncompared {
  readonly now: readonly FieldSpec[];
  readonly before: readonly FieldSpec[];
  /** Headings of the later one that are of no field. */
  readonly unread: readonly string[];
}

/** Fields that do not belong to a project: its number in the list moves when others come and go. */
const INCIDENTAL: readonly string[] = ['sequence', 'name'];

/** What changed in the pairs of records, field by field, and what could not be compared; `earlierOf` as in a comparison. */
export function changesOf(
  later: Ledger,
  earlier: Ledger,
  earlierOf: Int32Array,
): { readonly changes: readonly Change[]; readonly uncompared: Uncompared } {
  const changes: Change[] = [];
  const uncompared = { now: [] as FieldSpec[], before: [] as FieldSpec[], unread: unreadOf(later) };
  for (const field of fieldsOf(later, earlier)) {
    const [now, before] = valuesToCompare(later, earlier, field);
    if (!now || !before) {
      if (now) uncompared.now.push(field);
      if (before) uncompared.before.push(field);
      continue;
    }
    const rounding = field.type === 'money' ? roundingBetween(later, earlier, field.name) : 0;
    for (let record = 0; record < earlierOf.length; record++) {
      const match = present(earlierOf[record], 'earlierOf', record);
      if (match < 0) continue;
      const [from, to] = [before(match), now(record)];
      const isSame = from === to || (rounding > 0 && from !== '' && to !== '' && Math.abs(Number(from) - Number(to)) <= rounding);
      if (!isSame) changes.push({ record, field: field.name, from, to });
    }
  }
  return { changes, uncompared };
}

/** Headings whose columns are compared with nothing; what repeats an amount in another unit is compared there. */
function unreadOf({ unmatched }: Ledger): readonly string[] {
  return [...new Set(unmatched.flatMap(({ header, repeats }) => (repeats === undefined && normalizeText(header) !== '' ? [header] : [])))];
}

/** The fields of the later ledger in the order of its columns, then what only headings or the earlier one tell. */
function fieldsOf(later: Ledger, earlier: Ledger): readonly FieldSpec[] {
  const fields = [...later.columns, ...earlier.columns].map(({ field }) => field);
  const told = later.kind.fields.filter(({ name }) => name === 'nature' || isInherited(name));
  return [...new Map([...fields, ...told].map((field) => [field.name, field])).values()].filter(({ name }) => !INCIDENTAL.includes(name));
}

type Told = ((record: number) => string) | null;

/** What both ledgers say of a field, told alike: by the nature it comes to where only one has a column of it. */
function valuesToCompare(later: Ledger, earlier: Ledger, field: FieldSpec): readonly [Told, Told] {
  const [now, before] = [toldBy(later, field), toldBy(earlier, field)];
  if (field.name !== 'nature') return [now, before];
  const withWord = now !== null && before !== null;
  return [natureOf(later, withWord ? now : null), natureOf(earlier, withWord ? before : null)];
}

/** What a ledger's column says of a field, words that are no value included, else the headings above; null where neither tells it. */
function toldBy(ledger: Ledger, field: FieldSpec): Told {
  const [column, value] = [columnOf(ledger, field), valuesOf(ledger, field)];
  const told = column && value && toldWith(column, value, (record) => ledger.raw(record, column.match.column));
  const { name } = field;
  if (!isInherited(name)) return told;
  const above = (record: number): string => normalizeText(ledger.inherited(name, record) ?? '');
  const states = Array.from(ledger.rows, (_, record) => record).some((record) => above(record) !== '');
  return states ? (record) => told?.(record) || above(record) : told;
}

/** 建设性质 as it counts, whoever states it, and the word of its column; null where nobody states any. */
function natureOf({ natures }: Ledger, word: Told): Told {
  if (word === null && natures.every((nature) => nature === 'unknown')) return null;
  return (record) => [present(natures[record], 'natures', record), ...(word ? [word(record)] : [])].join(' ');
}

function isInherited(name: string): name is InheritedField {
  return INHERITED_FIELDS.some((field) => field === name);
}
