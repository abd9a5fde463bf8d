import { cellAddress } from '../../spreadsheet/address';
import type { RecordList } from '../../ledger/kinds/register';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { StyleName } from '../../spreadsheet/sheet-plan';
import type { RegisterContext } from './register-context';
import { rowOf } from '../../ledger/ledger';
import { present } from '../../spreadsheet/present';

/** Rows of one list; the rest is counted. */
const MOST_ROWS = 200;

/** A list of records by name, each linked to its row; gives a note when it had to be cut. */
export function writeList(
  draft: SheetBuilder,
  { register, kind, ledger, cells }: RegisterContext,
  list: RecordList,
  width: number,
): string[] {
  const fields = list.fields.filter((field) => register.evaluator.has(field)).slice(0, width - 3);
  const labels = new Map(kind.fields.map(({ name, label }) => [name, label]));
  const labelOf = (field: string): string => present(labels.get(field), `label of field ${field}`);
  const days = list.days && register.evaluator.has(list.days.comparison) ? list.days : null;
  const pad = Array.from({ length: width - 2 - fields.length - (days ? 1 : 0) }, () => '');
  const padStyle = pad.map((): StyleName => 'plain');
  const records = register.evaluator.known(list.where) ? register.evaluator.records(list.where) : [];
  const shown = records.slice(0, MOST_ROWS);
  const head = [labelOf(cells.identity), ...fields.map(labelOf), ...(days ? [days.label] : []), ACTION_WORDS.ledgerRow];
  const rows = draft.table(
    {
      heading: list.title,
      labels: [...head, ...pad],
      styles: [...head.map((): StyleName => 'header'), ...padStyle],
      nothing: ACTION_WORDS.none,
    },
    shown.map((record) => [
      cells.name(record),
      ...fields.map((field) => cells.value(field, record)),
      ...(days ? [cells.days(days.comparison, record)] : []),
      rowOf(ledger, record) + 1,
      ...pad.map(() => null),
    ]),
    ['text', ...fields.map((field) => cells.style(field)), ...(days ? (['integer'] as const) : []), 'linkNumber', ...padStyle],
  );
  rows.forEach((row, index) => {
    draft.link({
      row,
      column: head.length - 1,
      sheet: ledger.snapshot.sheet.name,
      cell: cellAddress(rowOf(ledger, present(shown[index], 'record', index)), cells.identityColumn),
      tip: GO_TO_ROW,
    });
  });
  return records.length > shown.length ? [ACTION_WORDS.cut(list.title, shown.length, records.length - shown.length)] : [];
}
