import type { MoneyUnit } from '../../ledger/cells/money-unit';
export { MONEY_UNITS, type MoneyUnit } from '../../ledger/cells/money-unit';
import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { columnLetters } from '../../spreadsheet/address';
import type { FieldSpec, LedgerKind } from '../../ledger/kinds/kind';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Ledger } from '../../ledger/ledger';
import { normalizeText } from '../../ledger/cells/cell-text';
import { unreadList, type UnreadList } from '../../ledger/recognise/unread-list';
import type { Settings } from '../../mechanism/settings';

export type { UnreadColumn, UnreadList } from '../../ledger/recognise/unread-list';

/** A list of which the office has to say what its columns hold, and what it may say. */
export interface UnreadSheet extends UnreadList {
  readonly fields: readonly FieldSpec[];
  /** It was said already, and may be said otherwise. */
  readonly explained: boolean;
}

/** What somebody says of a list: the fields of its columns, by zero-based column, and the unit of amounts; or that it is no ledger. */
export type ColumnExplanation = { readonly fields: ReadonlyMap<number, string>; readonly unit: MoneyUnit } | 'no-ledger';

/** Lists for certain that say too little of their columns beside a ledger that was read; those said to be no ledger are left in peace. */
export function unreadBeside(snapshots: readonly SheetSnapshot[], main: Ledger, { headings }: Settings): UnreadSheet[] {
  const { kind, snapshot, header } = main;
  const asked = snapshots.filter(({ sheet }) => !Object.prototype.hasOwnProperty.call(headings, sheet.name));
  const lists = asked.flatMap((other) => unreadOf(other, kind, main, false)).filter((list) => list.numbered);
  return header.rows === 0 && !isAbsent(main) ? [...unreadOf(snapshot, kind, main, true), ...lists] : lists;
}

/** Where no ledger was read: every list that may be one, those without any header first. */
export function unreadAlone(snapshots: readonly SheetSnapshot[], kind: LedgerKind): UnreadSheet[] {
  const lists = snapshots.flatMap((snapshot) => unreadOf(snapshot, kind, null, false));
  return [...lists.filter((list) => list.kind === 'no-header'), ...lists.filter((list) => list.kind === 'unknown-header')];
}

function unreadOf(snapshot: SheetSnapshot, kind: LedgerKind, like: Ledger | null, explained: boolean): UnreadSheet[] {
  const list = unreadList(snapshot, kind, like);
  return list ? [{ ...list, fields: kind.fields, explained }] : [];
}

/**
 * What is kept of it: heading words for the columns of a list without a header, which from then on is read
 * like any other; else the meaning of the headers as printed, for next month's sheet too.
 */
export function explanationSettings({ headings, columns }: Settings, list: UnreadSheet, explanation: ColumnExplanation): Partial<Settings> {
  const keep = (own: Readonly<Record<string, string>>): Partial<Settings> => ({ headings: { ...headings, [list.sheet]: own } });
  if (explanation === 'no-ledger') return keep({});
  if (list.kind === 'no-header') {
    return keep(
      Object.fromEntries(
        list.columns.flatMap(({ column }) => {
          const field = list.fields.find(({ name }) => name === explanation.fields.get(column));
          return field ? [[columnLetters(column), headingOf(field, explanation.unit)]] : [];
        }),
      ),
    );
  }
  const changed = list.columns.filter(({ column, field }) => (explanation.fields.get(column) ?? null) !== field || field !== null);
  return {
    columns: {
      ...columns,
      ...Object.fromEntries(changed.map(({ column, header }) => [normalizeText(header ?? ''), explanation.fields.get(column) ?? null])),
    },
  };
}

/** Heading words that are read as the field. */
export function headingOf({ label, type }: FieldSpec, unit: MoneyUnit): string {
  return type === 'money' ? `${label}（${unit}）` : label;
}
