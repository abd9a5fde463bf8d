import { NO_TEXT, type ColumnMatch, type DistinctTexts } from '../../ledger/ledger';
import { BLANK, canBeCriterion, contains, equals, looksTheSame, sameToExcel, type Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import type { Obstacle } from './obstacle';
import { present } from '../../spreadsheet/present';

/** Distinct texts times people: above it, "contains" is not tried. */
const MOST_COMPARISONS = 300_000;

/** The distinct texts of a column of words, and the criteria that pick them out. */
export class WordColumn {
  /** Distinct texts as the cells hold them, in order of appearance. */
  readonly texts: readonly string[];
  /** First record of each text. */
  readonly first: readonly number[];
  /** Parallel to the records: index in `texts`, or that there is none. */
  readonly of: Int32Array;
  /** Some cells hold numbers or the like. */
  private readonly hasOtherThanText: boolean;
  private readonly merged: boolean;
  private readonly elsewhere: ReadonlySet<string>;
  private readonly alike: ReadonlyMap<string, readonly number[]>;
  private readonly hasLineBreaks: boolean;

  constructor(
    range: LedgerRange,
    readonly column: ColumnMatch,
    distinct: DistinctTexts,
  ) {
    const { texts, first, of } = distinct;
    this.merged = range.merged(column.column);
    this.texts = texts;
    this.first = first;
    this.of = of;
    this.hasOtherThanText = of.includes(NO_TEXT);
    this.hasLineBreaks = texts.some((text) => text.includes('\n'));
    this.elsewhere = new Set(
      range.otherRows
        .map((row) => range.cell(row, column.column))
        .filter((cell) => typeof cell === 'string')
        .map(looksTheSame),
    );
    this.alike = byLook(texts);
  }

  /** The condition that the cell is one of these texts; the obstacle when no criterion can say so. */
  oneOf(indexes: readonly number[]): Condition | Obstacle {
    return this.isText(indexes.map((index) => present(this.texts[index], 'texts', index)));
  }

  /** {@link oneOf} for texts, also such as stand nowhere in the column yet. */
  isText(wanted: readonly string[]): Condition | Obstacle {
    const label = this.column.header;
    const fault = (why: Obstacle['why']): Obstacle => ({ why, label, count: 0 });
    if (this.merged) return fault('merged');
    const all = new Set(wanted);
    const distinct = new Map<string, string>();
    for (const text of all) {
      if (!canBeCriterion(text)) return fault('odd-text');
      const look = looksTheSame(text);
      if (this.elsewhere.has(look)) return fault('other-rows');
      const same = (this.alike.get(look) ?? []).map((index) => present(this.texts[index], 'texts', index));
      if (same.some((other) => !all.has(other) || sameToExcel(other) !== sameToExcel(text))) return fault('look-alike');
      distinct.set(sameToExcel(text), text);
    }
    return { column: this.column, any: Array.from(distinct.values(), equals) };
  }

  /** The condition that the cell is empty. */
  blank(): Condition | Obstacle {
    const why = this.merged ? 'merged' : this.hasOtherThanText ? 'no-column' : null;
    return why ? { why, label: this.column.header, count: 0 } : { column: this.column, any: [BLANK] };
  }

  /**
   * The condition that the cell says something, as it does for the records for which `says` holds: one of their texts, or the
   * commonest word for it where there is none yet. A number or a tick that says it is found by no criterion for words.
   */
  telling(says: (record: number) => boolean, commonest: string): Condition | Obstacle {
    if (this.of.some((text, record) => text === NO_TEXT && says(record))) return { why: 'odd-text', label: this.column.header, count: 0 };
    const meant = this.first.flatMap((record, index) => (says(record) ? [index] : []));
    return meant.length > 0 ? this.oneOf(meant) : this.unmet(commonest);
  }

  /** The condition of a word that stands nowhere in the column now; where it does, it means something else. */
  unmet(word: string): Condition | Obstacle {
    return this.alike.has(looksTheSame(word)) ? { why: 'other-rows', label: this.column.header, count: 0 } : this.isText([word]);
  }

  /**
   * The condition that the cell names this person, when the cells in which the words occur are just
   * `indexes`; null otherwise. Not over line breaks, where not every application lets `*` pass.
   */
  naming(person: string, people: number, indexes: readonly number[]): Condition | null {
    if (this.merged || this.hasLineBreaks || !canBeCriterion(person) || people * this.texts.length > MOST_COMPARISONS) return null;
    const look = looksTheSame(person);
    const wanted = new Set(indexes);
    const exact =
      this.looks.every((text, index) => text.includes(look) === wanted.has(index)) &&
      ![...this.elsewhere].some((text) => text.includes(look));
    const alike = indexes.every((index) => sameToExcel(present(this.texts[index], 'texts', index)).includes(sameToExcel(person)));
    return exact && alike ? { column: this.column, any: [contains(person)] } : null;
  }

  /** Those of the texts that stand in the column. */
  indexesOf(texts: readonly string[]): readonly number[] {
    this.indexes ??= new Map(this.texts.map((text, index) => [text, index]));
    const { indexes } = this;
    return texts.flatMap((text) => indexes.get(text) ?? []);
  }

  private indexes: ReadonlyMap<string, number> | null = null;
  private looksOfTexts: readonly string[] | null = null;
  private get looks(): readonly string[] {
    this.looksOfTexts ??= this.texts.map(looksTheSame);
    return this.looksOfTexts;
  }
}

function byLook(texts: readonly string[]): Map<string, number[]> {
  const alike = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const look = looksTheSame(text);
    const same = alike.get(look);
    if (same) same.push(index);
    else alike.set(look, [index]);
  });
  return alike;
}
