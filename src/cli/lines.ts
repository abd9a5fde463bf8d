import { isAbsent, ledgerName, placeWords } from '../app/places';
import type { Checked, Cleared, Fixed, Highlighted, Summarised } from '../app/requests';
import type { CheckedRegister } from '../app/registers';
import type { Finding, Severity } from '../checks/finding';
import type { Ledger } from '../ledger/table';
import { chineseDate } from '../mechanism/calendar';
import { CLI } from '../wording/cli';
import { findingMessage, SEVERITY } from '../wording/findings';
import { LEDGER } from '../wording/pane';
import { rowAccount, ROWS } from '../wording/review';
import { UNREAD } from '../wording/unread';
import { quarterName, STATUS } from '../wording/status';

/** Rows not understood that are listed one by one. */
const MOST_ROWS = 20;

/** What `check` tells on a terminal: the ledger, the findings, the quarters. */
export function checkedLines({ ledger, otherLedgers, unread, registers, progress, since, findings, accepted, notices }: Checked): string[] {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (isAbsent(ledger)) return [...notices, ...registers.flatMap(registerLines)];
  return [
    ...notices,
    CLI.ledger(ledgerName(ledger), ledger.rows.length, progress.planYear, chineseDate(progress.asOf)),
    ...rowLines(ledger),
    ...otherLedgers.map(({ sheet, projects, edition }) => (edition ? LEDGER.edition(sheet, projects) : LEDGER.otherSheet(sheet, projects))),
    ...unread.filter(({ told }) => !told).map(({ sheet, row }) => UNREAD.beside(sheet, row + 1)),
    ...ledger.otherTables.map(({ row, records }) => LEDGER.otherTable(row + 1, records)),
    ...(since ? [CLI.since(since.ledger.snapshot.sheet.name, since.comparison.added.length, since.comparison.removed.length, since.comparison.renamed.length, since.comparison.changes.length)] : []),
    ...(accepted.length > 0 ? [CLI.accepted(accepted.length)] : []),
    CLI.findings(number('error'), number('warning'), number('info')),
    ...findings.map((finding) => findingLine(ledger, finding)),
    ...registers.flatMap(registerLines),
    ...(progress.start.counted === 'plan' ? [CLI.planOnly] : []),
    ...progress.start.quarters.map(({ quarter, planned, started, denominator, needed, target, planShortfall }) =>
      CLI.quarter(quarterName(quarter), planned, CLI.started(started), denominator, needed, Math.round(target * 1000) / 10, CLI.planShort(planShortfall)),
    ),
  ];
}

function findingLine(ledger: Ledger, finding: Finding): string {
  return CLI.finding(placeWords(ledger, finding.row, finding.column), SEVERITY[finding.severity], findingMessage(finding));
}

function registerLines({ ledger, findings, accepted }: CheckedRegister): string[] {
  return [
    CLI.register(ledger.snapshot.sheet.name, ledger.kind.label, ledger.rows.length, findings.length),
    ...(accepted.length > 0 ? [`  ${CLI.accepted(accepted.length)}`] : []),
    ...findings.map((finding) => `  ${findingLine(ledger, finding)}`),
  ];
}

/** What every used row was taken for, and the rows not understood; where many, how many more. */
function rowLines(ledger: Ledger): string[] {
  const { rowCounts, otherRows } = ledger;
  const unknown = otherRows.filter(({ kind }) => kind === 'unknown');
  return [
    rowAccount(rowCounts),
    ...unknown.slice(0, MOST_ROWS).map(({ row, reason, text }) => CLI.rowNotUnderstood(placeWords(ledger, row, null), reason === undefined ? '' : ROWS.reasons[reason], text)),
    ...(unknown.length > MOST_ROWS ? [CLI.rowsCut(unknown.length - MOST_ROWS)] : []),
  ];
}

export function fixedLines({ ledger }: Pick<Checked, 'ledger'>, { cells, skipped }: Fixed): string[] {
  return [CLI.fixed(cells), ...skipped.map(({ finding, reason }) => CLI.skipped(placeWords(ledger, finding.row, finding.column), reason))];
}

export function highlightedLines({ checked: { ledger }, missing, legend }: Highlighted): string[] {
  return [
    CLI.marked(missing.length),
    ...legend.map(({ label, count }) => CLI.legend(label, count)),
    ...missing.map(({ row, status, name, reason }) => CLI.missing(placeWords(ledger, row, null), STATUS[status], name, reason)),
  ];
}

export function clearedLines({ sheets }: Cleared): string[] {
  return [CLI.cleared(sheets)];
}

export function summarisedLines({ sheets, valuesInsteadOfFormulas }: Summarised): string[] {
  return [CLI.summarised(sheets.map(({ name }) => name)), ...(valuesInsteadOfFormulas === 0 ? [] : [CLI.valuesInstead(valuesInsteadOfFormulas)])];
}
