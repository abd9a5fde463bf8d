import { placeOf, placeWords } from '../../app/places';
import { ProjectCells } from '../../app/project-list';
import type { Checked } from '../../app/requests';
import type { Finding } from '../../checks/finding';
import type { Ledger } from '../../ledger/table';
import { FINDING_TITLE, findingMessage } from '../../wording/findings';

/** A finding as the list tells it. What it says is put into words only when somebody looks. */
export class Problem {
  constructor(
    readonly finding: Finding,
    /** Tells it from all others, the same after a new check. */
    readonly key: string,
    private readonly words: LedgerWords,
  ) {}

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

/** The findings of a check in their order. */
export function problemsOf({ findings, ledger }: Pick<Checked, 'findings' | 'ledger'>): Problem[] {
  const words = new LedgerWords(ledger);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, row, column, field } = finding;
    const subject = `${code}:${String(row)}:${String(column)}:${field ?? ''}`;
    const count = seen.get(subject) ?? 0;
    seen.set(subject, count + 1);
    return new Problem(finding, count === 0 ? subject : `${subject}:${String(count)}`, words);
  });
}

/** What a ledger says of its rows and columns. */
class LedgerWords {
  private readonly records: ReadonlyMap<number, number>;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly cells: ProjectCells;

  constructor(private readonly ledger: Ledger) {
    this.records = new Map(Array.from(ledger.rows, (row, record) => [row, record]));
    this.labels = new Map(ledger.kind.fields.map(({ name, label }) => [name, label]));
    this.cells = new ProjectCells(ledger);
  }

  name(row: number): string {
    const record = this.records.get(row);
    return record === undefined ? '' : this.cells.name(record);
  }

  units(row: number): readonly string[] {
    const record = this.records.get(row);
    return record === undefined ? [] : this.cells.unitsOf(record);
  }

  place({ row, column }: Finding): string {
    return placeWords(this.ledger, row, column);
  }

  column({ field, row, column }: Finding): string | null {
    if (field !== null) return this.labels.get(field) ?? field;
    return placeOf(this.ledger, row).ledger.unmatched.find((header) => header.column === column)?.header ?? null;
  }
}
