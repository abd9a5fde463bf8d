import { civilOf, dayOf, type Day } from '../../spreadsheet/calendar';
import type { Period } from '../../ledger/cells/period';
import { rowOf, CellState, type Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { quoted } from '../common/cells';

/** 年度计划投资 above 总投资. */
export const planAboveTotal = defineCheck({
  code: 'plan-above-total',
  severity: 'error',
  title: '年度计划大于总投资',
  sentence: ({ text, total }: { text: string; total: string }) => `年度计划投资${text}大于总投资${total}，请核对金额或单位。`,
  help: { means: '年度计划投资不可能超过总投资，多半是金额或单位填错。', todo: '请核对两处金额和各自的单位。' },
  run({ ledger }, report) {
    const plan = ledger.money('annualPlan');
    const total = ledger.money('totalInvestment');
    if (!plan || !total) return;
    plan.values.forEach((value, record) => {
      const whole = total.values[record] ?? null;
      if (value === null || whole === null || value <= whole) return;
      const params = {
        text: quoted(ledger, record, plan.match.column),
        total: quoted(ledger, record, total.match.column),
      };
      report({ row: rowOf(ledger, record), column: plan.match.column, field: 'annualPlan', params });
    });
  },
});

/** Completion that ends before the start begins. */
export const completionBeforeStart = defineCheck({
  code: 'completion-before-start',
  severity: 'error',
  title: '竣工早于开工',
  sentence: ({ label, text, startLabel, start }: { label: string; text: string; startLabel: string; start: string }) =>
    `${label}“${text}”早于${startLabel}“${start}”，请核对。`,
  help: { means: '竣工时间比开工时间还早，两个时间至少有一个填错了。', todo: '请核对并改正。' },
  run({ ledger }, report) {
    const completion = ledger.period('completion');
    if (!completion) return;
    const starts = [ledger.period('plannedStart'), ledger.period('actualStart')];
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
});

function isAfter(start: Period | null, end: Period): boolean {
  return start !== null && start.first > end.last;
}

/** A continuing project that is still to start. */
export const continuingInFuture = defineCheck({
  code: 'continuing-in-future',
  severity: 'error',
  title: '续建项目尚未开工',
  sentence: ({ label, text }: { label: string; text: string }) => `续建项目的${label}“${text}”晚于统计截止日，请核对建设性质或时间。`,
  help: { means: '续建项目应当早已开工，这里的开工时间却还没到。', todo: '请核对建设性质或开工时间。' },
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
});

/** What has happened cannot lie ahead of the day that the ledger is kept up to. */
export const actualInFuture = defineCheck({
  code: 'actual-in-future',
  severity: 'error',
  title: '实际时间晚于统计日期',
  sentence: ({ label, text }: { label: string; text: string }) => `${label}“${text}”还没有到，请核对年份，或改填在计划时间里。`,
  help: { means: '实际时间应当是已经发生的，这里填的时间还没有到，多半是年份填错。', todo: '请核对，改正后再统计。' },
  run({ ledger }, report) {
    const last = lastDay(ledger);
    for (const field of ['actualStart', 'actualCompletion']) {
      const column = ledger.period(field);
      column?.values.forEach((period, record) => {
        // Of a continuing project its own check speaks.
        if (!period || period.first <= last || (field === 'actualStart' && ledger.natures[record] === 'continuing')) return;
        const params = { label: column.field.label, text: quoted(ledger, record, column.match.column) };
        report({ row: rowOf(ledger, record), column: column.match.column, field, params });
      });
    }
  },
});

/**
 * The last day by which something can have happened: the one the ledger tells of itself, else the end of the as-of
 * year, for a ledger may be counted at an earlier day than it was kept up to.
 */
function lastDay({ asOf: { day, told } }: Ledger): Day {
  return told ? Math.max(told.day, day) : dayOf(civilOf(day).year, 12, 31);
}
