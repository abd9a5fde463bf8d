import { yearPeriod, type Period } from '../../ledger/cells/period';
import { CellState } from '../../ledger/ledger';
import { rowOf, type Check } from '../check';
import { quoted } from '../common/cells';

/** 年度计划投资 above 总投资. */
export const planAboveTotal: Check = {
  code: 'plan-above-total',
  severity: 'error',
  run({ ledger }, report) {
    const plan = ledger.money('annualPlan');
    const total = ledger.money('totalInvestment');
    if (!plan || !total) return;
    plan.values.forEach((value, record) => {
      const whole = total.values[record] ?? null;
      if (value === null || whole === null || value <= whole) return;
      const params = {
        label: plan.field.label,
        text: quoted(ledger, record, plan.match.column),
        total: quoted(ledger, record, total.match.column),
      };
      report({ row: rowOf(ledger, record), column: plan.match.column, field: 'annualPlan', params });
    });
  },
};

/** Completion that ends before the start begins. */
export const completionBeforeStart: Check = {
  code: 'completion-before-start',
  severity: 'error',
  run({ ledger }, report) {
    const completion = ledger.period('completion');
    if (!completion) return;
    const starts = [ledger.period('plannedStart'), ledger.period('actualStart')].filter(
      (column) => column !== null && column.match !== completion.match,
    );
    completion.values.forEach((end, record) => {
      if (!end) return;
      const start = starts.find((column) => isAfter(column?.values[record] ?? null, end));
      if (!start) return;
      const params = {
        label: completion.field.label,
        text: quoted(ledger, record, completion.match.column),
        start: quoted(ledger, record, start.match.column),
        startLabel: start.field.label,
      };
      report({ row: rowOf(ledger, record), column: completion.match.column, field: 'completion', params });
    });
  },
};

function isAfter(start: Period | null, end: Period): boolean {
  return start !== null && start.first > end.last;
}

/** A new-start project of this year's list whose planned start lies wholly in another year. */
export const newInOtherYear: Check = {
  code: 'new-in-other-year',
  severity: 'warning',
  run({ ledger }, report) {
    const planned = ledger.period('plannedStart');
    const year = ledger.planYear.year;
    const { first, last } = yearPeriod(year);
    planned?.values.forEach((period, record) => {
      if (!period || ledger.natures[record] !== 'new') return;
      if (period.first <= last && period.last >= first) return;
      const { column } = planned.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'plannedStart',
        params: { label: planned.field.label, text: quoted(ledger, record, column), year },
      });
    });
  },
};

/** A continuing project that is still to start. */
export const continuingInFuture: Check = {
  code: 'continuing-in-future',
  severity: 'error',
  run({ ledger, asOf }, report) {
    const planned = ledger.period('plannedStart');
    const actual = ledger.period('actualStart');
    ledger.natures.forEach((nature, record) => {
      if (nature !== 'continuing') return;
      const column = actual?.states[record] === CellState.read ? actual : planned;
      const period = column?.values[record] ?? null;
      if (!column || !period || period.first <= asOf) return;
      report({
        row: rowOf(ledger, record),
        column: column.match.column,
        field: column.field.name,
        params: { label: column.field.label, text: quoted(ledger, record, column.match.column) },
      });
    });
  },
};
