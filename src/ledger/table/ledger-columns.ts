import { endPicker } from '../cells/read-column';
import type { FieldSpec, FieldType, LedgerKind } from '../kinds/kind';
import type { Period } from '../cells/period';
import type { Step } from '../cells/step-words';
import { countStates } from '../cells/column-sink';
import { CellState, type Column, type Span } from '../ledger';

/** The typed columns of a ledger by field name; asking a field for another type is a fault of ours. */
export class LedgerColumns {
  private readonly columns: ReadonlyMap<string, Column<unknown>>;

  constructor(
    private readonly kind: LedgerKind,
    columns: readonly Column<unknown>[],
  ) {
    const byName = new Map(columns.map((column) => [column.field.name, column]));
    for (const field of kind.fields) {
      const source = field.fromSpan === undefined ? undefined : byName.get(field.fromSpan);
      if (source && !byName.has(field.name)) byName.set(field.name, endOf(field, source as Column<Span>));
    }
    this.columns = byName;
  }

  text(field: string): Column<string> | null {
    return this.get(field, ['text', 'name']);
  }

  people(field: string): Column<readonly string[]> | null {
    return this.get(field, ['people']);
  }

  number(field: string): Column<number> | null {
    return this.get(field, ['sequence', 'number']);
  }

  money(field: string): Column<number> | null {
    return this.get(field, ['money']);
  }

  period(field: string): Column<Period> | null {
    return this.get(field, ['period']);
  }

  span(field: string): Column<Span> | null {
    return this.get(field, ['span']);
  }

  step(field: string): Column<Step> | null {
    return this.get(field, ['step']);
  }

  choice(field: string): Column<string> | null {
    return this.get(field, ['choice']);
  }

  /** The declared type of a field is what its column was read as, so the cast below says no more than the declaration. */
  private get<T>(name: string, types: readonly FieldType[]): Column<T> | null {
    const spec = this.kind.fields.find((field) => field.name === name);
    if (!spec || !types.includes(spec.type)) throw new Error(`ledger kind ${this.kind.key} has no ${types.join('/')} field ${name}`);
    return (this.columns.get(name) as Column<T> | undefined) ?? null;
  }
}

/** A start or completion taken from 建设起止年限, where the ledger has no column of its own. */
function endOf(field: FieldSpec, span: Column<Span>): Column<Period> {
  const pick = endPicker(field);
  // 2025.3 alone under 建设年限 says when the works begin; only a year is both.
  const isOpen = (value: Span | null): boolean => field.part === 'end' && value !== null && !value.end && value.start.precision !== 'year';
  const values = span.values.map((value) => (value === null || isOpen(value) ? null : pick(value)));
  if (!span.values.some(isOpen)) return { ...span, field, values };
  const states = span.states.map((state, record) => (isOpen(span.values[record] ?? null) ? CellState.placeholder : state));
  return { ...span, field, values, states, counts: countStates(states) };
}
