import { normalizeText, oneLine } from '../../ledger/cells/cell-text';
import { townshipOf } from '../../ledger/cells/township';
import type { DistinctTexts, Ledger } from '../../ledger/ledger';
import { BREAKDOWN, NATURE_NAME } from '../../wording/sheets/breakdown';
import type { LedgerQueries, Predicate } from '../formula/ledger-queries';
import type { PartQueries } from '../formula/part-queries';
import { present } from '../../spreadsheet/present';

export const DIMENSION_FIELDS = ['sector', 'nature', 'leadUnit', 'leader', 'township'] as const;
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
  /** What picks out its records on the ledger. */
  readonly where: Predicate;
}

/** Divides the records by a column of words, or by what section rows and sheet names tell; null when neither tells anything. */
export function dimension(field: DimensionField, queries: LedgerQueries): Dimension | null {
  const { ledger } = queries;
  const words = queries.distinct(field);
  if (!words && ledger.rows.every((_, record) => inheritedLabel(ledger, field, record) === null)) return null;
  return new Divider(field, words, ledger).divide();
}

/** The records of a table that have no text in the column: which groups they are in. */
interface Silent {
  readonly count: number;
  readonly ofGroup: ReadonlyMap<number, number>;
  /** Some are told by section rows or the like: blank cells are no one group then. */
  readonly stated: boolean;
}

interface MadeGroup {
  readonly label: string;
  /** The texts that mean it, as the cells hold them. */
  readonly texts: string[];
}

class Divider {
  private readonly groups: MadeGroup[] = [];
  private readonly known = new Map<string, number>();
  private readonly groupsOfPart: (readonly number[])[] = [];
  /** Parts of records without a text, with whether something around them tells the group. */
  private readonly blankParts = new Map<number, boolean>();
  private readonly silents = new Map<PartQueries, Silent>();
  private partOf: Int32Array = new Int32Array(0);

  constructor(
    private readonly field: DimensionField,
    private readonly words: DistinctTexts | null,
    private readonly ledger: Ledger,
  ) {}

  divide(): Dimension {
    const { words, field, ledger } = this;
    words?.first.forEach((record, index) => {
      const groups = [...new Set(labelsOf(ledger, field, record).map((label) => this.groupOf(label)))];
      groups.forEach((group) => this.groups[group]?.texts.push(present(words.texts[index], 'texts', index)));
      this.groupsOfPart.push(groups);
    });
    this.partOf = this.withBlankParts(words?.of ?? new Int32Array(ledger.rows.length).fill(-1));
    const { partOf, groupsOfPart } = this;
    const groups = this.groups.map(({ label }, group) => ({ label, where: (part: PartQueries) => this.where(part, group) }));
    return { field, groups, partOf, groupsOfPart, partition: field !== 'leader' };
  }

  /** Records without a text get parts of their own, behind those of the texts, and these their groups. */
  private withBlankParts(of: Int32Array): Int32Array {
    if (!of.some((text) => text < 0)) return of;
    const blank = new Map<string, number>();
    return of.map((text, record) => {
      if (text >= 0) return text;
      const said = inheritedLabel(this.ledger, this.field, record);
      const label = said ?? BREAKDOWN.blank;
      let part = blank.get(label);
      if (part === undefined) {
        part = this.groupsOfPart.push([this.groupOf(label)]) - 1;
        blank.set(label, part);
        this.blankParts.set(part, said !== null);
      }
      return part;
    });
  }

  private groupOf(label: string): number {
    const key = normalizeText(label).toLowerCase();
    let group = this.known.get(key);
    if (group === undefined) {
      group = this.groups.push({ label, texts: [] }) - 1;
      this.known.set(key, group);
    }
    return group;
  }

  /** How a table can say that its records are in the group; null where none is. */
  private where(part: PartQueries, group: number): ReturnType<Predicate> {
    const { label, texts } = this.groups[group] ?? { label: '', texts: [] };
    const words = part.wordsOf(this.field);
    const silent = this.silentIn(part);
    const mine = silent.ofGroup.get(group) ?? 0;
    if (!words)
      return mine === 0
        ? null
        : mine === part.ledger.rows.length && !this.isGuessed(part)
          ? part.everyRecord()
          : [part.missing(this.field)];
    if (mine === 0 && texts.length > 0)
      return [(this.field === 'leader' ? words.naming(label, this.groups.length, words.indexesOf(texts)) : null) ?? words.isText(texts)];
    if (mine === 0 && silent.count > 0) return null;
    // Blank cells told by the section row, and placeholders beside blanks.
    if (silent.stated || texts.length > 0) return [{ why: 'no-column', label: words.column.header, count: 0 }];
    return [words.blank(), ...part.everyRecord()];
  }

  /** Natures worked out from dates are no word of the office's: the next record may have another. */
  private isGuessed({ ledger }: PartQueries): boolean {
    return this.field === 'nature' && ledger.naturesByDate > 0;
  }

  private silentIn(part: PartQueries): Silent {
    const known = this.silents.get(part);
    if (known) return known;
    const ofGroup = new Map<number, number>();
    let [count, stated] = [0, false];
    const { start } = part.place;
    for (let record = start; this.blankParts.size > 0 && record < start + part.ledger.rows.length; record++) {
      const said = this.blankParts.get(present(this.partOf[record], 'partOf', record));
      if (said === undefined) continue;
      const [group = -1] = present(this.groupsOfPart[present(this.partOf[record], 'partOf', record)], 'groupsOfPart');
      ofGroup.set(group, (ofGroup.get(group) ?? 0) + 1);
      count++;
      stated ||= said;
    }
    const found = { count, ofGroup, stated };
    this.silents.set(part, found);
    return found;
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
  return labelsOrBlank([word ?? (typeof text === 'string' && normalizeText(text).length > 1 ? oneLine(text) : '')]);
}

function labelsOrBlank(labels: readonly string[]): readonly string[] {
  const filled = labels.filter((label) => label !== '');
  return filled.length > 0 ? filled : [BREAKDOWN.blank];
}

/** What the section rows above or the sheet's name tell of a record whose cell is silent; null for nothing. */
function inheritedLabel(ledger: Ledger, field: DimensionField, record: number): string | null {
  if (field === 'nature') return NATURE_NAME[ledger.natures[record] ?? 'unknown'];
  if (field === 'leader') return null;
  const said = ledger.inherited(field, record);
  return said !== null && field === 'township' ? townshipOf(said) : said;
}
