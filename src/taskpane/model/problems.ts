import { placeOf, placeWords } from '../../app/places';
import { ProjectCells, recordFinder } from '../../app/project-list';
import type { Checked } from '../../app/requests';
import type { Finding } from '../../checks/finding';
import type { Ledger } from '../../ledger/table';
import { FINDING_TITLE, findingMessage } from '../../wording/findings';

/** A finding as the list tells it. What it says is put into words only when somebody looks. */
export class Problem {
  constructor(
    readonly finding: Finding,
    /** How many before it are of the same check, cell and field. */
    private readonly ordinal: number,
    private readonly words: LedgerWords,
  ) {}

  /** Tells it from all others, the same after a new check. */
  get key(): string {
    const { code, row, column, field } = this.finding;
    return `${code}:${String(row)}:${String(column)}:${field ?? ''}:${String(this.ordinal)}`;
  }

  /** `E5`, or the row when no one cell is meant. */
  get place(): string {
    return this.words.place(this.finding);
  }

  /** The project of its row, '' when it is none. */
  get name(): string {
    return this.words.name(this.finding.row);
  }

  /** 责任单位 of its row. */
  get units(): readonly string[] {
    return this.words.units(this.finding.row);
  }

  /** What the column is called, null when no one column is meant. */
  get column(): string | null {
    return this.words.column(this.finding);
  }

  get title(): string {
    return FINDING_TITLE[this.finding.code];
  }

  get message(): string {
    return findingMessage(this.finding);
  }
}

/** The findings of a check in their order, those of one cell beside each other. */
export function problemsOf({ findings, ledger }: Pick<Checked, 'findings' | 'ledger'>): Problem[] {
  const words = new LedgerWords(ledger);
  const ofCell = new Map<string, number>();
  return findings.map((finding, index) => {
    const before = findings[index - 1];
    if (before?.row !== finding.row || before.column !== finding.column) ofCell.clear();
    const subject = `${finding.code}:${finding.field ?? ''}`;
    const ordinal = ofCell.get(subject) ?? 0;
    ofCell.set(subject, ordinal + 1);
    return new Problem(finding, ordinal, words);
  });
}

/** What a ledger says of its rows and columns. */
class LedgerWords {
  private readonly recordOf: (row: number) => number | null;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly cells: ProjectCells;

  constructor(private readonly ledger: Ledger) {
    this.recordOf = recordFinder(ledger);
    this.labels = new Map(ledger.kind.fields.map(({ name, label }) => [name, label]));
    this.cells = new ProjectCells(ledger);
  }

  name(row: number): string {
    const record = this.recordOf(row);
    return record === null ? '' : this.cells.name(record);
  }

  units(row: number): readonly string[] {
    const record = this.recordOf(row);
    return record === null ? [] : this.cells.unitsOf(record);
  }

  place({ row, column }: Finding): string {
    return placeWords(this.ledger, row, column);
  }

  column({ field, row, column }: Finding): string | null {
    if (field !== null) return this.labels.get(field) ?? field;
    return placeOf(this.ledger, row).ledger.unmatched.find((header) => header.column === column)?.header ?? null;
  }
}
