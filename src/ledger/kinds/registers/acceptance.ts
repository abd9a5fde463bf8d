import { ACCEPTANCE_STEPS } from '../../../mechanism/lists';
import type { FieldSpec } from '../kind';
import { all, by, due, not, type Figure, type RegisterKind, type Test } from '../register';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

const done = (key: string): Test => ({ step: key, stands: 'done' });
const settled: Test = { settled: ACCEPTANCE_STEPS.map(({ key }) => key) };
const running = by('runningOn');

const columns: readonly FieldSpec[] = ACCEPTANCE_STEPS.map(({ key, name, words }) => ({ name: key, label: name, type: 'step', required: 'no', synonyms: [name, ...words] }));
const figures: readonly Figure[] = ACCEPTANCE_STEPS.map(({ key, name }) => ({ key: `${key}Done`, label: `${name}：已通过`, meaning: `${name}已完成的项目`, count: done(key) }));

/** 竣工验收投产台账: the single acceptances, the final one, and the day a project runs; completed means in operation (第十三条 竣工即投产). */
export const ACCEPTANCE: RegisterKind = {
  key: 'acceptance',
  label: '竣工验收投产台账',
  counter: '个',
  article: '第十三条',
  action: 5,
  titles: ['竣工验收', '验收投产', '投产达效', '竣工投产'],
  signature: [ACCEPTANCE_STEPS.map(({ key }) => key), ['plannedRunning', 'runningOn', 'completedOn']],
  announced: { titles: ['竣工验收', '验收投产', '投产达效', '竣工投产'], signature: [['runningOn'], ['plannedRunning', 'completedOn']] },
  project: 'name',
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    ...columns,
    { name: 'completedOn', label: '竣工时间', type: 'period', required: 'no', fact: true, synonyms: ['竣工时间', '实际竣工时间', '完工时间', '实际完工时间', '竣工日期'] },
    { name: 'plannedRunning', label: '计划投产时间', type: 'period', required: 'cell', part: 'end', synonyms: ['计划投产时间', '计划投用时间', '拟投产时间', '预计投产时间', '计划投产日期', '计划投运时间'] },
    { name: 'runningOn', label: '实际投产时间', type: 'period', required: 'no', fact: true, synonyms: ['实际投产时间', '投产时间', '投用时间', '实际投用时间', '投运时间', '投产日期'] },
    UNIT,
    TOWNSHIP,
    { name: 'problem', label: '存在问题', type: 'text', required: 'no', synonyms: ['存在问题', '问题', '未投产原因'] },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: ['验收'],
  rules: [
    { kind: 'order', first: 'completedOn', then: 'runningOn' },
    { kind: 'needs', when: all(due('plannedRunning'), not(running)), field: 'problem' },
  ],
  figures: [
    { key: 'count', label: '列入台账项目', meaning: '台账中的全部项目', count: null },
    { key: 'due', label: '应投产项目', meaning: '计划投产时间已到的项目', count: due('plannedRunning') },
    { key: 'running', label: '其中：已投产', meaning: '应投产项目中已投产的', count: all(due('plannedRunning'), running) },
    { key: 'rate', label: '按期投产率', meaning: '已投产÷应投产项目', part: 'running', whole: 'due' },
    { key: 'idle', label: '竣工未投产', meaning: '已竣工尚未投产的项目', count: all(by('completedOn'), not(running)) },
    { key: 'settled', label: '验收齐全项目', meaning: '各项验收已通过或不涉及的项目', count: settled },
    ...figures,
  ],
  groups: ['leadUnit', 'township'],
  lists: [
    { key: 'late', title: '应投产未投产项目', where: all(due('plannedRunning'), not(running)), fields: ['plannedRunning', ...ACCEPTANCE_STEPS.map(({ key }) => key), 'problem', 'leadUnit'], days: { label: '超期（天）', comparison: 'plannedRunning' } },
    { key: 'idle', title: '竣工未投产项目', where: all(by('completedOn'), not(running)), fields: ['completedOn', 'problem', 'leadUnit'], days: { label: '竣工至今（天）', comparison: 'completedOn' } },
  ],
};
