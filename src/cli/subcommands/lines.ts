import { targetPercent } from '../../wording/percent';
import { printedTotal } from '../../app/views/printed-pages';
import { missingCounts } from '../../app/views/missing-counts';
import { isAbsent, ledgerName, locationWords } from '../../app/views/location-words';
import type { Checked, Cleared, Fixed, Highlighted, Summarised } from '../../app/results';
import type { CheckedRegister, JudgedLedger } from '../../app/results';
import type { Severity } from '../../checks/finding';
import type { Ledger, OtherRow } from '../../ledger/ledger';
import { chineseDate } from '../../spreadsheet/calendar';
import { CLI } from '../../wording/faces/cli';
import { findingMessage } from '../../app/checks';
import { noteBehind, SEVERITY } from '../../wording/checks/findings';
import { AS_OF_SOURCE, LEDGER } from '../../wording/pane/pane';
import { rowAccount, ROWS } from '../../wording/pane/review';
import { UNREAD } from '../../wording/pane/explain-columns';
import { summaryNotes } from '../../app/views/summary-notes';
import { quarterName, STATUS } from '../../wording/sheets/status';

/** Rows not understood that are listed one by one. */
const MOST_ROWS = 20;

/** What `check` tells on a terminal: the ledger, the findings, the quarters. */
export function checkedLines({
  ledger,
  otherLedgers,
  unread,
  registers,
  progress,
  comparison,
  findings,
  accepted,
  noted,
  notices,
}: Checked): string[] {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (isAbsent(ledger)) return [...notices, ...registers.flatMap(registerLines)];
  return [
    ...notices,
    CLI.ledger(ledgerName(ledger), ledger.rows.length, progress.planYear, chineseDate(progress.asOf), asOfSource(ledger)),
    ...rowLines(ledger),
    ...otherLedgers.map(({ sheet, projects, monthlyVersion }) =>
      monthlyVersion ? LEDGER.monthlyVersion(sheet, projects) : LEDGER.otherSheet(sheet, projects),
    ),
    ...unread.filter(({ explained }) => !explained).map(({ sheet, row }) => UNREAD.beside(sheet, row + 1)),
    ...ledger.otherTables.map(({ row, records }) => LEDGER.otherTable(row + 1, records)),
    ...(comparison
      ? [
          CLI.since(
            ledgerName(comparison.ledger),
            comparison.comparison.added.length,
            comparison.comparison.removed.length,
            comparison.comparison.renamed.length,
            comparison.comparison.changes.length,
          ),
        ]
      : []),
    ...(accepted.length > 0 ? [CLI.accepted(accepted.length)] : []),
    CLI.findings(number('error'), number('warning'), number('info')),
    ...findingLines({ ledger, findings, noted }),
    ...registers.flatMap(registerLines),
    ...(progress.start.counted === 'plan' ? [CLI.planOnly] : []),
    ...progress.start.quarters.map(({ quarter, planned, started, denominator, needed, target, planShortfall }) =>
      CLI.quarter(
        quarterName(quarter),
        planned,
        CLI.started(started),
        denominator,
        needed,
        targetPercent(target),
        CLI.planShort(planShortfall),
      ),
    ),
  ];
}

/** Whose day it is, where the ledger tells it. */
function asOfSource({ asOf: { source, told } }: Ledger): string {
  return told && source !== 'given' && source !== 'today' ? AS_OF_SOURCE[source](told.text) : '';
}

function findingLines({ ledger, findings, noted }: Pick<JudgedLedger, 'ledger' | 'findings' | 'noted'>): string[] {
  const notes = new Map(noted.map(({ finding, note }) => [finding, note.text]));
  return findings.map((finding) => {
    const { row, column, severity } = finding;
    const note = notes.get(finding);
    const message = `${findingMessage(finding)}${note === undefined ? '' : noteBehind(note)}`;
    return CLI.finding(locationWords(ledger, row, column), SEVERITY[severity], message);
  });
}

function registerLines({ ledger, findings, accepted, noted }: CheckedRegister): string[] {
  return [
    CLI.register(ledger.snapshot.sheet.name, ledger.kind.label, ledger.rows.length, findings.length),
    ...(accepted.length > 0 ? [`  ${CLI.accepted(accepted.length)}`] : []),
    ...findingLines({ ledger, findings, noted }).map((line) => `  ${line}`),
  ];
}

/** What every used row was taken for, the rows not understood, and named rows that are not counted; where many, how many more. */
function rowLines(ledger: Ledger): string[] {
  const { rowCounts, otherRows } = ledger;
  const unknown = otherRows.filter(({ kind }) => kind === 'unknown');
  const uncounted = otherRows.filter(({ kind, reason }) => kind !== 'unknown' && reason !== undefined);
  const line = (say: typeof CLI.rowNotUnderstood, { row, reason, text }: OtherRow): string =>
    say(locationWords(ledger, row, null), reason === undefined ? '' : ROWS.reasons[reason], text);
  return [
    rowAccount(rowCounts),
    ...unknown.slice(0, MOST_ROWS).map((row) => line(CLI.rowNotUnderstood, row)),
    ...(unknown.length > MOST_ROWS ? [CLI.rowsCut(unknown.length - MOST_ROWS)] : []),
    ...uncounted.slice(0, MOST_ROWS).map((row) => line(CLI.rowNotCounted, row)),
    ...(uncounted.length > MOST_ROWS ? [CLI.rowsNotCountedCut(uncounted.length - MOST_ROWS)] : []),
  ];
}

export function fixedLines({ ledger }: Pick<Checked, 'ledger'>, { cells, skipped }: Fixed): string[] {
  return [
    CLI.fixed(cells),
    ...skipped.map(({ finding, reason }) => CLI.skipped(locationWords(ledger, finding.row, finding.column), reason)),
  ];
}

export function highlightedLines({ checked: { ledger, progress }, missing, legend }: Highlighted): string[] {
  return [
    CLI.marked(missingCounts(progress)),
    ...legend.map(({ label, count }) => CLI.legend(label, count)),
    ...missing.map(({ row, status, name, reason }) => CLI.missing(locationWords(ledger, row, null), STATUS[status], name, reason)),
  ];
}

export function clearedLines({ sheets }: Cleared): string[] {
  return [CLI.cleared(sheets)];
}

export function summarisedLines(summarised: Summarised): string[] {
  const { sheets, valuesInsteadOfFormulas } = summarised;
  return [
    CLI.summarised(sheets.map(({ name }) => name)),
    printedTotal(sheets),
    ...(valuesInsteadOfFormulas === 0 ? [] : [CLI.valuesInstead(valuesInsteadOfFormulas)]),
    ...summaryNotes(summarised),
  ];
}
