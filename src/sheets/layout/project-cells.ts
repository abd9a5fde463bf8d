import { periodChinese, type Period } from '../../ledger/cells/period';
import { moneyUnitOf, YUAN_PER } from '../../ledger/cells/money-unit';
import type { FieldSpec } from '../../ledger/kinds/kind';
import { CellState, INHERITED_FIELDS, type Column, type Ledger } from '../../ledger/ledger';
import { columnOf } from '../../ledger/match/told-values';
import { cellText, isPlaceholder, normalizeText, oneLine } from '../../ledger/cells/cell-text';
import { roundedText } from '../../spreadsheet/rounding';
import { present } from '../../spreadsheet/present';
import { natureName } from '../../wording/assumptions';
import { CHANGES } from '../../wording/sheets/changes';

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

  /** Any field of a record: amounts in the unit of their column, dates in Chinese, all else as its cell has it or the heading above. */
  shown(field: FieldSpec, record: number): string {
    const column = columnOf(this.ledger, field);
    const value = column?.values[record] ?? null;
    if (column && value !== null && field.type === 'money') return this.amount(field.name, record);
    if (column && value !== null && field.type === 'period') return this.date(this.ledger.period(field.name), record);
    if (column?.states[record] === CellState.uncalculated) return CHANGES.uncalculated;
    return this.asWritten(field, record);
  }

  /** The same as its cell has it, whatever is read from it. */
  asWritten(field: FieldSpec, record: number): string {
    const column = columnOf(this.ledger, field);
    const text = column ? oneLine(cellText(this.ledger.raw(record, column.match.column))) : '';
    return text === '' ? this.above(field.name, record) : text;
  }

  /** What a record's nature comes to; '' where nobody states it. */
  nature(record: number): string {
    return natureName(present(this.ledger.natures[record], 'natures', record));
  }

  private amount(field: string, record: number): string {
    const column = present(this.ledger.money(field), 'column of money');
    const unit = moneyUnitOf(column.match);
    // As many decimals as there are 元: none of a change is rounded away.
    const digits = roundedText(present(column.values[record], 'values', record) / YUAN_PER[unit], String(YUAN_PER[unit]).length - 1);
    return `${digits.includes('.') ? digits.replace(/\.?0{1,8}$/, '') : digits}${unit}`;
  }

  /** What the headings above a record say of a field. */
  private above(field: string, record: number): string {
    if (field === 'nature') return this.nature(record);
    const inherited = INHERITED_FIELDS.find((name) => name === field);
    return inherited ? (this.ledger.inherited(inherited, record) ?? '') : '';
  }
}
