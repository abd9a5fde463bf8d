import { normalizeText } from '../../ledger/cells/cell-text';
import { tablesOf } from '../../ledger/combine/row-location';
import type { ColumnMatch, Ledger } from '../../ledger/ledger';
import type { Collected } from '../../round/collect/collected';
import { leftOutOf } from '../../round/collect/returned/left-out';
import { ASSUMPTION } from '../../wording/round/round';
import { moneyUnitOf } from '../../ledger/cells/money-unit';
import { present } from '../../spreadsheet/present';

/** What was taken for granted in reading a returned file, and what of it was not read, in words. */
export function assumptionsOf({ ledger: ours, records, reports }: Collected, submission: number): string[] {
  const report = reports[submission];
  if (!report?.submission.ledger || report.setAside) return [];
  const { ledger, sign } = report.submission;
  const columns = tablesOf(ledger).flatMap((table) => table.columns);
  const unstated = columns.filter(({ unitSource }) => unitSource === 'assumed');
  const unsure = columns.filter((column) => (column.reason === 'ambiguous' || column.reason === 'words') && !isReadAlike(column, ours));
  const left = leftOutOf(report.submission, ours, records);
  const said = <Item>(items: readonly Item[], sentence: (items: readonly Item[]) => string): string[] =>
    items.length > 0 ? [sentence(items)] : [];
  return [
    ...(sign ? [] : [ASSUMPTION.noSign]),
    ...(unstated.length > 0
      ? [ASSUMPTION.unit(unique(unstated.map(({ header }) => header)), moneyUnitOf(present(unstated[0], 'unstated', 0)))]
      : []),
    ...said(unique(unsure.map(({ header, field }) => ASSUMPTION.heading(header, field.label))), ASSUMPTION.headings),
    ...said(left.absent, ASSUMPTION.absent),
    ...said(left.columns, ASSUMPTION.columns),
    ...said(left.sheets, ASSUMPTION.sheets),
    ...said(left.rows, ASSUMPTION.rows),
    ...said(
      report.headings.flatMap((index) => report.submission.records[index] ?? []).map(({ row }) => row + 1),
      ASSUMPTION.groupRows,
    ),
    ...said(left.parts, ASSUMPTION.parts),
    ...said(left.notes, ASSUMPTION.notes),
  ];
}

/** Whether the ledger reads a column of this heading as the same: nothing of the file's, and told of the ledger. */
function isReadAlike({ header, field }: ColumnMatch, ledger: Ledger): boolean {
  const words = normalizeText(header);
  return tablesOf(ledger).some(({ columns }) => columns.some((own) => own.field === field && normalizeText(own.header) === words));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
