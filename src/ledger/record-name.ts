import type { Column, Ledger } from './ledger';

/** The column that says what records are called, whatever kind of ledger it is; null where the ledger lacks it. */
export function recordNames(ledger: Ledger): Column<string> | null {
  const field = ledger.kind.fields.find(({ type }) => type === 'name');
  return field ? ledger.text(field.name) : null;
}
