import { PERMITS as PERMIT_LIST } from '../../../mechanism/lists';
import type { FieldSpec } from '../kind';
import { all, due, not, type Figure, type RegisterKind, type Test } from '../register';
import { ASIDES, CODE, LIMIT_WORDS, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT, belowStep } from '../shared-fields';

const done = (key: string): Test => ({ step: key, stands: 'done' });
const notNeeded = (key: string): Test => ({ step: key, stands: 'not-needed' });
const settled: Test = { settled: PERMIT_LIST.map(({ key }) => key) };

/** 用地预审 is one of the land, 建设用地规划许可 one of planning. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { land: ['规划许可'], planning: ['预审'] };
/** What stands behind the name of a permit in a heading that asks how far it is: 立项情况, 环评是否完成. */
const ASKED = ['情况', '完成情况', '手续情况', '进展', '进展情况', '办理进展', '进度', '办理进度', '状态', '是否完成', '是否办结', '完成时间', '批复时间', '办结时间', '取得时间', '批复日期', '时间', '批复文号', '文号', '批文号', '证号', '编号', '批复', '批文'];
const columns: readonly FieldSpec[] = PERMIT_LIST.map(({ key, name, words }) => ({ name: key, label: name, type: 'step', required: 'no', synonyms: [name, ...words, ...words.map((word) => `${word}办理情况`), `${name}办理情况`, `${name}手续`], ambiguous: [name, ...words].flatMap((word) => ASKED.map((asked) => word + asked)), under: belowStep([name, ...words], OTHERS[key]) }));
const figures: readonly Figure[] = PERMIT_LIST.flatMap(({ key, name }) => [
  { key: `${key}Done`, label: `${name}：已办`, meaning: `${name}已办结的项目`, count: done(key) },
  { key: `${key}NotNeeded`, label: `${name}：不涉及`, meaning: `不需要${name}的项目`, count: notNeeded(key) },
]);

/** 前期手续办理清单: one row a project, one column a permit; a cell says done (with or without its date), in hand, or not needed (第六条). */
export const PERMITS: RegisterKind = {
  key: 'permits',
  label: '前期手续办理清单',
  counter: '个',
  article: '第六条',
  action: 3,
  titles: ['前期手续', '手续办理', '审批手续', '报建手续'],
  signature: [PERMIT_LIST.slice(0, 3).map(({ key }) => key), PERMIT_LIST.slice(3).map(({ key }) => key)],
  project: 'name',
  proposed: false,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    ...columns,
    { name: 'stepLimit', label: '单项办结时限', type: 'period', required: 'no', spare: true, part: 'end', synonyms: ['单项办结时限'], under: { parents: PERMIT_LIST.flatMap(({ name, words }) => [name, ...words]), children: ['计划', '计划办结', '计划完成', '拟办结', '计划时间', '时限', '办结时限', '办理时限', '完成时限', '计划办结时间', '计划完成时间', '拟办结时间', '预计办结时间', '要求办结时间'] } },
    { name: 'deadline', label: '办结时限', type: 'period', required: 'no', part: 'end', synonyms: ['办结时限', '办理时限', '要求办结时间', '完成时限', '计划办结时间', '拟办结时间', '要求完成时间'], words: { all: [LIMIT_WORDS], without: ['实际'] } },
    { ...UNIT, label: '责任单位' },
    TOWNSHIP,
    { name: 'problem', label: '卡点', type: 'text', required: 'no', synonyms: ['卡点', '存在问题', '堵点', '问题', '办理难点'], words: { all: [['问题', '难点', '堵点', '卡点', '困难']], without: ['时间', '单位'] } },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [],
  figures: [
    { key: 'count', label: '列入清单项目', meaning: '清单中的全部项目', count: null },
    { key: 'settled', label: '手续齐全项目', meaning: '各项手续已办结或不涉及的项目', count: settled },
    { key: 'settledRate', label: '手续齐全率', meaning: '手续齐全项目÷列入清单项目', part: 'settled', whole: 'count' },
    { key: 'late', label: '超时限项目', meaning: '已过办结时限、仍有手续未办结的项目', count: all(due('deadline'), not(settled)) },
    ...figures,
  ],
  groups: ['leadUnit', 'township'],
  lists: [{ key: 'open', title: '手续未办齐项目', where: not(settled), fields: ['deadline', ...PERMIT_LIST.map(({ key }) => key), 'leadUnit'], days: { label: '超期（天）', comparison: 'deadline' } }],
};
