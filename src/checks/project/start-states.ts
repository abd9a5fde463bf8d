import type { StartState } from '../../mechanism/vocabulary';
import { rowOf, type Check } from '../check';
import { quoted } from '../common/cells';

/** Days after the start in which nobody has reported an amount yet. */
const FIRST_MONTH = 31;
/** What a state word says: a started project, whatever it does now. */
const STARTED: readonly StartState[] = ['started', 'working', 'stopped', 'ended'];

/** A new project that started more than a month ago and has spent nothing this year. */
export const startedUnspent: Check = {
  code: 'started-unspent',
  severity: 'info',
  run({ ledger, asOf }, report) {
    const starts = ledger.period('actualStart');
    const spent = ledger.money('yearToDate');
    if (!starts || !spent) return;
    spent.values.forEach((amount, record) => {
      if (amount !== 0 || ledger.natures[record] !== 'new') return;
      const start = starts.values[record] ?? null;
      if (!start || start.last + FIRST_MONTH > asOf) return;
      const { column } = spent.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'yearToDate',
        params: { label: spent.field.label, text: quoted(ledger, record, column) },
      });
    });
  },
};

/** Money spent on a project that is said not to have started. Never taken for a start (design section 4). */
export const spentUnstarted: Check = {
  code: 'spent-unstarted',
  severity: 'warning',
  run({ ledger }, report) {
    const states = ledger.choice('startState');
    if (!states) return;
    const starts = ledger.period('actualStart')?.values;
    for (const spent of [ledger.money('yearToDate'), ledger.money('cumulative')]) {
      spent?.values.forEach((amount, record) => {
        if (amount === null || amount <= 0 || states.values[record] !== 'not-started' || starts?.[record]) return;
        const { column } = spent.match;
        report({
          row: rowOf(ledger, record),
          column,
          field: spent.field.name,
          params: { label: spent.field.label, text: quoted(ledger, record, column) },
        });
      });
    }
  },
};

/** 未开工 beside a start that has passed, or 已开工 beside one that is still to come. */
export const stateAgainstDate: Check = {
  code: 'state-against-date',
  severity: 'error',
  run({ ledger, asOf }, report) {
    const starts = ledger.period('actualStart');
    const states = ledger.choice('startState');
    if (!starts || !states) return;
    states.values.forEach((state, record) => {
      const start = starts.values[record] ?? null;
      if (state === null || !start) return;
      const contradicts = state === 'not-started' ? start.last <= asOf : start.first > asOf && STARTED.some((word) => word === state);
      if (!contradicts) return;
      const { column } = states.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'startState',
        params: { state: quoted(ledger, record, column), text: quoted(ledger, record, starts.match.column) },
      });
    });
  },
};
