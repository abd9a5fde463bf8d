import { FACTORS as FACTOR_LIST } from '../../../mechanism/lists';
import type { FieldSpec } from '../kind';
import { all, any, due, is, not, type Figure, type RegisterKind, type Test } from '../register';
import { FACTORS_MET } from '../registers/factors';
import { ASIDES, CODE, NO, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT, YES } from '../shared-fields';

/** What stands behind the factor in a heading: 用地需求, 资金缺口, 用电保障情况. */
const ENDINGS = ['', '需求', '保障', '情况', '缺口', '保障情况', '需求情况', '落实情况'];
/** What stands below its heading is still needed, as far as the cell itself says. */
const open = (key: string): Test => ({ step: key, stands: 'open' });
const anyOpen = any(...FACTOR_LIST.map(({ key }) => open(key)));
/**
 * Not where the row says of all its needs that they are met: 20亩, 300万元, 已保障. Few lists have such a column, and one that has
 * tells nothing of needs it has no column of: so the need itself stands in both parts.
 */
const unlessMet = (needed: Test): Test => all(needed, not(any(not(needed), is('met', YES))));
const lacks = (key: string): Test => unlessMet(open(key));
const lacking = unlessMet(anyOpen);
const columns: readonly FieldSpec[] = FACTOR_LIST.map(({ key, name, words }) => ({ name: key, label: name, type: 'step', required: 'no', needs: true, synonyms: [name, ...words].flatMap((word) => (word.length > 1 ? ENDINGS.map((ending) => word + ending) : [word])) }));
const figures: readonly Figure[] = FACTOR_LIST.map(({ key, name }) => ({ key: `${key}Lacking`, label: `${name}：待保障`, meaning: `${name}有需求、尚未保障到位的项目`, count: lacks(key) }));

/** 要素保障清单 with one row a project and one column a factor (第七条): a cell says met, not needed, or what is needed (120亩, 需增容). */
export const FACTOR_MATRIX: RegisterKind = {
  key: 'factor-matrix',
  label: '要素保障清单（分项目）',
  counter: '个',
  article: '第七条',
  action: 3,
  titles: ['要素保障', '要素清单', '要素需求'],
  signature: [
    ['water', 'power', 'gas', 'heat'],
    ['land', 'money', 'road', 'communication', 'environment'],
  ],
  project: 'name',
  proposed: true,
  layoutOf: 'factors',
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    ...columns,
    { ...FACTORS_MET, spare: true },
    UNIT,
    { name: 'deadline', label: '完成时限', type: 'period', required: 'no', part: 'end', synonyms: ['完成时限', '保障时限', '时限', '要求完成时间', '计划完成时间', '解决时限', '办结时限'] },
    { name: 'progress', label: '进展情况', type: 'text', required: 'no', synonyms: ['进展情况', '保障情况', '办理进展', '目前进展', '进展', '落实情况'] },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'contradiction', when: all(is('met', NO), not(anyOpen)), field: 'met' }],
  figures: [
    { key: 'count', label: '列入清单项目', meaning: '清单中的全部项目', count: null },
    { key: 'settled', label: '要素齐备项目', meaning: '各项要素已保障或不需要的项目', count: not(lacking) },
    { key: 'settledRate', label: '要素齐备率', meaning: '要素齐备项目÷列入清单项目', part: 'settled', whole: 'count' },
    { key: 'late', label: '超时限项目', meaning: '已过完成时限、仍有要素未保障到位的项目', count: all(due('deadline'), lacking) },
    ...figures,
  ],
  groups: ['leadUnit', 'township'],
  lists: [{ key: 'lacking', title: '要素未齐备项目', where: lacking, fields: [...FACTOR_LIST.map(({ key }) => key), 'leadUnit', 'deadline'], days: { label: '超期（天）', comparison: 'deadline' } }],
};
