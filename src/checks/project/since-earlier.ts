import { ledgerName, sheetRow } from '../../ledger/combine/row-location';
import { isUnread, rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { saidStarts } from '../../ledger/said-starts';
import { recordName } from '../../ledger/record-name';
import { periodChinese, type Period } from '../../ledger/cells/period';
import { moneyUnitOf } from '../../ledger/cells/money-unit';
import { roundingBetween } from '../../ledger/match/rounded-amounts';
import { droppedRow } from '../../ledger/match/dropped-row';
import { quoted } from '../common/cells';
import { defineCheck, type EarlierComparison } from '../check';
import { workStates } from './states/work-state';

/** What moves while a project goes on; alike in all of them means that nobody has reported. */
const PROGRESS = [
  'actualStart',
  'startState',
  'resumed',
  'yearToDate',
  'cumulative',
  'monthInvestment',
  'imageProgress',
  'actualCompletion',
] as const;

/** Calls back for every project that was in the earlier ledger too. */
function eachPair({ comparison: { earlierOf } }: EarlierComparison, visit: (record: number, earlier: number) => void): void {
  earlierOf.forEach((earlier, record) => {
    if (earlier >= 0) visit(record, earlier);
  });
}

/** A project under way of which every figure of progress is that of the earlier ledger: 数据与上期雷同. */
export const unchangedSince = defineCheck({
  code: 'unchanged-since',
  severity: 'info',
  title: '数据与上期雷同',
  sentence: () => '各项进度数据与上期完全相同，请核对本期是否更新。',
  help: { means: '该项目的各项进度与上期完全一样，可能本期没有更新。', todo: '请向责任单位核实最新进度。' },
  run({ ledger, comparison, asOf }, report) {
    if (!comparison) return;
    const stateOf = workStates(ledger, asOf);
    const fields = PROGRESS.filter((field) =>
      [ledger, comparison.ledger].every((each) => each.columns.some(({ field: { name } }) => name === field)),
    );
    // Dates and states alone rightly stay: without a figure that should move nothing can be said.
    if (!fields.some((field) => field !== 'actualStart' && field !== 'startState' && field !== 'resumed')) return;
    const changed = new Set(
      comparison.comparison.changes.filter(({ field }) => fields.some((each) => each === field)).map(({ record }) => record),
    );
    eachPair(comparison, (record) => {
      if (changed.has(record) || stateOf(record) !== 'under-way') return;
      report({ row: rowOf(ledger, record), column: null, field: null, params: {} });
    });
  },
});

/** An amount counted up over the year that is less than it was. */
export const amountFell = defineCheck({
  code: 'amount-fell',
  severity: 'warning',
  title: '累计数比上期少',
  sentence: ({ label, text, other }: { label: string; text: string; other: string }) => `${label}${text}比上期的${other}还少，请核对。`,
  help: { means: '累计数应当只增不减，本期却比上期还少。', todo: '请核对两期的数；上期多报的，改正后点“接受”并说明。' },
  run({ ledger, comparison }, report) {
    if (!comparison) return;
    // A year's count begins anew with the year.
    const fields = ledger.planYear.year === comparison.ledger.planYear.year ? ['yearToDate', 'cumulative'] : ['cumulative'];
    for (const field of fields) {
      const [now, before] = [ledger.money(field), comparison.ledger.money(field)];
      if (!now || !before) continue;
      const rounding = roundingBetween(ledger, comparison.ledger, field);
      const [unit, other] = [now, before].map(({ match }) => moneyUnitOf(match));
      const withUnit = (text: string, of: string | undefined): string => (unit === other ? text : `${text}${of ?? ''}`);
      eachPair(comparison, (record, earlier) => {
        const [amount, former] = [now.values[record] ?? null, before.values[earlier] ?? null];
        if (amount === null || former === null || amount + rounding >= former) return;
        const { column } = now.match;
        report({
          row: rowOf(ledger, record),
          column,
          field,
          params: {
            label: now.field.label,
            text: withUnit(quoted(ledger, record, column), unit),
            other: withUnit(quoted(comparison.ledger, earlier, before.match.column), other),
          },
        });
      });
    }
  },
});

/** A start that was reported and is no more, whichever columns tell of starts in either month. */
export const startWithdrawn = defineCheck({
  code: 'start-withdrawn',
  severity: 'warning',
  title: '上期已开工，本期没有',
  sentence: ({ text, other = '' }: { text: string; other?: string }) =>
    other === '' ? `上期填有实际开工时间${text}，本期为空，请核对。` : `上期填报已开工（${other}），本期${text}，请核对。`,
  help: { means: '上期已填实际开工时间或已开工，本期却没有了。', todo: '请核实是漏填，还是上期填错。' },
  run({ ledger, comparison }, report) {
    if (!comparison) return;
    const [now, before] = [saidStarts(ledger), saidStarts(comparison.ledger)];
    const column = startColumn(ledger);
    if (!now.told || !column) return;
    eachPair(comparison, (record, earlier) => {
      const start = before.actual(earlier);
      if ((start === null && before.said(earlier) !== true) || now.actual(record) !== null || now.said(record) === true) return;
      // What is not understood is asked about as such.
      if (isUnread(column.states[record])) return;
      const { column: at, field } = column.match;
      const text = quoted(ledger, record, at);
      const former = startColumn(comparison.ledger);
      const dated = start !== null && text === '' && ledger.period('actualStart') !== null;
      report({
        row: rowOf(ledger, record),
        column: at,
        field: field.name,
        params: dated
          ? { text: periodChinese(start) }
          : {
              text: text === '' ? '没有填' : `填的是“${text}”`,
              other: start ? periodChinese(start) : former ? `“${quoted(comparison.ledger, earlier, former.match.column)}”` : '',
            },
      });
    });
  },
});

/** The column that tells of starts first. */
function startColumn(ledger: Ledger): Column<unknown> | null {
  return ledger.period('actualStart') ?? ledger.choice('startState') ?? ledger.period('plannedStart');
}

/** A planned start that moved to a later day. */
export const startPostponed = defineCheck({
  code: 'start-postponed',
  severity: 'info',
  title: '计划开工时间推迟',
  sentence: ({ text, other }: { text: string; other: string }) => `计划开工时间由${other}推迟到${text}，请核对是否经同意。`,
  help: { means: '计划开工时间比上期推后了，会影响后面季度的开工率。', todo: '请核对是否经同意，并说明推迟原因。' },
  run({ ledger, comparison }, report) {
    const plans = ledger.period('plannedStart');
    const former = comparison?.ledger.period('plannedStart');
    if (!comparison || !plans || !former) return;
    eachPair(comparison, (record, earlier) => {
      const [now, before] = [plans.values[record] ?? null, former.values[earlier] ?? null];
      if (!now || !before || now.last <= before.last || isSameMonthToldLess(now, before)) return;
      report({
        row: rowOf(ledger, record),
        column: plans.match.column,
        field: 'plannedStart',
        params: { text: periodChinese(now), other: periodChinese(before) },
      });
    });
  },
});

/** 3月15日 that is only 3月 now. */
function isSameMonthToldLess(now: Period, before: Period): boolean {
  return now.precision === 'month' && now.first <= before.first && before.last <= now.last;
}

/** A project of the earlier ledger that this one does not have, or has and by the office's choice does not count. */
export const projectGone = defineCheck({
  code: 'project-gone',
  severity: 'warning',
  title: '上期的项目本期没有',
  sentence: ({ text, other, dropped = '' }: { text: string; other: string; dropped?: string }) =>
    dropped === ''
      ? `上期（${other}）有“${text}”，本期没有，请核对是漏填还是已调出。`
      : `上期（${other}）计入的“${text}”，本期在第${dropped}行，按“读表说明”的选择不计入。`,
  help: { means: '上期台账里有的项目，本期找不到了。', todo: '请核对是漏填、改名还是已调出，调出的请在动态调整台账里登记。' },
  run({ ledger, whole, comparison }, report) {
    if (!comparison) return;
    for (const earlier of comparison.comparison.removed) {
      const text = recordName(comparison.ledger, earlier);
      const dropped = droppedRow(whole, text);
      const params = {
        text,
        other: ledgerName(comparison.ledger),
        ...(dropped === null ? {} : { dropped: String(sheetRow(dropped) + 1) }),
      };
      report({ row: ledger.header.row, column: null, field: 'name', params });
    }
  },
});
