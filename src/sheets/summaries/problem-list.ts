import { present } from '../../spreadsheet/present';
import type { Finding } from '../../checks/finding';
import { locationOf, sheetsOf } from '../../ledger/combine/row-location';
import { recordName } from '../../ledger/record-name';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import { SEVERITY } from '../../wording/checks/findings';
import { GO_TO_CELL, TAB, TITLE } from '../../wording/sheets/sheets';
import { cutNote, FINDINGS_HEAD, findingsSummary, FIXABLE, NO_FINDINGS, WHOLE_TABLE } from '../../wording/sheets/lists';
import { captionOf, type LedgerFindings, type SheetContext } from '../context';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import type { SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { recordFinder } from '../layout/record-finder';
import { cellLink } from '../layout/row-link';

const WIDTHS = [5, 7, 11, 33, 15, 50, 10];
const STYLES: readonly StyleName[] = ['linkNumber', 'center', 'center', 'text', 'text', 'text', 'center'];

/** 问题清单: what the check of the ledger and of the office's other ledgers found, each linked to its cell (第十七条: 建立工作台账). */
export function problemListSheet(context: SheetContext): SheetPlan {
  const { messageOf, registerFindings = [] } = context;
  const checked = [context, ...registerFindings];
  const all = checked.flatMap(({ findings: found }) => found);
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.findings(), captionOf(context), '');
  if (all.length > 0) draft.line(findingsSummary(countBySeverity(all), all.filter(({ fix }) => fix !== null).length));
  const headerRow = draft.row;
  const shown = checked.flatMap(linesOf).slice(0, MOST_LISTED);
  const several = registerFindings.length > 0 || sheetsOf(context.ledger).length > 1;
  const rows = draft.table(
    { labels: FINDINGS_HEAD, nothing: NO_FINDINGS, last: true },
    shown.map(({ ledger, finding, name }, index) => {
      const { severity, row, column, fix } = finding;
      return [
        index + 1,
        SEVERITY[severity],
        placeText(ledger, row, column, several),
        name,
        headerOf(locationOf(ledger, row).ledger, finding),
        messageOf(finding),
        fix ? FIXABLE.yes : FIXABLE.no,
      ];
    }),
    STYLES,
  );
  shown.forEach(({ ledger, finding }, index) => {
    draft.link({ row: present(rows[index], 'rows', index), column: 0, ...cellLink(ledger, finding.row, finding.column), tip: GO_TO_CELL });
  });
  if (all.length > shown.length) {
    draft.space(1);
    draft.notes([cutNote(shown.length, all.length - shown.length)]);
  }
  return draft.finish({
    key: 'findings',
    title: TAB.findings,
    tabColor: '7F7F7F',
    freeze: { rows: headerRow + 1, columns: 3 },
  });
}

/** The first findings of a ledger, each with what its record is called. */
function linesOf({
  ledger,
  findings: found,
}: LedgerFindings): { readonly ledger: Ledger; readonly finding: Finding; readonly name: string }[] {
  const recordOf = recordFinder(ledger);
  return found.slice(0, MOST_LISTED).map((finding) => {
    const record = (finding.cells?.length ?? 1) > 1 ? null : recordOf(finding.row);
    return { ledger, finding, name: record === null ? WHOLE_TABLE : recordName(ledger, record) };
  });
}

/** The cell, with its sheet before it where the list is of several. */
function placeText(ledger: Ledger, row: LedgerRow, column: number | null, several: boolean): string {
  const { sheet, cell } = cellLink(ledger, row, column);
  return several ? `${sheet}!${cell}` : cell;
}

/** Counts of the three severities. */
export function countBySeverity(all: readonly Finding[]): { error: number; warning: number; info: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of all) counts[severity]++;
  return counts;
}

function headerOf(ledger: Ledger, { field, column }: Finding): string {
  const match =
    ledger.columns.find((candidate) => candidate.column === column) ?? ledger.columns.find((candidate) => candidate.field.name === field);
  return match?.header ?? ledger.kind.fields.find(({ name }) => name === field)?.label ?? '';
}
