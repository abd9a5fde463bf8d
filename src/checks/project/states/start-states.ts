import type { StartState } from '../../../mechanism/vocabulary';
import { rowOf, CellState, type Column, type Ledger } from '../../../ledger/ledger';
import type { Period } from '../../../ledger/cells/period';
import { defineCheck } from '../../check';
import { quoted } from '../../common/cells';

/** Days after the start in which nobody has reported an amount yet. */
const FIRST_MONTH = 31;
/** Any other state word says that the project has started, whatever it does now. */
const NOT_STARTED: StartState = 'not-started';

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

/** Share of the records of which the same is told that make a column one that the office keeps. */
const KEPT = 0.7;
/** With fewer such records nothing is usual. */
const FEWEST = 3;

/**
 * Money spent on a project that is said not to have started, or of which nothing is said of a start while others
 * that spent say it. Never taken for a start (docs/design.md).
 */
export const spentUnstarted = defineCheck({
  code: 'spent-unstarted',
  severity: 'warning',
  title: '未开工却有完成投资',
  sentence: ({ label, text, said }: { label: string; text: string; said: 'no' | 'nothing' }) =>
    said === 'no'
      ? `项目填报为未开工，但${label}已有${text}，请核对开工情况。`
      : `${label}已有${text}，但没有填写开工情况或实际开工时间，请核对是否已开工。`,
  help: { means: '项目没有填报开工，却已有完成投资，两处内容不一致。', todo: '请核实是否已开工；属于前期费用的，点“接受”并说明。' },
  run({ ledger }, report) {
    const states = ledger.choice('startState');
    const starts = ledger.period('actualStart');
    const isSilent = silentRecords(ledger, starts);
    for (const spent of [ledger.money('yearToDate'), ledger.money('cumulative')]) {
      spent?.values.forEach((amount, record) => {
        if ((amount ?? 0) <= 0 || starts?.values[record]) return;
        const said = states?.values[record] === NOT_STARTED ? 'no' : isSilent(record) ? 'nothing' : null;
        if (said === null) return;
        const { column } = spent.match;
        report({
          row: rowOf(ledger, record),
          column,
          field: spent.field.name,
          params: { label: spent.field.label, text: quoted(ledger, record, column), said },
        });
      });
    }
  },
});

/** New projects of which no cell says anything of a start, where nearly all others that spent have an actual start. */
function silentRecords(ledger: Ledger, starts: Column<Period> | null): (record: number) => boolean {
  const states = ledger.choice('startState');
  const planned = ledger.period('plannedStart');
  const amounts = ledger.money('yearToDate')?.values ?? [];
  if (!starts) return () => false;
  const isSilent = (record: number): boolean =>
    ledger.natures[record] === 'new' &&
    starts.states[record] === CellState.empty &&
    (states === null || states.states[record] === CellState.empty) &&
    !planned?.words.has(record);
  let [spent, told] = [0, 0];
  amounts.forEach((amount, record) => {
    if ((amount ?? 0) <= 0 || ledger.natures[record] !== 'new') return;
    spent++;
    if (starts.values[record]) told++;
  });
  return told >= FEWEST && told >= KEPT * spent ? isSilent : () => false;
}

/** 已开工 that nothing bears out: no date of the start and no amount, where the other started projects have them. */
export const startedUnproven = defineCheck({
  code: 'started-unproven',
  severity: 'warning',
  title: '已开工但无时间无投资',
  sentence: ({ label, text }: { label: string; text: string }) =>
    `“${label}”填的是“${text}”，但实际开工时间和完成投资都没有，请核对是否已开工。`,
  help: {
    means: '填报已开工，却既没有实际开工时间，也没有完成投资，无从佐证。',
    todo: '请核实：已开工的补填时间和投资，未开工的改正开工情况。',
  },
  run({ ledger }, report) {
    const states = ledger.choice('startState');
    const starts = ledger.period('actualStart');
    const spent = [ledger.money('yearToDate'), ledger.money('cumulative')].filter((column) => column !== null);
    if (!states || !starts || spent.length === 0) return;
    const unproven: number[] = [];
    let proven = 0;
    states.values.forEach((state, record) => {
      if (state === null || state === NOT_STARTED || ledger.natures[record] !== 'new') return;
      const dated = starts.states[record] !== CellState.empty && starts.states[record] !== CellState.placeholder;
      if (dated || spent.some(({ values, states: cells }) => (values[record] ?? 0) !== 0 || cells[record] === CellState.unreadable))
        proven++;
      else unproven.push(record);
    });
    // Two of three are no seven of ten: three at least bear it out.
    if (proven < KEPT * (proven + unproven.length)) return;
    for (const record of unproven) {
      const { column } = states.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'startState',
        params: { label: states.field.label, text: quoted(ledger, record, column) },
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
      if (state === NOT_STARTED ? start.last > asOf : start.first <= asOf) return;
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
