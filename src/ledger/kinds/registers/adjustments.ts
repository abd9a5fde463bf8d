import { is, type RegisterKind } from '../register';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOTAL, TOWNSHIP, UNIT } from '../shared-fields';

/** 项目动态调整台账: what came into the year's list, left it or was changed, when and why (第十七条 动态调整、适时补充、滚动接续). */
export const ADJUSTMENTS: RegisterKind = {
  key: 'adjustments',
  label: '项目动态调整台账',
  counter: '项',
  article: '第十七条',
  action: 7,
  titles: ['动态调整', '项目调整', '调整台账', '调整情况'],
  signature: [['adjustment'], ['adjustedOn', 'reason']],
  announced: { titles: ['动态调整', '项目调整'], signature: [['adjustedOn'], ['reason']] },
  project: null,
  identity: ['name', 'adjustment'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'adjustment', label: '调整类型', type: 'choice', required: 'column', synonyms: ['调整类型', '调整类别', '调整方式', '调整情况', '变动类型', '调整事项'], vocabulary: { 调入: ['新增', '补充', '增补', '纳入'], 调出: ['退出', '删除', '移出', '核减'], 变更: ['调整', '更名', '信息变更', '内容变更', '时间调整', '投资调整'] } },
    { name: 'adjustedOn', label: '调整时间', type: 'period', required: 'column', synonyms: ['调整时间', '调整日期', '变动时间', '批准时间'] },
    { name: 'reason', label: '调整原因', type: 'text', required: 'column', synonyms: ['调整原因', '原因', '变动原因', '调整理由', '退出原因'] },
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
