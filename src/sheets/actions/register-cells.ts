import { inYi } from '../../ledger/cells/money-unit';
import { CellState } from '../../ledger/ledger';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { periodChinese, type Period } from '../../ledger/cells/period';
import { cellText, oneLine } from '../../ledger/cells/cell-text';
import { STEP } from '../../wording/sheets/actions';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import { present } from '../../spreadsheet/present';

/** What lists show of a register's records, by the type of each field. */
export class RegisterCells {
  /** Field that names a record, and its column on the sheet. */
  readonly identity: string;
  readonly identityColumn: number;

  constructor(private readonly evaluator: RegisterEvaluator) {
    const { kind, ledger } = evaluator.register;
    this.identity = present(
      kind.fields.find(({ type }) => type === 'name'),
      'field of names',
    ).name;
    this.identityColumn = present(
      ledger.columns.find(({ field }) => field.name === this.identity),
      'column of names',
    ).column;
  }

  name(record: number): string {
    return this.evaluator.register.ledger.text(this.identity)?.values[record] ?? '';
  }

  style(field: string): StyleName {
    const type = this.typeOf(field);
    if (type === 'money') return 'amount';
    if (type === 'number') return 'integer';
    return type === 'period' || type === 'step' || type === 'choice' ? 'center' : 'text';
  }

  value(field: string, record: number): PlanValue {
    const { ledger } = this.evaluator.register;
    switch (this.typeOf(field)) {
      case 'money': {
        const yuan = ledger.money(field)?.values[record] ?? null;
        return yuan === null ? null : inYi(yuan);
      }
      case 'number':
        return ledger.number(field)?.values[record] ?? null;
      case 'period': {
        const column = ledger.period(field);
        const period = column?.values[record] ?? null;
        return period ? periodChinese(period) : column ? this.printed(record, column.match.column) : null;
      }
      case 'people':
        return ledger.people(field)?.values[record]?.join('、') ?? null;
      case 'choice': {
        const column = ledger.choice(field);
        return column ? (column.values[record] ?? this.printed(record, column.match.column)) : null;
      }
      case 'step': {
        const column = ledger.step(field);
        if (!column) return null;
        // What is needed says more than that it is: 120亩, 需增容; what is not understood stands as it is.
        return column.field.needs || column.states[record] === CellState.unreadable
          ? this.printed(record, column.match.column)
          : STEP[this.stepOf(field, record)];
      }
      default:
        return ledger.text(field)?.values[record] ?? null;
    }
  }

  /** Days from a date's last day to the as-of date; null while it is still to come. */
  days(field: string, record: number): number | null {
    const date: Period | null = this.evaluator.register.ledger.period(field)?.values[record] ?? null;
    return date === null || date.last > this.evaluator.asOf ? null : this.evaluator.asOf - date.last;
  }

  private stepOf(field: string, record: number): keyof typeof STEP {
    const { evaluator } = this;
    if (evaluator.holds({ step: field, stands: 'done' })(record)) return 'done';
    if (evaluator.holds({ step: field, stands: 'not-needed' })(record)) return 'not-needed';
    const deadline = evaluator.has('deadline') && evaluator.holds({ due: 'deadline' })(record);
    return deadline ? 'late' : 'open';
  }

  private printed(record: number, column: number): string {
    return oneLine(cellText(this.evaluator.register.ledger.raw(record, column)));
  }

  private typeOf(field: string): string {
    return this.evaluator.register.kind.fields.find(({ name }) => name === field)?.type ?? 'text';
  }
}
