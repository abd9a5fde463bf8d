import type { FieldType } from '../../ledger/kinds/kind';
import type { Column, Ledger } from '../../ledger/ledger';

/** The columns that the sheet itself has, of the given types, each as a column of unknown values. */
export function columnsOf(ledger: Ledger, types: readonly FieldType[]): Column<unknown>[] {
  return ledger.columns
    .filter(({ field }) => types.includes(field.type))
    .flatMap(({ field }) => columnOf(ledger, field.name, field.type) ?? []);
}

function columnOf(ledger: Ledger, name: string, type: FieldType): Column<unknown> | null {
  switch (type) {
    case 'name':
    case 'text':
      return ledger.text(name);
    case 'people':
      return ledger.people(name);
    case 'sequence':
    case 'number':
      return ledger.number(name);
    case 'money':
      return ledger.money(name);
    case 'period':
      return ledger.period(name);
    case 'span':
      return ledger.span(name);
    case 'choice':
      return ledger.choice(name);
    case 'step':
      return ledger.step(name);
  }
}

export const ALL_TYPES: readonly FieldType[] = [
  'sequence',
  'name',
  'text',
  'people',
  'money',
  'period',
  'span',
  'choice',
  'number',
  'step',
];
