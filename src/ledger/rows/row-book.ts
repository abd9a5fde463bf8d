import { cellText, isBlank, oneLine } from '../cells/cell-text';
import type { LevelReason, OtherRow, RowKind, UnknownReason } from '../ledger';
import { ledgerRow, type LedgerRow } from '../ledger-row';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { breakdownOf } from './breakdown';
import type { RowVerdict } from './classify';
import type { SectionTree } from './sections';
import { isOfAll } from './statement';

const LONGEST_TEXT = 120;

/** Books every row of a table once, as a record or as what else it is, and keeps the sections open that it stands in. */
export class RowBook {
  /** Block rows of the records, ascending. */
  readonly records: number[] = [];
  /** Innermost section of each record. */
  readonly sectionOf: number[] = [];
  readonly other: OtherRow[] = [];
  /** What the last row was; a blank row or a page's header between does not part a project from its second line. */
  before: RowKind = 'header';
  /** Lines below a total at the top that divide it. */
  private readonly breakdown = new Set<number>();
  /** Headings of levels whose last row is still to come, and where that is. */
  private readonly levels: { readonly style: string; readonly end: number }[] = [];

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly tree: SectionTree,
  ) {}

  /** Ends the headings of levels whose rows are over. To be called for every row. */
  reach(row: number): void {
    for (let level = this.levels.at(-1); level && level.end < row; level = this.levels.at(-1)) {
      this.tree.close(level.style, this.records.length);
      this.levels.pop();
    }
  }

  record(row: number): void {
    this.records.push(row);
    this.sectionOf.push(this.tree.current);
    this.before = 'record';
  }

  /** Another table begins in a row: what stands right above it and says nothing but one text is its title, and no record. */
  opensTable(row: number): void {
    for (let above = row - 1; this.records.at(-1) === above && isOneText(this.snapshot.values[above] ?? []); above--) {
      this.records.pop();
      this.sectionOf.pop();
    }
  }

  /** A row that heads the rows down to `lastOf` by its number; `isProject` where it is a project with its parts below. */
  heading(row: number, cells: readonly CellValue[], lastOf: number, isProject: boolean): void {
    const style = `level ${String(row)}`;
    this.tree.section(this.sheetRow(row), cells, this.records.length, { style, isProject });
    this.levels.push({ style, end: lastOf });
    this.put(row, cells, 'section', 'parts-counted');
  }

  /** Any other row. */
  row(
    row: number,
    cells: readonly CellValue[],
    verdict: Exclude<RowVerdict, 'record' | 'next-table'>,
    reason: LevelReason | null = null,
  ): void {
    if (typeof verdict === 'object') this.put(row, cells, 'unknown', verdict.unknown);
    else if (verdict === 'breakdown' || this.breakdown.has(row)) this.put(row, cells, 'total', null);
    else if (verdict === 'statement') this.statement(row, cells);
    else if (verdict === 'total') this.total(row, cells);
    else {
      if (verdict === 'section') this.tree.section(this.sheetRow(row), cells, this.records.length);
      this.put(row, cells, verdict, reason);
    }
  }

  private total(row: number, cells: readonly CellValue[]): void {
    this.tree.total(this.sheetRow(row), cells, this.records.length);
    const parts = this.records.length === 0 ? breakdownOf(this.snapshot.values, row, (each) => this.tree.declared(each)) : [];
    for (const part of parts) this.breakdown.add(part);
    this.put(row, cells, 'total', null);
  }

  /** A sentence over the whole list declares like a total; one under a section speaks for it. */
  private statement(row: number, cells: readonly CellValue[]): void {
    const text = cellText(cells.find((cell) => !isBlank(cell)) ?? null);
    if (this.tree.states(cells, this.records.length) || (this.records.length > 0 && !isOfAll(text))) this.put(row, cells, 'note', null);
    else this.total(row, cells);
  }

  private put(
    row: number,
    cells: readonly CellValue[],
    kind: Exclude<RowKind, 'record'>,
    reason: UnknownReason | LevelReason | null,
  ): void {
    if (kind !== 'blank' && kind !== 'header') this.before = kind;
    if (kind === 'blank') return;
    const said = { row: this.sheetRow(row), kind, text: rowText(cells) };
    this.other.push(reason === null ? said : { ...said, reason });
  }

  private sheetRow(row: number): LedgerRow {
    return ledgerRow(row + this.snapshot.origin.row);
  }
}

function isOneText(cells: readonly CellValue[]): boolean {
  const [text, ...more] = cells.filter((cell) => !isBlank(cell));
  return typeof text === 'string' && more.length === 0;
}

function rowText(cells: readonly CellValue[]): string {
  return cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => oneLine(cellText(cell)))
    .join(' ')
    .slice(0, LONGEST_TEXT);
}
