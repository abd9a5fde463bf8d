import { ledgerName } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import type { AssumptionParams } from '../../ledger/assumptions';
import { areOfOtherCounties, countyOfLedger } from '../../ledger/recognise/county-of';
import { leftOpenBefore } from '../../ledger/match/left-open';
import { unitsApart } from '../../ledger/match/units-apart';
import { moneyUnitOf } from '../../ledger/cells/money-unit';
import { present } from '../../spreadsheet/present';
import { timesText } from '../../wording/leaders/history';
import { IN_COMMON } from '../../ledger/match/monthly-versions';
import { monthOfLedger } from '../../ledger/match/ledger-month';
import { chineseDate, monthEnd } from '../../spreadsheet/calendar';
import { assumptionClause } from '../../wording/assumptions';
import { defineCheck, type CheckContext, type CheckWords, type EarlierComparison, type Params, type Report } from '../check';

/** Columns that are named. */
const MOST_COLUMNS = 8;

/** What is said of the two months as a whole, once: a ledger of several tables says it over all of them. */
function ofTheMonths<const Code extends string, Of extends Params>(
  words: CheckWords<Code, Of>,
  look: (ledger: Ledger, comparison: EarlierComparison, tell: (params: Of, field?: string) => void) => void,
) {
  const across = ({ ledger, comparison }: CheckContext, report: Report<Of>): void => {
    if (!comparison) return;
    look(ledger, comparison, (params, field) => {
      report({ row: ledger.header.row, column: null, field: field ?? null, params });
    });
  };
  return defineCheck<Code, Of>({
    ...words,
    run(context, report) {
      if (context.ledger === context.whole) across(context, report);
    },
    across,
  });
}

/** The day that a ledger tells of itself; null where only today stands for it. */
export function toldDay({ asOf: { day, source } }: Ledger): number | null {
  return source === 'today' ? null : day;
}

/** The day that a ledger tells, else the end of the month that its sheet is named for (2025.4); null where neither is told. */
function lastDay(ledger: Ledger): number | null {
  const told = toldDay(ledger);
  const month = told === null ? monthOfLedger(ledger) : null;
  return month === null ? told : monthEnd(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

/** Months in the wrong order, or the same month twice. */
export const earlierNotBefore = ofTheMonths(
  {
    code: 'earlier-not-before',
    severity: 'warning',
    title: '上期不早于本期',
    sentence: ({ text, other }: { text: string; other: string }) =>
      `所选的上期截至${other}，不早于本期的${text}，“上期”“本期”可能选反或选了同一期，请核对。`,
    help: { means: '作为上期的台账，截至日期与本期相同或更晚，变动的方向会反。', todo: '请重新选择上期台账，或更正表中的截至日期。' },
  },
  (ledger, { ledger: earlier }, tell) => {
    const [before, now] = [lastDay(earlier), lastDay(ledger) ?? ledger.asOf.day];
    if (before !== null && before >= now) tell({ text: chineseDate(now), other: chineseDate(before) });
  },
);

/** Ledgers of two plan years: the figures of a year begin anew. */
export const earlierOfOtherYear = ofTheMonths(
  {
    code: 'earlier-of-other-year',
    severity: 'info',
    title: '上期是另一年度的台账',
    sentence: ({ text, other }: { text: number; other: number }) =>
      `上期是${String(other)}年度的台账，本期是${String(text)}年度的，年度计划投资、年度完成投资不是同一年的数。`,
    help: {
      means: '两期不是同一计划年度，当年的投资数重新起算，变动不表示增减。',
      todo: '跨年对比请只看项目增减、总投资和时间，年度数不宜直接比较。',
    },
  },
  ({ planYear: { year } }, { ledger: { planYear: former } }, tell) => {
    if (former.year !== year) tell({ text: year, other: former.year });
  },
);

/** Lists that have hardly a project in common: another list, or another county's. */
export const earlierOtherList = ofTheMonths(
  {
    code: 'earlier-other-list',
    severity: 'warning',
    title: '上期可能不是同一份台账',
    sentence: ({
      text,
      other,
      count,
      county = '',
      ours = '',
    }: {
      text: string;
      other: string;
      count: number;
      county?: string;
      ours?: string;
    }) =>
      county === ''
        ? `与上期（${other}）只有${String(count)}个项目能够对应（本期${text}），可能不是同一份台账，请核对所选的上期。`
        : `上期（${other}）写明是${county}的，本期是${ours}的，可能不是同一份台账，请核对所选的上期。`,
    help: {
      means: '两期能对应的项目不到一半，或者不是同一个县的，所列变动可能不是真的。',
      todo: '请核对上期选得对不对；确是大幅调整的，点“接受”并说明。',
    },
  },
  (ledger, { ledger: earlier, comparison: { earlierOf } }, tell) => {
    const common = earlierOf.filter((match) => match >= 0).length;
    const [all, before] = [ledger.rows.length, earlier.rows.length];
    const [ours, county] = [countyOfLedger(ledger), countyOfLedger(earlier)];
    const elsewhere = ours !== null && county !== null && areOfOtherCounties(ours, county) ? { county, ours } : null;
    if (!elsewhere && common >= IN_COMMON * Math.min(all, before)) return;
    tell({ text: `${String(all)}个，上期${String(before)}个`, other: ledgerName(earlier), count: common, ...elsewhere });
  },
);

/** Columns that only one of the months has: what they say was compared with nothing. */
export const earlierUncompared = ofTheMonths(
  {
    code: 'earlier-uncompared',
    severity: 'info',
    title: '没有对比的列',
    sentence: ({ text, other, unread }: { text: string; other: string; unread: string }) =>
      `${[text === '' ? '' : `上期没有${text}`, other === '' ? '' : `本期没有${other}`, unread === '' ? '' : `${unread}的含义没有识别`]
        .filter((part) => part !== '')
        .join('，')}，没有对比。`,
    help: {
      means: '这些内容只有一期的台账里有，或者没有识别，变动情况里不包括。',
      todo: '需要对比的，请在两期台账中都列出，没有识别的请在“列识别”中指定。',
    },
  },
  (_ledger, { comparison: { uncompared } }, tell) => {
    const [text = '', other = ''] = [uncompared.now, uncompared.before].map((fields) => listed(fields.map(({ label }) => label)));
    const unread = listed(uncompared.unread);
    if (text || other || unread) tell({ text, other, unread });
  },
);

/** “联系人”、“纳统情况”等12列. */
function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_COLUMNS).map((label) => `“${label}”`);
  return shown.join('、') + (labels.length > MOST_COLUMNS ? `等${String(labels.length)}列` : '');
}

/** What the reading of the earlier ledger left open, unless this month's says the same of itself. */
export const earlierReadingOpen = ofTheMonths(
  {
    code: 'earlier-reading-open',
    severity: 'warning',
    title: '上期台账的读法待确认',
    sentence: (params: AssumptionParams) => `上期台账中${assumptionClause(params)}；不对的，与上期的对比也不对，请核对。`,
    help: { means: '上期的台账没有写明如何读取，换一种读法，变动就会不同。', todo: '请在上期的台账中注明（如金额单位），再重新对比。' },
  },
  (ledger, { ledger: earlier }, tell) => {
    for (const { code, decided, params, field } of leftOpenBefore(ledger, earlier))
      tell({ ...params, assumption: code, decided }, field ?? undefined);
  },
);

/** Amounts that all grew or shrank by one power of ten: the unit of one of the months is read wrong, whoever stated or answered it. */
export const earlierUnitDiffers = ofTheMonths(
  {
    code: 'earlier-unit-differs',
    severity: 'warning',
    title: '两期金额单位疑似不同',
    sentence: ({ label, text, other, count, times }: { label: string; text: string; other: string; count: number; times: string }) =>
      `“${label}”有${String(count)}个项目两期相差${times}（上期按${other}、本期按${text}读取），金额单位可能读错，请核对。`,
    help: { means: '多数项目的金额两期正好差若干倍，是其中一期的金额单位读错了。', todo: '请核对两期表头注明的单位，更正后重新对比。' },
  },
  (ledger, { ledger: earlier, comparison: { earlierOf } }, tell) => {
    for (const { field, times, projects } of unitsApart(ledger, earlier, earlierOf)) {
      const [text, other] = [ledger, earlier].map((each) => unitOf(each, field.name));
      tell({ label: field.label, text: text ?? '', other: other ?? '', count: projects, times: timesText(times) }, field.name);
    }
  },
);

function unitOf(ledger: Ledger, field: string): string {
  return moneyUnitOf(present(ledger.money(field), 'column of money').match);
}

/** What these checks are called: what they find stands below the table of changes too. */
export const ON_THE_EARLIER_LEDGER: readonly string[] = [
  earlierNotBefore,
  earlierOfOtherYear,
  earlierOtherList,
  earlierUncompared,
  earlierReadingOpen,
  earlierUnitDiffers,
].map(({ code }) => code);
