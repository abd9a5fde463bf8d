import { cellAddress } from '../../spreadsheet/address';
import type { RecordList } from '../../ledger/kinds/register';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import { brokenDate, linesOf } from '../layout/text-lines';
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
  // That nobody can tell is not that there is none.
  const missing = [...new Set(register.evaluator.missing(list.where).map(labelOf))];
  const records = missing.length > 0 ? [] : register.evaluator.records(list.where);
  const shown = records.slice(0, MOST_ROWS);
  const said = shown.map((record) => fields.map((field) => cells.value(field, record)));
  const { spans, left } = spansOf(draft, [fields.map(labelOf), ...said], width - 2 - fields.length - (days ? 1 : 0));
  const pad = Array.from({ length: left }, () => null);
  /** The values of the fields, each in the first of its columns. */
  const spread = <T>(values: readonly T[], none: T): T[] =>
    values.flatMap((value, at) => [value, ...Array.from({ length: present(spans[at], 'spans', at).columns - 1 }, () => none)]);
  const joined = spans.map(({ from, columns }) => ({ from, to: from + columns - 1 }));
  const head = [labelOf(cells.identity), ...spread(fields.map(labelOf), ''), ...(days ? [days.label] : []), ACTION_WORDS.ledgerRow];
  const rows = draft.table(
    {
      heading: list.title,
      labels: [...head, ...pad.map(() => '')],
      styles: [...head.map((): StyleName => 'header'), ...pad.map((): StyleName => 'plain')],
      joined,
      nothing: missing.length > 0 ? ACTION_WORDS.unlisted(missing) : ACTION_WORDS.none,
    },
    shown.map((record, row) => [
      cells.name(record),
      ...spread<PlanValue>(
        present(said[row], 'said', row).map((value, at) =>
          typeof value === 'string' ? brokenDate(value, draft.measure.widthOf(present(joined[at], 'joined', at))) : value,
        ),
        null,
      ),
      ...(days ? [cells.days(days.comparison, record)] : []),
      rowOf(ledger, record) + 1,
      ...pad,
    ]),
    [
      'text',
      ...fields.flatMap((field, at) => Array.from({ length: present(spans[at], 'spans', at).columns }, () => cells.style(field))),
      ...(days ? (['integer'] as const) : []),
      'linkNumber',
      ...pad.map((): StyleName => 'plain'),
    ],
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

/** Where the fields stand behind the name: of the columns to spare each goes to the field whose texts take the most lines, until all take one; and how many are left. */
function spansOf(
  draft: SheetBuilder,
  texts: readonly (readonly PlanValue[])[],
  spare: number,
): { readonly spans: readonly { readonly from: number; readonly columns: number }[]; readonly left: number } {
  const columns = (texts[0] ?? []).map(() => 1);
  const linesAt = (at: number): number => {
    const width = draft.measure.widthOf({ from: 1, to: columns[at] ?? 1 });
    return Math.max(1, ...texts.map((row) => (typeof row[at] === 'string' ? linesOf(row[at], width) : 1)));
  };
  let left = spare;
  for (; left > 0; left--) {
    const lines = columns.map((_, at) => linesAt(at));
    const most = Math.max(1, ...lines);
    if (most === 1) break;
    const widest = lines.indexOf(most);
    columns[widest] = present(columns[widest], 'columns', widest) + 1;
  }
  const spans = columns.map((count, at) => ({ from: 1 + columns.slice(0, at).reduce((sum, each) => sum + each, 0), columns: count }));
  return { spans, left };
}
