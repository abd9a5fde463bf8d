import type { Assumption } from '../assumptions';
import { combinedColumn, combinedRow } from './row-location';
import { combineRows } from './combine-rows';
import { combineColumns } from './combine-columns';
import type { Column, ColumnMatch, Ledger } from '../ledger';
import { present } from '../../spreadsheet/present';

/**
 * Several ledgers counted as one: by nature, by industry, or several tables on a sheet. Each was read
 * with its own columns and keeps its sheet; a field that a part has no column for is empty there.
 */
export function combineLedgers(main: Ledger, more: readonly Ledger[]): Ledger {
  if (more.length === 0) return main;
  const parts = [main, ...more];
  const columns = uniteMatches(parts);
  const byField = new Map(columns.map((match) => [match.field.name, match]));
  const fieldAt = new Map(columns.map(({ column, field }) => [column, field.name]));
  const starts = startsOf(parts);
  const locate = (record: number): { readonly part: Ledger; readonly own: number } => {
    let at = 0;
    while (at + 1 < parts.length && (starts[at + 1] ?? Infinity) <= record) at++;
    return { part: parts[at] ?? main, own: record - present(starts[at], 'starts', at) };
  };
  const combined = new Map<string, Column<unknown> | null>();
  const column = <T>(key: string, field: string, get: (part: Ledger) => Column<T> | null): Column<T> | null => {
    const known = combined.get(key + field);
    if (known !== undefined) return known as Column<T> | null;
    const found = parts.map((part) => ({ column: get(part), size: part.rows.length }));
    const match = byField.get(field) ?? found.find((each) => each.column !== null)?.column?.match;
    const made = match ? combineColumns(found, match) : null;
    combined.set(key + field, made);
    return made;
  };
  return {
    ...main,
    ...combineRows(parts, starts),
    parts,
    listed: null,
    columns,
    unmatched: parts.flatMap(({ unmatched }, part) =>
      unmatched.map((header) => ({ ...header, column: combinedColumn(header.column, part) })),
    ),
    otherTables: main.otherTables.filter(
      ({ row }) => !more.some(({ snapshot, header }) => snapshot.sheet.id === main.snapshot.sheet.id && header.row === row),
    ),
    natures: parts.flatMap(({ natures }) => natures),
    naturesByDate: parts.reduce((sum, { naturesByDate }) => sum + naturesByDate, 0),
    assumptions: uniteAssumptions(parts),
    text: (field) => column('text ', field, (part) => part.text(field)),
    people: (field) => column('people ', field, (part) => part.people(field)),
    number: (field) => column('number ', field, (part) => part.number(field)),
    money: (field) => column('money ', field, (part) => part.money(field)),
    period: (field) => column('period ', field, (part) => part.period(field)),
    span: (field) => column('span ', field, (part) => part.span(field)),
    step: (field) => column('step ', field, (part) => part.step(field)),
    choice: (field) => column('choice ', field, (part) => part.choice(field)),
    inherited: (field, record) => {
      const { part, own } = locate(record);
      return part.inherited(field, own);
    },
    raw: (record, at) => {
      const { part, own } = locate(record);
      const match = part.columns.find(({ field }) => field.name === fieldAt.get(at));
      return match ? part.raw(own, match.column) : null;
    },
  };
}

/** Index of the first record of each part. */
function startsOf(parts: readonly Ledger[]): readonly number[] {
  let start = 0;
  return parts.map(({ rows }) => {
    const first = start;
    start += rows.length;
    return first;
  });
}

/** The fields that any part has a column for, by the header of the first that has. */
function uniteMatches(parts: readonly Ledger[]): readonly ColumnMatch[] {
  const matches = new Map<string, ColumnMatch>();
  parts.forEach(({ columns }, part) => {
    for (const match of columns) {
      if (!matches.has(match.field.name)) matches.set(match.field.name, { ...match, column: combinedColumn(match.column, part) });
    }
  });
  return [...matches.values()];
}

/** The assumptions of all parts, the serious first, their cells as places. */
function uniteAssumptions(parts: readonly Ledger[]): readonly Assumption[] {
  const all = parts.flatMap(({ assumptions }, part) =>
    assumptions.map((assumption) => ({
      ...assumption,
      cells: assumption.cells.map((area) => ({ ...area, row: combinedRow(area.row, part), column: combinedColumn(area.column, part) })),
    })),
  );
  return [...all.filter(({ serious }) => serious), ...all.filter(({ serious }) => !serious)];
}
