import type { Assumption, AssumptionParams } from '../../ledger/assumptions';
import { likelierUnit } from './unit-outliers';
import { assumptionClause } from '../../wording/assumptions';
import { defineCheck } from '../check';
import { tellAssumptions } from '../tell-assumptions';

/** It would change a figure, and nobody has answered it. */
function isOpen({ serious, answered }: Assumption): boolean {
  return serious && !answered;
}

/** A word of 建设性质: a finding of its own, nature-unknown. */
function isNature({ code, field }: Assumption): boolean {
  return code === 'word-unknown' && field === 'nature';
}

/** Projects said to be withdrawn: findings of their own, withdrawn-counted. */
function isWithdrawal({ code }: Assumption): boolean {
  return code === 'rows-withdrawn';
}

/** Decisions of the reading that would change a figure and that the sheet leaves open: to be asked, not counted in silence. */
export const readingOpen = defineCheck({
  code: 'reading-open',
  severity: 'warning',
  title: '读法待确认',
  sentence: (params: AssumptionParams) => `${assumptionClause(params)}；不同读法结果不同，请在“读表说明”中确认。`,
  help: {
    means: '表中没有说明如何读取，换一种读法，开工率、个数或合计就会不同。',
    todo: '请在“读表说明”中点选正确的读法，选择随工作簿保存，下个月不再询问。',
  },
  run({ ledger }, report) {
    tellAssumptions(ledger, (each) => isOpen(each) && !each.likely && !isNature(each) && !isWithdrawal(each), report);
  },
});

/** The same where what was decided is what is usually meant. */
export const readingLikely = defineCheck({
  code: 'reading-likely',
  severity: 'info',
  title: '按常见读法处理',
  sentence: (params: AssumptionParams) => `${assumptionClause(params)}；如不对，请在“读表说明”中改。`,
  help: {
    means: '表中没有写明，先按通常含义读取；含义不同的，统计结果会变。',
    todo: '没有问题可以不管；不对的请在“读表说明”中改，选择随工作簿保存。',
  },
  run({ ledger }, report) {
    const total = ledger.columns.some(({ field }) => field.name === 'totalInvestment') ? ledger.money('totalInvestment') : null;
    // Told as a warning of its own.
    const oddUnit = total !== null && likelierUnit(total) !== null;
    const isToldElsewhere = ({ code }: Assumption): boolean => code === 'start-undated' || (oddUnit && code === 'unit-unstated');
    tellAssumptions(ledger, (each) => isOpen(each) && each.likely === true && !isToldElsewhere(each), report);
  },
});

/** Starts that words tell without a day: no answer says when, only the day itself. */
export const startUndated = defineCheck({
  code: 'start-undated',
  severity: 'info',
  title: '已开工但没有开工时间',
  sentence: (params: AssumptionParams) => `${assumptionClause(params)}。`,
  help: {
    means: '只写了已开工，没有写哪一天开工，或者只写到年份、半年，不能判断是在哪个季度开工的，以前各季度可能少计。',
    todo: '请补填实际开工时间，或在开工情况中写明日期（如“2025年4月8日开工”）。',
  },
  run({ ledger }, report) {
    tellAssumptions(ledger, ({ code }) => code === 'start-undated', report);
  },
});
