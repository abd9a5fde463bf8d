import { FACTORS as FACTOR_LIST } from '../../../mechanism/lists';
import { all, any, by, due, is, not, type RegisterKind } from '../register';
import { ANSWERS, ASIDES, CODE, DAYS, LIMIT_WORDS, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

/** A need that is met. */
export const FACTOR_MET = any(is('met', YES), by('metOn'));
const met = FACTOR_MET;

/** What headings about the state of its records name. */
const STATE_OF = ['要素', '需求', '事项', '保障', '落实', '到位', '推进', '办理', '办结', '完成', '解决', '协调', '满足', '进展', ''];

/** Whether needs are met; of a project with a column a factor, all of them. */
export const FACTORS_MET = yesNo('met', '是否保障到位', ['是否保障到位', '保障情况', '是否保障', '落实情况', '是否落实', '保障状态', '是否到位'], { yes: ['已保障', '已落实', '已到位', '到位', '完成', '已完成', '已解决'], no: ['未保障', '未落实', '未到位', '办理中', '正在办理', '正在协调', '未完成', '未解决'] }, { state: STATE_OF, meaning: SETTLED, ambiguous: ANSWERS });

/** Words of titles and tabs that announce it, and that nothing else is called by. */
const TITLES = ['要素保障', '要素清单', '要素需求'];
/** Of one factor alone. */
const OF_ONE = ['用地', '用能', '用电', '用水', '用气', '资金', '能耗'].flatMap((name) => [`${name}保障`, `${name}需求`]);

/** 要素保障清单: one row a need; what is lacking, whose turn it is, and until when (第七条). */
export const FACTORS: RegisterKind = {
  key: 'factors',
  label: '要素保障清单',
  counter: '项',
  article: '第七条',
  action: 3,
  titles: TITLES,
  signature: [['factor'], ['need', 'deadline', 'met']],
  announced: { titles: [...TITLES, ...OF_ONE], signature: [['need', 'factor'], ['met', 'metOn', 'deadline']] },
  project: 'name',
  identity: ['name', 'need'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'factor', headed: true, label: '要素类别', type: 'choice', required: 'column', synonyms: ['要素类别', '要素', '要素类型', '保障要素', '需求类别', '需求类型', '要素名称', '所需要素', '需求要素', '需保障要素', '缺少要素', '要素种类', '要素需求类别', '要素需求类型', '保障类别', '保障类型'], vocabulary: Object.fromEntries(FACTOR_LIST.map(({ name, words }) => [name, words])), open: true },
    { name: 'need', label: '需求内容', type: 'text', required: 'cell', synonyms: ['需求内容', '要素需求', '保障需求', '需保障事项', '具体需求', '需求', '需解决的事项', '保障内容', '保障事项', '数量', '需求量', '需求数量', '所需数量'], words: { all: [['需求', '需保障', '需解决', '需要保障', '需要解决', '要素问题']], without: ['类别', '类型', '时间', '单位'] } },
    UNIT,
    { name: 'raisedOn', label: '提出时间', type: 'period', required: 'no', synonyms: ['提出时间', '提出日期', '申请时间', '登记时间'] },
    { name: 'deadline', label: '完成时限', type: 'period', required: 'cell', part: 'end', synonyms: ['完成时限', '保障时限', '时限', '要求完成时间', '计划完成时间', '解决时限', '办结时限'], words: { all: [LIMIT_WORDS], without: ['实际'] } },
    FACTORS_MET,
    { name: 'metOn', label: '保障到位时间', type: 'period', required: 'no', fact: true, synonyms: ['保障到位时间', '落实时间', '到位时间', '实际完成时间', '完成时间'], words: { all: [['到位', '落实', '保障', '解决', '办结', '完成', '实际到位', '实际落实', '实际保障', '实际解决', '实际办结'], DAYS], without: ['时限', '要求', '计划'] } },
    { name: 'progress', label: '进展情况', type: 'text', required: 'no', synonyms: ['进展情况', '办理进展', '目前进展', '进展'], words: { all: [['进展', '进度', '办理情况', '推进情况']], without: [] } },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'order', first: 'raisedOn', then: 'metOn' },
    { kind: 'order', first: 'raisedOn', then: 'deadline' },
    { kind: 'repeat' },
  ],
  figures: [
    { key: 'count', label: '要素需求', meaning: '清单中的全部需求', count: null },
    { key: 'met', label: '已保障到位', meaning: '已保障到位的需求', count: met },
    { key: 'metRate', label: '保障到位率', meaning: '已保障到位÷要素需求', part: 'met', whole: 'count' },
    { key: 'late', label: '超时限未到位', meaning: '已过完成时限仍未保障到位的需求', count: all(due('deadline'), not(met)) },
  ],
  groups: ['factor', 'leadUnit', 'township'],
  matrix: { by: 'factor', met, late: all(due('deadline'), not(met)) },
  lists: [{ key: 'lacking', title: '未保障到位的需求', where: not(met), fields: ['factor', 'need', 'leadUnit', 'deadline', 'progress'], days: { label: '超期（天）', comparison: 'deadline' } }],
};
