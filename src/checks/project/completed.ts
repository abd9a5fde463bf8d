import { rowOf, type Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';
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
export const completedAbovePlan = defineCheck({
  code: 'completed-above-plan',
  severity: 'info',
  title: '完成投资超过年度计划',
  sentence: ({ label, text, plan }: { label: string; text: string; plan: string }) =>
    `${label}${text}已超过年度计划投资${plan}，请核对金额，或调整年度计划。`,
  help: {
    means: '完成投资超过了全年计划，可能是多报，也可能是计划定低了。',
    todo: '请核对金额，确实超额的可调整年度计划，或点“接受”并说明原因。',
  },
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
});

/** Completed investment above 总投资, of this year or since the start. */
export const completedAboveTotal = defineCheck({
  code: 'completed-above-total',
  severity: 'error',
  title: '完成投资超过总投资',
  sentence: ({ label, text, total }: { label: string; text: string; total: string }) =>
    `${label}${text}大于总投资${total}，请核对金额或单位。`,
  help: { means: '完成投资不可能超过总投资，多半是金额或单位填错。', todo: '请核对金额和单位；总投资已调增的请更新总投资。' },
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
});

/** The month's figure above the year's: one of them was not brought up to date. */
export const monthAboveYear = defineCheck({
  code: 'month-above-year',
  severity: 'error',
  title: '当月完成大于年度累计',
  sentence: ({ text, year }: { text: string; year: string }) => `当月完成投资${text}大于年度累计完成投资${year}，请核对。`,
  help: { means: '当月完成数大于全年累计数，两个数至少有一个填错了。', todo: '请核对，累计数应包含当月数。' },
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
});

/** What is completed this year above what is completed since the start: one of them was not brought up to date. */
export const yearAboveCumulative = defineCheck({
  code: 'year-above-cumulative',
  severity: 'error',
  title: '年度累计大于开工以来累计',
  sentence: ({ label, text, year }: { label: string; text: string; year: string }) =>
    `${label}${text}小于年度累计完成投资${year}，请核对。`,
  help: { means: '开工以来累计应包含今年完成的投资，两个数至少有一个填错了。', todo: '请核对两处的数和单位。' },
  run({ ledger }, report) {
    const sinceStart = ledger.money('cumulative');
    if (!sinceStart) return;
    const { column } = sinceStart.match;
    const found: { readonly record: number; readonly year: number }[] = [];
    eachAbove(ledger, 'yearToDate', 'cumulative', (record, year) => found.push({ record, year }));
    // Where most rows are so, the column counts something else: up to last year's end.
    const compared = sinceStart.values.filter((amount) => (amount ?? 0) > 0).length;
    if (found.length > 1 && found.length * 3 > compared) return;
    for (const { record, year } of found) {
      report({
        row: rowOf(ledger, record),
        column,
        field: 'cumulative',
        params: { label: sinceStart.field.label, text: quoted(ledger, record, column), year: quoted(ledger, record, year) },
      });
    }
  },
});
