import { isFolded, tablesOf } from '../../ledger/combine/row-location';
import { normalizeText } from '../../ledger/cells/cell-text';
import type { Ledger } from '../../ledger/ledger';

/**
 * What each heading of the ledger was taken for, as corrections that go along with a file: a few rows tell less of their
 * columns than the whole list does. Headings that mean two things in two tables, or share their cells, are left to the reading.
 */
export function columnsAsRead(ledger: Ledger): Readonly<Record<string, string | null>> {
  const read = new Map<string, string | null | undefined>();
  const note = (header: string, field: string | null | undefined): void => {
    const key = normalizeText(header);
    if (key !== '') read.set(key, read.has(key) && read.get(key) !== field ? undefined : field);
  };
  for (const { columns, unmatched } of tablesOf(ledger)) {
    for (const { header, field, column } of columns) note(header, isFolded(column) ? undefined : field.name);
    for (const { header, column, repeats } of unmatched) note(header, isFolded(column) || repeats !== undefined ? undefined : null);
  }
  return Object.fromEntries([...read].flatMap(([key, field]) => (field === undefined ? [] : [[key, field] as const])));
}
