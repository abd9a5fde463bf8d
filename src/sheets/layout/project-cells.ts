import { periodChinese, type Period } from '../../ledger/cells/period';
import type { Column, Ledger } from '../../ledger/ledger';
import { cellText, isPlaceholder, normalizeText, oneLine } from '../../ledger/cells/cell-text';

/** What lists say of a project, as people read it; asked for record by record. */
export class ProjectCells {
  private readonly names;
  private readonly units;
  private readonly people;
  private readonly places;
  private readonly texts;

  constructor(private readonly ledger: Ledger) {
    this.names = ledger.text('name');
    this.units = ledger.people('leadUnit');
    this.people = ledger.people('leader');
    this.places = ledger.choice('township');
    this.texts = ['imageProgress', 'problem'].map((field) => ledger.text(field));
  }

  name(record: number): string {
    return this.names?.values[record] ?? '';
  }

  unit(record: number): string {
    return this.unitsOf(record).join('、');
  }

  /** Its units one by one; told by the section above where its own cell is silent. */
  unitsOf(record: number): readonly string[] {
    const stated = this.ledger.inherited('leadUnit', record);
    return this.units?.values[record] ?? (stated === null ? [] : [stated]);
  }

  leaders(record: number): string {
    return this.leadersOf(record).join('、');
  }

  leadersOf(record: number): readonly string[] {
    return this.people?.values[record] ?? [];
  }

  township(record: number): string {
    return this.places?.values[record] ?? this.ledger.inherited('township', record) ?? '';
  }

  /** Progress on site and problems, where the ledger tells of any. */
  remarks(record: number): string {
    return this.texts
      .map((column) => column?.values[record] ?? '')
      .filter((text) => text !== '' && !isPlaceholder(normalizeText(text)))
      .join('；');
  }

  /** A date that cannot be read is shown as it is written. */
  date(column: Column<Period> | null, record: number): string {
    if (!column) return '';
    const period = column.values[record] ?? null;
    return period ? periodChinese(period) : oneLine(cellText(this.ledger.raw(record, column.match.column)));
  }
}
