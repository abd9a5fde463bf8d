import type { Column, Ledger } from './ledger';

/** The column that says what records are called, whatever kind of ledger it is; null where the ledger lacks it. */
export function recordNames(ledger: Ledger): Column<string> | null {
  const field = ledger.kind.fields.find(({ type }) => type === 'name');
  return field ? ledger.text(field.name) : null;
}

/**
 * What a record is called as printed; '' where its cell is blank or the ledger has no column of names.
 *
 * @throws RangeError where there is no such record: a fault of the caller's
 */
export function recordName(ledger: Ledger, record: number): string {
  const names = recordNames(ledger);
  if (names === null) return '';
  const name = names.values[record];
  if (name === undefined) throw new RangeError(`records[${record}]: nothing there`);
  return name ?? '';
}
