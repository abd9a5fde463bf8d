import type { FieldType } from '../../ledger/kinds/kind';
import type { Column, Ledger } from '../../ledger/ledger';
import { columnOf } from '../../ledger/match/told-values';

/** The columns that the sheet itself has, of the given types, each as a column of unknown values. */
export function columnsOf(ledger: Ledger, types: readonly FieldType[]): Column<unknown>[] {
  return ledger.columns.filter(({ field }) => types.includes(field.type)).flatMap(({ field }) => columnOf(ledger, field) ?? []);
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
