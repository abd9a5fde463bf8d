import { townshipOf } from '../ledger/cells/township';
import { normalizeText } from '../ledger/cells/cell-text';
import type { InheritedField } from '../ledger/ledger';
import type { RoundRecord } from './records';

/** Those who report: each with its records, which may be those of others too. */
export interface Group {
  /** As it is written most often. */
  readonly value: string;
  readonly records: readonly number[];
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Records whose column says nothing: they are sent to nobody, which is told. */
  readonly unassigned: readonly number[];
}

const STATED: readonly string[] = ['sector', 'leadUnit', 'township'] satisfies readonly InheritedField[];

/** Whom a record belongs to by a column: every unit and leader of its cell, the township of its place, else what the cell says. */
export function belongsTo({ table, own, columns }: RoundRecord, by: string): readonly string[] {
  const column = columns.get(by);
  const people = column?.match?.field.type === 'people' ? table.people(by)?.values[own] : undefined;
  if (people && people.length > 0) return [...new Map(people.map((each) => [normalizeText(each), each])).values()];
  const said =
    people === undefined && column
      ? column.match?.field.type === 'choice'
        ? (table.choice(by)?.values[own] ?? '')
        : column.told(own)
      : '';
  const value = said === '' && STATED.includes(by) ? (table.inherited(by as InheritedField, own) ?? '') : said;
  if (value === '') return [];
  return [by === 'township' ? townshipOf(value) : value];
}

/** Divides records by a column, in the order in which the groups first come. */
export function groupRecords(records: readonly RoundRecord[], by: string): Grouped {
  const groups = new Map<string, { readonly spellings: Map<string, number>; readonly records: number[] }>();
  const unassigned: number[] = [];
  records.forEach((record, index) => {
    const values = belongsTo(record, by);
    if (values.length === 0) unassigned.push(index);
    for (const value of values) {
      const key = normalizeText(value);
      const group = groups.get(key) ?? { spellings: new Map<string, number>(), records: [] };
      groups.set(key, group);
      group.spellings.set(value, (group.spellings.get(value) ?? 0) + 1);
      group.records.push(index);
    }
  });
  return { groups: [...groups.values()].map(({ spellings, records: own }) => ({ value: commonest(spellings), records: own })), unassigned };
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
