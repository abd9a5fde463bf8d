import { latestVersionFirst } from './monthly-versions';
import { AssumptionLog, FIGURES_OF_A_PROJECT, type GivenAnswers } from '../assumptions';
import type { Ledger } from '../ledger';
import { present } from '../../spreadsheet/present';
import { sheetColumn, sheetRow } from '../combine/row-location';

/** Share of the best ledger's columns that one of this year has at least to go before it. */
const AS_FULL = 0.5;

/**
 * The ledgers with the one to count first: the best, or where that is of a year that is over and one of `year` is as full, that
 * one: 2024年 beside 2025年. What was decided is an assumption of the first. Of monthly versions the latest goes first.
 */
export function inOrder(ledgers: readonly Ledger[], year: number, answers: GivenAnswers): readonly Ledger[] {
  const [best] = ledgers;
  const current = best && ofThisYear(ledgers, best, year);
  if (!best || !current) return latestVersionFirst(ledgers);
  const log = new AssumptionLog(answers);
  const { decided } = log.decide({
    code: 'ledger-of-year',
    subject: [best, current].map(sheetName).sort().join('|'),
    field: null,
    cells: [{ row: sheetRow(current.header.row), column: sheetColumn(present(current.columns[0], 'columns').column), rows: 1, columns: 1 }],
    decided: sheetName(current),
    options: [current, best].map((ledger) => ({
      key: sheetName(ledger),
      params: { year: ledger.planYear.year, projects: ledger.rows.length },
    })),
    params: { other: sheetName(best), current: sheetName(current), year, otherYear: best.planYear.year },
    figures: [...FIGURES_OF_A_PROJECT, 'completion', 'groups'],
    serious: true,
    likely: true,
  });
  const chosen = decided === sheetName(current) ? current : best;
  const [first, ...rest] = latestVersionFirst([chosen, ...ledgers.filter((ledger) => ledger !== chosen)]);
  return first ? [{ ...first, assumptions: [...log.list(), ...first.assumptions] }, ...rest] : [];
}

/** A ledger of the year that is as full as the best, which is of a year that is over; none where the best counts anyway. */
function ofThisYear(ledgers: readonly Ledger[], best: Ledger, year: number): Ledger | undefined {
  if (best.planYear.source === 'as-of' || best.planYear.year >= year) return undefined;
  return ledgers.find(
    ({ planYear, snapshot, rows, columns }) =>
      planYear.year === year &&
      planYear.source !== 'as-of' &&
      snapshot.sheet.visible &&
      rows.length > 0 &&
      columns.length >= AS_FULL * best.columns.length,
  );
}

function sheetName({ snapshot }: Ledger): string {
  return snapshot.sheet.name;
}
