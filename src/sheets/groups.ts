import { level, oneLine } from '../ledger/text';
import { townshipOf } from '../ledger/township';
import type { Ledger } from '../ledger/table';
import { BREAKDOWN, NATURE_NAME } from '../wording/sheets-breakdown';
import { BLANK, type Condition } from './formula/criterion';
import type { LedgerQueries } from './formula/ledger-queries';
import { isObstacle, type Obstacle } from './formula/obstacle';
import type { WordColumn } from './formula/words';

export type DimensionField = 'field' | 'nature' | 'leadUnit' | 'leader' | 'township';

/** One way to divide the projects. */
export interface Dimension {
  readonly field: DimensionField;
  readonly groups: readonly Group[];
  /** Parallel to the records: the part each is in. Parts are finer than groups: a distinct text, a kind of blank. */
  readonly partOf: Int32Array;
  /** Groups to which each part belongs: one, or one for each leader. */
  readonly groupsOfPart: readonly (readonly number[])[];
  /** Every record is in just one group. */
  readonly partition: boolean;
}

export interface Group {
  readonly label: string;
  /** What picks out its records on the ledger; asked for only when the group gets a row. */
  readonly where: () => readonly (Condition | Obstacle)[];
}

/** Divides the records by a column of words; null when the ledger has no such column. */
export function dimension(field: DimensionField, queries: LedgerQueries): Dimension | null {
  const words = queries.wordsOf(field);
  if (!words) return field === 'nature' ? byStatedNature(queries) : null;
  return new Divider(field, words, queries).divide();
}

class Divider {
  private readonly groups: { readonly label: string; readonly texts: number[]; blanks: boolean }[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly field: DimensionField,
    private readonly words: WordColumn,
    private readonly queries: LedgerQueries,
  ) {}

  divide(): Dimension {
    const { words, field } = this;
    const { ledger } = this.queries;
    const ofText = words.first.map((record, index) => {
      const groups = [...new Set(labelsOf(ledger, field, record).map((label) => this.groupOf(label)))];
      groups.forEach((group) => this.groups[group]?.texts.push(index));
      return groups;
    });
    const partOf = this.withBlankParts(ofText);
    const people = this.groups.length;
    return {
      field,
      groups: this.groups.map(({ label, texts, blanks }) => ({ label, where: () => this.where(label, texts, blanks, people) })),
      partOf,
      groupsOfPart: ofText,
      partition: field !== 'leader',
    };
  }

  /** Records without a text get parts of their own, behind those of the texts, and these their groups. */
  private withBlankParts(groupsOfPart: number[][]): Int32Array {
    const { natures } = this.queries.ledger;
    const { of } = this.words;
    if (!of.some((text) => text < 0)) return of;
    const blank = new Map<string, number>();
    return of.map((text, record) => {
      if (text >= 0) return text;
      const label = this.field === 'nature' ? NATURE_NAME[natures[record] ?? 'unknown'] : BREAKDOWN.blank;
      let part = blank.get(label);
      if (part === undefined) {
        const group = this.groupOf(label);
        const found = this.groups[group];
        if (found) found.blanks = true;
        blank.set(label, (part = groupsOfPart.push([group]) - 1));
      }
      return part;
    });
  }

  private groupOf(label: string): number {
    const key = level(label).toLowerCase();
    let group = this.known.get(key);
    if (group === undefined) {
      group = this.groups.push({ label, texts: [], blanks: false }) - 1;
      this.known.set(key, group);
    }
    return group;
  }

  private where(label: string, texts: readonly number[], blanks: boolean, people: number): readonly (Condition | Obstacle)[] {
    if (!blanks) return [(this.field === 'leader' ? this.words.naming(label, people, texts) : null) ?? this.words.oneOf(texts)];
    const fault: Obstacle = { why: 'no-column', label: this.words.column.header, count: 0 };
    // Blank cells with a nature from the section row, numbers, and placeholders beside blanks.
    if (this.field === 'nature' || texts.length > 0 || this.words.hasOtherThanText) return [fault];
    const records = this.queries.records();
    return isObstacle(records) ? [records] : [{ column: this.words.column, any: [BLANK] }, ...records.conditions];
  }
}

/** Labels of the groups to which a record's cell belongs. */
function labelsOf(ledger: Ledger, field: DimensionField, record: number): readonly string[] {
  if (field === 'leader') return labelsOrBlank(ledger.people('leader')?.values[record] ?? []);
  if (field === 'leadUnit') return labelsOrBlank([(ledger.people('leadUnit')?.values[record] ?? []).join('、')]);
  const word = ledger.choice(field)?.values[record] ?? null;
  if (field === 'township') return labelsOrBlank([word === null ? '' : townshipOf(word)]);
  const column = ledger.columns.find((candidate) => candidate.field.name === field);
  const text = column ? ledger.raw(record, column.column) : null;
  return labelsOrBlank([word ?? (typeof text === 'string' && level(text).length > 1 ? oneLine(text) : '')]);
}

function labelsOrBlank(labels: readonly string[]): readonly string[] {
  const filled = labels.filter((label) => label !== '');
  return filled.length > 0 ? filled : [BREAKDOWN.blank];
}

/** Natures told by section rows or the sheet's name alone. */
function byStatedNature(queries: LedgerQueries): Dimension {
  const { ledger } = queries;
  const labels = [...new Set(ledger.natures)];
  const parts = new Map(labels.map((nature, index) => [nature, index] as const));
  const fault: Obstacle = { why: 'no-column', label: ledger.kind.fields.find(({ name }) => name === 'nature')?.label ?? '', count: 0 };
  return {
    field: 'nature',
    groups: labels.map((nature) => ({ label: NATURE_NAME[nature], where: () => [fault] })),
    partOf: Int32Array.from(ledger.natures, (nature) => parts.get(nature) ?? 0),
    groupsOfPart: labels.map((_, index) => [index]),
    partition: true,
  };
}
