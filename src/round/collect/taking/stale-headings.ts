import { oneLine } from '../../../ledger/cells/cell-text';
import { present } from '../../../spreadsheet/present';
import type { RoundColumn } from '../../columns';
import { monthText } from '../../month';
import type { RoundRecord } from '../../records';
import { ownColumns } from '../../records';
import { headedMonth, toldMonth } from '../../told-month';
import type { Collected } from '../collected';
import type { Acceptance } from './accept';
import type { StaleHeading } from './stale-heading';

/** What goes on from month to month: where a heading does not say of which, the file's title does. */
const GOING_ON: readonly string[] = ['yearToDate', 'cumulative', 'monthInvestment', 'progress'];

/** Columns whose headings say another month than what is taken over into them. */
export function staleHeadings(collected: Collected, { changes, added }: Acceptance): StaleHeading[] {
  const { records, reports } = collected;
  const recordOf = (submission: number, theirs: number): RoundRecord =>
    present(present(reports[submission], 'reports', submission).submission.records[theirs], 'records', theirs);
  const ours = ownColumns(records);
  const filled = [
    ...changes.flatMap(({ value, key, match, returned }) => {
      const column = records[match.ours]?.columns.get(key);
      return value !== null && value.after !== null && column ? [{ column, source: returned }] : [];
    }),
    ...added.flatMap(({ submission, theirs }) => {
      const source = recordOf(submission, theirs);
      return [...ours].flatMap(([key, { column }]) => (source.columns.get(key)?.told(source.own) ? [{ column, source }] : []));
    }),
  ];
  const reported = new Set(reports.flatMap(({ setAside, matching }) => (setAside ? [] : matching.matches.map((match) => match.ours))));
  const someAreLeft = records.some((_, record) => !reported.has(record));
  const found = new Map<string, StaleHeading>();
  for (const { column, source } of filled) {
    const stale = staleHeading(column, source, collected.ledger.planYear.year);
    if (stale) found.set(`${stale.header}/${stale.filled}`, { ...stale, someAreLeft });
  }
  return [...found.values()];
}

function staleHeading(column: RoundColumn, { table, columns }: RoundRecord, planYear: number): Omit<StaleHeading, 'someAreLeft'> | null {
  const source = columns.get(column.key);
  const [header, theirs] = [headerOf(column), source && headerOf(source)];
  if (theirs === undefined || column.match?.field.type === 'period') return null;
  const own = headedMonth(header, planYear);
  if (!own) return null;
  const told = GOING_ON.includes(column.key) ? toldMonth(table) : null;
  const other = headedMonth(theirs, table.planYear.year) ?? (told && { month: told, words: `${String(told.month)}月` });
  if (!other || monthText(other.month) === monthText(own.month)) return null;
  const isLater = monthText(other.month) > monthText(own.month);
  return { header: oneLine(header), own: own.words, filled: other.words, isLater };
}

function headerOf({ match, label }: RoundColumn): string {
  return match?.header ?? label;
}
