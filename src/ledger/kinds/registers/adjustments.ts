import { is, type RegisterKind } from '../register';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOTAL, TOWNSHIP, UNIT } from '../shared-fields';

const PART = '(?:投资|规模|资金|内容|名称|时间|工期|期限|单位|业主|主体|责任|选址|地点|信息|概算)';
/** What is changed of a project that stays: 投资调增 is no 调增. */
const OF_PROJECT = new RegExp(`^(?:项目|建设|计划|年度|总){0,3}${PART}|${PART}$`);
const IN = /调入|调增|新增|增加|增补|补充|纳入|列入|转入|递补/;
const OUT = /调出|调减|剔除|退出|移出|移除|删除|删减|核减|核销|取消|退库|出库|转出|淘汰|终止|撤销/;
const CHANGED = /变更|更名|更正|变动|调整|修改|合并|拆分/;
/** Not done, or only meant to be. */
const NOT_DONE = /[未不拟待]|没有|建议|申请|^计划/;

/** What words say of an adjustment; null where they say nothing, two things, or what is only meant to be. */
const ADJUSTED = (words: string): string | null => {
  if (NOT_DONE.test(words)) return null;
  const [comes, goes] = [IN.test(words), OUT.test(words)];
  if (OF_PROJECT.test(words)) return comes || goes || CHANGED.test(words) ? '变更' : null;
  if (comes || goes) return comes && goes ? null : comes ? '调入' : '调出';
  return CHANGED.test(words) ? '变更' : null;
};

/** What happens to a project of the list, as headings of its day and its reason say. */
const MOVES = ['新增', '增补', '补充', '纳入', '列入', '调入', '退出', '调出', '移出', '剔除', '取消', '终止', '变更'];
/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['动态调整', '名单调整', '调整表', '调整一览', '项目调整', '新增纳入', '拟新增', '增补项目', '退出项目', '退出重点项目', '退出清单', '调出项目', '新增项目', '新增重点项目', '调入项目', '调整清单'];

/** 项目动态调整台账: what came into the year's list, left it or was changed, when and why (第十七条 动态调整、适时补充、滚动接续). */
export const ADJUSTMENTS: RegisterKind = {
  key: 'adjustments',
  label: '项目动态调整台账',
  counter: '项',
  article: '第十七条',
  action: 7,
  titles: ['动态调整', '项目调整', '名单调整', '调整台账', '调整情况'],
  signature: [['adjustment'], ['adjustedOn', 'reason']],
  announced: { titles: TITLES, signature: [['adjustedOn', 'adjustment', 'reason']] },
  project: null,
  identity: ['name', 'adjustment'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'adjustment', headed: true, label: '调整类型', type: 'choice', required: 'column', synonyms: ['调整类型', '调整类别', '调整方式', '调整情况', '变动类型', '调整事项'], vocabulary: { 调入: ['新增', '补充', '增补', '纳入'], 调出: ['退出', '删除', '移出', '核减'], 变更: ['调整', '更名', '信息变更', '内容变更', '时间调整', '投资调整'] }, meaning: ADJUSTED },
    { name: 'adjustedOn', label: '调整时间', type: 'period', required: 'column', synonyms: ['调整时间', '调整日期', '变动时间', '批准时间', ...MOVES.flatMap((move) => [`${move}时间`, `${move}日期`])] },
    { name: 'reason', label: '调整原因', type: 'text', required: 'column', synonyms: ['调整原因', '原因', '理由', '变动原因', '调整理由', ...MOVES.flatMap((move) => [`${move}原因`, `${move}理由`])] },
    TOTAL,
    UNIT,
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [],
  figures: [
    { key: 'count', label: '调整事项', meaning: '截至日期之前本年的调整', count: { thisYear: 'adjustedOn' } },
    { key: 'in', label: '调入项目', meaning: '本年调入的项目', count: { all: [{ thisYear: 'adjustedOn' }, is('adjustment', '调入')] } },
    { key: 'out', label: '调出项目', meaning: '本年调出的项目', count: { all: [{ thisYear: 'adjustedOn' }, is('adjustment', '调出')] } },
    { key: 'changed', label: '变更项目', meaning: '本年信息变更的项目', count: { all: [{ thisYear: 'adjustedOn' }, is('adjustment', '变更')] } },
  ],
  groups: ['leadUnit'],
  lists: [{ key: 'moves', title: '本年调整事项', where: { thisYear: 'adjustedOn' }, fields: ['adjustment', 'adjustedOn', 'reason', 'leadUnit'] }],
};
