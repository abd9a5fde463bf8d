import { level, oneLine } from '../ledger/text';
import { EMPTY_CELL, type Ledger } from '../ledger/table';
import { BREAKDOWN, NATURE_NAME } from '../wording/sheets-breakdown';
import { BLANK, type Condition } from './formula/criterion';
import type { LedgerQueries } from './formula/ledger-queries';
import { isObstacle, type Obstacle } from './formula/obstacle';
import type { WordColumn } from './formula/words';

export type DimensionField = 'field' | 'nature' | 'leadUnit' | 'leader';

/** One way to divide the projects. */
export interface Dimension {
  readonly field: DimensionField;
  readonly groups: readonly Group[];
  /** Groups of each distinct text of the column, and of records without one, by the record. */
  readonly groupsOf: (record: number) => readonly number[];
  /** Every record is in just one group. */
  readonly partition: boolean;
}

export interface Group {
  readonly label: string;
  /** What picks out its records on the ledger; asked for only when the group gets a row. */
  readonly where: () => readonly (Condition | Obstacle)[];
}

const NO_GROUP: readonly number[] = [];

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
    const blank = new Map<string, readonly number[]>();
    const ofBlank = (record: number): readonly number[] => {
      const label = field === 'nature' ? NATURE_NAME[ledger.natures[record] ?? 'unknown'] : BREAKDOWN.blank;
      let groups = blank.get(label);
      if (!groups) {
        const group = this.groupOf(label);
        const found = this.groups[group];
        if (found) found.blanks = true;
        blank.set(label, (groups = [group]));
      }
      return groups;
    };
    // Blanks make their groups now, before the groups are handed out.
    for (let record = 0; record < words.of.length; record++) {
      if ((words.of[record] ?? EMPTY_CELL) < 0) ofBlank(record);
    }
    const people = this.groups.length;
    return {
      field,
      groups: this.groups.map(({ label, texts, blanks }) => ({ label, where: () => this.where(label, texts, blanks, people) })),
      groupsOf: (record) => {
        const text = words.of[record] ?? EMPTY_CELL;
        return text < 0 ? ofBlank(record) : (ofText[text] ?? NO_GROUP);
      },
      partition: field !== 'leader',
    };
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
  const groupsOf = new Map(labels.map((nature, index) => [nature, [index]] as const));
  const fault: Obstacle = { why: 'no-column', label: ledger.kind.fields.find(({ name }) => name === 'nature')?.label ?? '', count: 0 };
  return {
    field: 'nature',
    groups: labels.map((nature) => ({ label: NATURE_NAME[nature], where: () => [fault] })),
    groupsOf: (record) => groupsOf.get(ledger.natures[record] ?? 'unknown') ?? NO_GROUP,
    partition: true,
  };
}
