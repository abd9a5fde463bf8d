import { isSettled } from '../cells/step-words';
import type { FieldSpec, UnderParent } from './kind';
import { PROJECTS } from './projects';
import { like } from './register';

/** Fields that most ledgers have in common with the project ledger. */
export const SEQUENCE = like(PROJECTS.fields, 'sequence', { required: 'cell' });
const NAME = like(PROJECTS.fields, 'name', { required: 'column' });
export const PROJECT: FieldSpec = { ...NAME, synonyms: [...NAME.synonyms, '涉及项目', '所属项目', '对应项目', '问题项目', '关联项目', '债券项目名称', '债券项目', '企业/项目', '项目/企业', '企业(项目)', '项目(企业)', '企业或项目', '项目或企业', '企业、项目', '项目、企业'] };
export const CODE = like(PROJECTS.fields, 'code');
export const UNIT = like(PROJECTS.fields, 'leadUnit', { required: 'cell' });
export const TOWNSHIP = like(PROJECTS.fields, 'township');
export const LEADER = like(PROJECTS.fields, 'leader');
export const REMARK = like(PROJECTS.fields, 'remark');
export const SECTOR = like(PROJECTS.fields, 'sector');
export const TOTAL = like(PROJECTS.fields, 'totalInvestment');
export const PLAN = like(PROJECTS.fields, 'annualPlan');
export const ASIDES = PROJECTS.asides;

/** What makes of the day on which something is over one until which it is to be: 承诺办结日期, 拟销号时间. */
const MEANT = ['计划', '预计', '要求', '承诺', '目标', '限期', '限时', '约定', '力争', '确保', '拟', '应'];
const ENDS = ['完成', '解决', '办结', '销号', '清零', '化解', '整改', '落实', '保障', '到位'];
export const DAYS: readonly string[] = ['时间', '日期', '年月', '月份'];

/** Words of a heading over the day until which something is to be done. */
export const LIMIT_WORDS: readonly string[] = ['时限', '期限', '截止', '时间要求', '要求完成', '要求解决', '要求办结', '计划完成', '计划解决', '计划办结', '预计完成', '预计解决', '预计办结', ...MEANT.flatMap((mode) => ENDS.flatMap((end) => [...DAYS, '时限', '期限'].map((day) => mode + end + day)))];

/** Yes and no as staff write them, for columns headed 是否…. */
export const YES = '是';
export const NO = '否';

/** What words of a column say that asks whether something is settled. */
export const SETTLED = (words: string): string | null => {
  const settled = isSettled(words);
  return settled === null ? null : settled ? YES : NO;
};

/** Headings of such a column that may as well be over a story: taken where the words below answer. */
export const ANSWERS: readonly string[] = ['办理状态', '办理进度', '办理情况', '办理结果', '完成情况', '完成状态', '完成进度', '整改情况', '落实情况', '解决情况', '化解情况', '化解进度', '疏解情况', '疏解进度', '破解情况', '解决进度', '处理情况', '处理结果', '目前状态', '当前状态', '状态', '推进情况', '办结状态', '办结进度'];

/** What stands below the name of a step, the best first: whether it is done, on what day, under what number. */
const OF_STEP = ['是否办结', '是否完成', '结果', '是否取得', '是否通过', '是否办理', '办理情况', '办结情况', '完成情况', '办理结果', '办理状态', '办理进度', '状态', '情况', '进展情况', '进展', '进度'];
const DAYS_OF_STEP = ['实际办结', '实际完成', '实际批复', '实际取得', '实际', '办结', '批复', '完成', '取得', '批准', '核发', '发证', '通过', '验收', '备案', '办理', ''];
const NUMBERS_OF_STEP = ['文号', '批复文号', '批文号', '批准文号', '备案号', '证号', '证书编号', '许可证号', '编号'];
const CHILDREN_OF_STEP: readonly string[] = [...OF_STEP, ...DAYS_OF_STEP.flatMap((done) => ['时间', '日期'].map((day) => done + day)), '实际', '实际办结', '实际完成', '实际取得', ...NUMBERS_OF_STEP];

/** Columns below the name of a step: 立项 > 批复时间. */
export function belowStep(names: readonly string[], without: readonly string[] = []): UnderParent {
  return { parents: names, without, children: CHILDREN_OF_STEP };
}

/** A column that answers yes or no; further words of either may be given. */
export function yesNo(name: string, label: string, synonyms: readonly string[], words: { readonly yes: readonly string[]; readonly no: readonly string[] }, more: Partial<FieldSpec> = {}): FieldSpec {
  return { name, label, type: 'choice', required: 'no', synonyms, vocabulary: { [YES]: [...new Set(['√', '有', '已办结', '已完成', '已解决', ...words.yes])], [NO]: [...new Set(['×', '没有', '正在办理', '办理中', '正在推进', '推进中', '未完成', ...words.no])] }, ...more };
}
