import { level, oneLine } from '../ledger/text';
import { townshipOf } from '../ledger/township';
import type { Ledger } from '../ledger/table';
import { BREAKDOWN, NATURE_NAME } from '../wording/sheets-breakdown';
import { BLANK, type Condition } from './formula/criterion';
import type { LedgerQueries } from './formula/ledger-queries';
import { isObstacle, type Obstacle } from './formula/obstacle';
import type { WordColumn } from './formula/words';

export const DIMENSION_FIELDS = ['field', 'nature', 'leadUnit', 'leader', 'township'] as const;
export type DimensionField = (typeof DIMENSION_FIELDS)[number];

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
  if (!words) return byStated(field, queries);
  return new Divider(field, words, queries).divide();
}

class Divider {
  private readonly groups: { readonly label: string; readonly texts: number[]; blanks: boolean }[] = [];
  private readonly known = new Map<string, number>();
  /** Some empty cells are told by section rows: blank cells are no one group then. */
  private stated = false;

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
    const { ledger } = this.queries;
    const { of } = this.words;
    if (!of.some((text) => text < 0)) return of;
    const blank = new Map<string, number>();
    return of.map((text, record) => {
      if (text >= 0) return text;
      const said = statedLabel(ledger, this.field, record);
      if (said !== null) this.stated = true;
      const label = said ?? BREAKDOWN.blank;
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
    // Blank cells told by the section row, numbers, and placeholders beside blanks.
    if (this.stated || texts.length > 0 || this.words.hasOtherThanText) return [fault];
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

/** What the section rows above or the sheet's name tell of a record whose cell is silent; null for nothing. */
function statedLabel(ledger: Ledger, field: DimensionField, record: number): string | null {
  if (field === 'nature') return NATURE_NAME[ledger.natures[record] ?? 'unknown'];
  if (field === 'leader') return null;
  const said = ledger.stated(field, record);
  return said !== null && field === 'township' ? townshipOf(said) : said;
}

/** Divides the records by what section rows or the sheet's name alone tell; null when they tell nothing. */
function byStated(field: DimensionField, queries: LedgerQueries): Dimension | null {
  const { ledger } = queries;
  if (ledger.rows.every((_, record) => statedLabel(ledger, field, record) === null)) return null;
  const told = Array.from(ledger.rows, (_, record) => statedLabel(ledger, field, record));
  const labels = [...new Set(told.map((label) => label ?? BREAKDOWN.blank))];
  const parts = new Map(labels.map((label, index) => [label, index] as const));
  const fault: Obstacle = { why: 'no-column', label: ledger.kind.fields.find(({ name }) => name === field)?.label ?? '', count: 0 };
  return {
    field,
    groups: labels.map((label) => ({ label, where: () => [fault] })),
    partOf: Int32Array.from(told, (label) => parts.get(label ?? BREAKDOWN.blank) ?? 0),
    groupsOfPart: labels.map((_, index) => [index]),
    partition: true,
  };
}
