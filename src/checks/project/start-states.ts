import type { StartState } from '../../mechanism/vocabulary';
import { rowOf, defineCheck } from '../check';
import { quoted } from '../common/cells';

/** Days after the start in which nobody has reported an amount yet. */
const FIRST_MONTH = 31;
/** What a state word says: a started project, whatever it does now. */
const STARTED: readonly StartState[] = ['started', 'working', 'stopped', 'ended'];

/** A new project that started more than a month ago and has spent nothing this year. */
export const startedUnspent = defineCheck({
  code: 'started-unspent',
  severity: 'info',
  title: '已开工但没有完成投资',
  sentence: ({ label, text }: { label: string; text: string }) => `项目已开工一个月以上，${label}仍为${text}，请核对是否漏报完成投资。`,
  help: { means: '项目开工已超过一个月，完成投资仍是零，可能漏报了投资。', todo: '请向责任单位核实并补报。' },
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
});

/** Money spent on a project that is said not to have started. Never taken for a start (docs/design.md). */
export const spentUnstarted = defineCheck({
  code: 'spent-unstarted',
  severity: 'warning',
  title: '未开工却有完成投资',
  sentence: ({ label, text }: { label: string; text: string }) => `项目填报为未开工，但${label}已有${text}，请核对开工情况。`,
  help: { means: '项目填报未开工，却已有完成投资，两处说法不一。', todo: '请核实是否已开工；属于前期费用的，点“接受”并说明。' },
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
});

/** The words of `state-against-date`, which other ledgers say of their own columns too. */
export const STATE_AGAINST_DATE = {
  code: 'state-against-date',
  severity: 'error',
  title: '开工情况与开工时间矛盾',
  sentence: ({ label, state, date, text }: { label: string; state: string; date: string; text: string }) =>
    `“${label}”填的是“${state}”，而“${date}”是“${text}”，两者矛盾，请核对。`,
  help: { means: '开工情况与实际开工时间互相矛盾，统计时无法采信。', todo: '请核实后改正其中一处。' },
} as const;

/** 未开工 beside a start that has passed, or 已开工 beside one that is still to come. */
export const stateAgainstDate = defineCheck({
  ...STATE_AGAINST_DATE,
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
      const params = {
        label: states.field.label,
        state: quoted(ledger, record, column),
        date: starts.field.label,
        text: quoted(ledger, record, starts.match.column),
      };
      report({ row: rowOf(ledger, record), column, field: 'startState', params });
    });
  },
});
