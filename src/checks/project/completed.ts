import type { Ledger } from '../../ledger/ledger';
import { rowOf, type Check } from '../check';
import { quoted } from '../common/cells';

/** Calls back for every record whose amount of one column is above that of another. */
function eachAbove(
  ledger: Ledger,
  field: string,
  limit: string,
  visit: (record: number, column: number, label: string, limitColumn: number) => void,
): void {
  const amounts = ledger.money(field);
  const limits = ledger.money(limit);
  if (!amounts || !limits) return;
  const { values } = limits;
  amounts.values.forEach((amount, record) => {
    const most = values[record] ?? null;
    if (amount !== null && most !== null && amount > most) visit(record, amounts.match.column, amounts.field.label, limits.match.column);
  });
}

/** 年度累计完成投资 above 年度计划投资: overfulfilled now and then, mistyped more often. */
export const completedAbovePlan: Check = {
  code: 'completed-above-plan',
  severity: 'info',
  run({ ledger }, report) {
    eachAbove(ledger, 'yearToDate', 'annualPlan', (record, column, label, plan) => {
      report({
        row: rowOf(ledger, record),
        column,
        field: 'yearToDate',
        params: { label, text: quoted(ledger, record, column), plan: quoted(ledger, record, plan) },
      });
    });
  },
};

/** Completed investment above 总投资, of this year or since the start. */
export const completedAboveTotal: Check = {
  code: 'completed-above-total',
  severity: 'error',
  run({ ledger }, report) {
    for (const field of ['yearToDate', 'cumulative']) {
      eachAbove(ledger, field, 'totalInvestment', (record, column, label, total) => {
        report({
          row: rowOf(ledger, record),
          column,
          field,
          params: { label, text: quoted(ledger, record, column), total: quoted(ledger, record, total) },
        });
      });
    }
  },
};

/** The month's figure above the year's: one of them was not brought up to date. */
export const monthAboveYear: Check = {
  code: 'month-above-year',
  severity: 'error',
  run({ ledger }, report) {
    eachAbove(ledger, 'monthInvestment', 'yearToDate', (record, column, _, year) => {
      report({
        row: rowOf(ledger, record),
        column,
        field: 'monthInvestment',
        params: { text: quoted(ledger, record, column), year: quoted(ledger, record, year) },
      });
    });
  },
};
