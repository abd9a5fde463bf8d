import { locationOf, locationWords, recordName } from '../../../app/views/location-words';
import { recordFinder } from '../../../app/views/project-list';
import type { JudgedLedger } from '../../../app/results';
import type { Finding } from '../../../checks/finding';
import type { Column, Ledger } from '../../../ledger/ledger';
import { checkOf, findingMessage } from '../../../app/checks';
import { LOCATION } from '../../../wording/pane/location';

const UNIT = 'leadUnit';

/** A finding as the list tells it. What it says is put into words only when somebody looks. */
export class Problem {
  constructor(
    readonly finding: Finding,
    /** How many before it are of the same check, cell and field. */
    private readonly ordinal: number,
    private readonly words: LedgerWords,
    /** What was noted beside it, '' for nothing. */
    readonly note: string,
  ) {}

  /** The ledger that it is of. */
  get ledger(): Ledger {
    return this.words.ledger;
  }

  /** Tells it from all others, the same after a new check. */
  get key(): string {
    const { code, row, column, field } = this.finding;
    return `${code}:${String(row)}:${String(column)}:${field ?? ''}:${String(this.ordinal)}`;
  }

  /** How many cells of a column it is of; null for one of a single cell, row or table. */
  private get several(): number | null {
    const { cells } = this.finding;
    return cells && cells.length > 1 ? cells.length : null;
  }

  /** `E5`, `E5等12处`, or the row when no one cell is meant. */
  get place(): string {
    const first = this.words.place(this.finding);
    return this.several === null ? first : LOCATION.several(first, this.several);
  }

  /** What the record of its row is called, '' when it is none. */
  get name(): string {
    return this.several === null ? this.words.name(this.finding.row) : '';
  }

  /** 责任单位 of its row. */
  get units(): readonly string[] {
    return this.several === null ? this.words.unitsOf(this.finding.row) : [];
  }

  /** What the column is called, null when no one column is meant. */
  get column(): string | null {
    return this.words.column(this.finding);
  }

  get title(): string {
    return checkOf(this.finding.code).title;
  }

  get message(): string {
    return findingMessage(this.finding);
  }
}

/** The findings of a check in their order, those of one cell beside each other. */
export function problemsOf({ findings, ledger, noted }: Pick<JudgedLedger, 'findings' | 'ledger' | 'noted'>): Problem[] {
  const notes = new Map(noted.map(({ finding, note }) => [finding, note.text]));
  const words = new LedgerWords(ledger);
  const ofCell = new Map<string, number>();
  return findings.map((finding, index) => {
    const before = findings[index - 1];
    if (before?.row !== finding.row || before.column !== finding.column) ofCell.clear();
    const subject = `${finding.code}:${finding.field ?? ''}`;
    const ordinal = ofCell.get(subject) ?? 0;
    ofCell.set(subject, ordinal + 1);
    return new Problem(finding, ordinal, words, notes.get(finding) ?? '');
  });
}

/** What a ledger says of its rows and columns. */
class LedgerWords {
  private readonly recordOf: (row: number) => number | null;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly units: Column<readonly string[]> | null;

  constructor(readonly ledger: Ledger) {
    this.recordOf = recordFinder(ledger);
    this.labels = new Map(ledger.kind.fields.map(({ name, label }) => [name, label]));
    this.units = ledger.kind.fields.some(({ name, type }) => name === UNIT && type === 'people') ? ledger.people(UNIT) : null;
  }

  name(row: number): string {
    const record = this.recordOf(row);
    return record === null ? '' : recordName(this.ledger, record);
  }

  unitsOf(row: number): readonly string[] {
    const record = this.recordOf(row);
    if (record === null) return [];
    const stated = this.ledger.inherited(UNIT, record);
    return this.units?.values[record] ?? (stated === null ? [] : [stated]);
  }

  place({ row, column }: Finding): string {
    return locationWords(this.ledger, row, column);
  }

  column({ field, row, column }: Finding): string | null {
    if (field !== null) return this.labels.get(field) ?? field;
    return locationOf(this.ledger, row).ledger.unmatched.find((header) => header.column === column)?.header ?? null;
  }
}
