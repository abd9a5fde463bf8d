import { runChecks } from '../../src/checks/run-checks';
import { periodText, type Period } from '../../src/ledger/cells/period';
import type { Column } from '../../src/ledger/ledger';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';

const ASOF = dayOf(2025, 6, 30);

/** Findings about how something is typed or laid out, which the same ledger in other words may do otherwise. */
const OF_FORM = new Set(['number-as-text', 'date-as-text', 'column-missing']);

/** All that is counted and found of a ledger, told by project names and not by places. */
export function factsOf(snapshot: SheetSnapshot): unknown {
  const ledger = readLedger(snapshot, { kind: PROJECTS, asOf: ASOF });
  if (!ledger) return 'no ledger';
  const progress = evaluate(ledger, { asOf: ASOF });
  const names = ledger.text('name')?.values ?? [];
  const recordAt = new Map(Array.from(ledger.rows, (row, record) => [row, record]));
  const dates = (column: Column<Period> | null, record: number): string => {
    const period = column?.values[record] ?? null;
    return period ? periodText(period) : '-';
  };
  const projects = names.map((name, record) =>
    [
      name,
      ledger.natures[record],
      dates(ledger.period('plannedStart'), record),
      dates(ledger.period('actualStart'), record),
      dates(ledger.period('completion'), record),
      ledger.money('totalInvestment')?.values[record],
      ledger.money('annualPlan')?.values[record],
      ledger.money('yearToDate')?.values[record],
      ledger.people('leadUnit')?.values[record]?.join('、'),
      progress.statuses[record],
    ].join(' '),
  );
  const findings = runChecks(ledger, ASOF)
    .filter(({ code }) => !OF_FORM.has(code))
    .map(({ code, severity, row, field }) => `${severity} ${code} ${field ?? '-'} ${names[recordAt.get(row) ?? -1] ?? '-'}`);
  return {
    projects: projects.sort(),
    findings: findings.sort(),
    start: progress.start.quarters.map(({ planned, started, early, late, met }) => [planned, started, early, late, met].join(' ')),
    newProjects: progress.start.newProjects,
    resumption: progress.resumption,
    totals: [progress.investment.totalInvestment, progress.investment.annualPlan],
    rows: ledger.rows.length,
  };
}
