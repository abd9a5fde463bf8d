import { inYi } from '../../ledger/cells/money-unit';
import type { Finding } from '../../checks/finding';
import { answerKey, type Assumption } from '../../ledger/assumptions';
import { areaAddress, cellAddress, columnLetters } from '../../spreadsheet/address';
import { periodText, type Period } from '../../ledger/cells/period';
import { ledgerName, locationOf, sheetColumn, sheetRow } from '../../ledger/combine/row-location';
import type { CellValue } from '../../spreadsheet/snapshot';
import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { recordName } from '../../ledger/record-name';
import { isoDate } from '../../spreadsheet/calendar';
import { findingMessage } from '../../checks/catalogue';
import { assumptionMessage, optionLabel } from '../../wording/assumptions';
import { reasonsOf } from './reasons';
import { REPORT_VERSION } from './report-version';
import type { Report } from './report-schema';
import type { CheckedRegister } from '../results';
import type { Checked, JudgedLedger } from '../results';

/** The object that `check --json` prints, for scripts and for checking us. */
export function reportOf({ ledger, otherLedgers, registers, progress, findings, accepted, noted, notices }: Checked): Report {
  const { start, resumption, investment } = progress;
  return {
    version: REPORT_VERSION,
    notices: [...notices],
    sheet: ledgerName(ledger),
    kind: ledger.kind.key,
    planYear: progress.planYear,
    asOf: isoDate(progress.asOf),
    asOfSource: ledger.asOf.source,
    asOfText: ledger.asOf.told?.text ?? null,
    unit: ledger.money('totalInvestment')?.match.unit ?? ledger.money('annualPlan')?.match.unit ?? null,
    columns: columnsOf(ledger),
    unmatched: ledger.unmatched.map(({ header }) => header),
    projects: projectsOf(ledger, progress),
    ...judgedOf({ ledger, findings, accepted, noted }),
    registers: registers.map(registerOf),
    otherLedgers: [
      ...ledger.otherTables.map(({ records }) => ({ sheet: ledger.snapshot.sheet.name, projects: records })),
      ...otherLedgers.map(({ sheet, projects }) => ({ sheet, projects })),
    ],
    start: {
      basis: start.basis,
      counted: start.counted,
      newProjects: start.newProjects,
      quarters: start.quarters.map(
        ({
          quarter,
          cutoff,
          target,
          needed,
          planned,
          plannedRate,
          planShortfall,
          started,
          rate,
          early,
          late,
          shortfall,
          unjudged,
          met,
        }) => ({
          quarter,
          cutoff: isoDate(cutoff),
          target,
          needed,
          planned,
          plannedRate,
          planShortfall,
          started,
          rate,
          early,
          late,
          shortfall,
          unjudged,
          met,
        }),
      ),
    },
    resumption: { continuing: resumption.continuing, resumed: resumption.resumed, rate: resumption.rate, target: resumption.target },
    totals: {
      count: ledger.rows.length,
      totalInvestment: inYi(investment.totalInvestment),
      annualPlan: inYi(investment.annualPlan),
    },
  };
}

function projectsOf(ledger: Ledger, progress: Checked['progress']): Report['projects'] {
  const reasonOf = reasonsOf(ledger, progress);
  const [units, sectors] = [ledger.people('leadUnit'), ledger.choice('sector')];
  const [planned, actual, completion] = [ledger.period('plannedStart'), ledger.period('actualStart'), ledger.period('completion')];
  const [total, annual] = [ledger.money('totalInvestment'), ledger.money('annualPlan')];
  return Array.from(ledger.rows, (_row, record) => ({
    sheet: locationOf(ledger, rowOf(ledger, record)).sheet.name,
    row: sheetRow(rowOf(ledger, record)) + 1,
    name: recordName(ledger, record),
    nature: ledger.natures[record] ?? 'unknown',
    plannedStart: dateOf(planned, record),
    actualStart: dateOf(actual, record),
    completion: dateOf(completion, record),
    totalInvestment: inYi(total?.values[record] ?? null),
    annualPlan: inYi(annual?.values[record] ?? null),
    sector: sectors?.values[record] ?? ledger.inherited('sector', record),
    leadUnit: units?.values[record]?.join('、') ?? ledger.inherited('leadUnit', record),
    status: progress.statuses[record] ?? 'unreadable',
    reason: reasonOf(record),
  }));
}

function columnsOf({ columns }: Ledger): Report['columns'] {
  return columns.map(({ field, header, column, confidence }) => ({
    field: field.name,
    header,
    column: columnLetters(sheetColumn(column)),
    confidence,
  }));
}

function registerOf({ evaluator, figures, ledger, findings, accepted, noted }: CheckedRegister): Report['registers'][number] {
  const { kind } = evaluator.register;
  return {
    sheet: ledger.snapshot.sheet.name,
    kind: kind.key,
    label: kind.label,
    records: ledger.rows.length,
    columns: columnsOf(ledger),
    unmatched: ledger.unmatched.map(({ header }) => header),
    figures: figures.map(({ figure, value }) => ({ key: figure.key, label: figure.label, value: 'sum' in figure ? inYi(value) : value })),
    ...judgedOf({ ledger, findings, accepted, noted }),
  };
}

function judgedOf({ ledger, findings, accepted, noted }: JudgedLedger): Pick<Report, 'findings' | 'accepted' | 'assumptions'> {
  const notes = new Map(noted.map(({ finding, note: { text, on } }) => [finding, { text, on }]));
  return {
    assumptions: ledger.assumptions.map((assumption) => assumptionOf(ledger, assumption)),
    findings: findings.map((finding) => ({ ...findingOf(ledger, finding), note: notes.get(finding) ?? null })),
    accepted: accepted.map(({ finding, acceptance: { reason, on } }) => ({ ...findingOf(ledger, finding), reason, on })),
  };
}

function assumptionOf(ledger: Ledger, assumption: Assumption): Report['assumptions'][number] {
  const { code, field, cells, decided, options, figures, serious, likely = false, answered } = assumption;
  return {
    code,
    key: answerKey(assumption),
    sheet: locationOf(ledger, cells[0]?.row ?? ledger.header.row).sheet.name,
    cells: cells.map(({ row, column, rows, columns }) => areaAddress({ row: sheetRow(row), column: sheetColumn(column), rows, columns })),
    field,
    message: assumptionMessage(assumption),
    decided,
    options: options.map((option) => ({ key: option.key, label: optionLabel(assumption, option) })),
    figures: [...figures],
    serious,
    likely,
    answered,
  };
}

function findingOf(ledger: Ledger, finding: Finding): Omit<Report['findings'][number], 'note'> {
  const { sheet, row } = locationOf(ledger, finding.row);
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: sheet.name,
    cell: finding.column === null ? null : cellAddress(row, finding.column),
    row: row + 1,
    cells: (finding.cells ?? (finding.column === null ? [] : [{ row, column: finding.column }])).map((each) =>
      cellAddress(each.row, each.column),
    ),
    field: finding.field,
    message: findingMessage(finding),
    fix: finding.fix && {
      cells: finding.fix.edits.map(({ row, column, before, after }) => ({
        cell: cellAddress(row, column),
        before: plain(before),
        after: plain(after),
      })),
    },
  };
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

function dateOf(column: Column<Period> | null, record: number): string | null {
  const period = column?.values[record] ?? null;
  return period ? periodText(period) : null;
}
