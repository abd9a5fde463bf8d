import { ACCEPTANCE_STEPS } from '../../../mechanism/lists';
import type { FieldSpec } from '../kind';
import { all, any, by, due, is, not, type Figure, type RegisterKind, type Test } from '../register';
import { ASIDES, CODE, NO, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, belowStep, yesNo } from '../shared-fields';

const PLANNED = ['计划', '计划时间', '计划日期', '预计', '预计时间', '拟'];
const ENDS_MEANT = [...PLANNED, '计划竣工', '计划完工', '预计竣工'];
/** Parents and children of a day that was planned and has come: 投产时间 > 计划, 实际. */
const [RUNS, MEANT, HAPPENED] = [['投产', '投用', '投运'], [...PLANNED, '计划投产', '计划投用', '预计投产'], ['实际', '实际时间', '实际日期', '实际投产', '实际投用', '实际竣工', '实际完工']];
const done = (key: string): Test => ({ step: key, stands: 'done' });
const settled: Test = { settled: ACCEPTANCE_STEPS.map(({ key }) => key) };
const running = any(is('running', YES), by('runningOn'));
/** What headings about whether a project runs name. */
const STATE_OF = ['投产', '投用', '投运', '达产', '运营', '生产'];

const ASKED = ['', '情况', '时间', '日期', '完成时间', '通过时间', '完成情况', '进展', '进度', '状态', '结果'];
/** Which acceptance it is, is said by 竣工 alone, or not at all. */
const FINAL = ['验收', '竣工验收', '项目验收', '工程验收'].flatMap((name) => [`是否${name}`, `是否完成${name}`, ...ASKED.map((asked) => name + asked)]);
/** What follows the acceptances: of no weight for whether they are all through. */
const after = (name: string, label: string, words: readonly string[]): FieldSpec => ({ name, label, type: 'step', required: 'no', spare: true, synonyms: words.flatMap((word) => [`是否${word}`, `是否完成${word}`, `${word}审计`, ...ASKED.map((asked) => word + asked)]), under: belowStep(words) });
const AFTER = [after('settlement', '竣工结算', ['竣工结算', '工程结算', '结算']), after('accounts', '竣工决算', ['竣工决算', '财务决算', '竣工财务决算', '决算']), after('handover', '资产移交', ['资产移交', '固定资产移交', '工程移交', '移交'])];
const AFTER_KEYS = AFTER.map(({ name }) => name);

/** Over the single acceptances, each called by its office alone: 单项验收 > 规划. */
const SINGLE = ['单项验收', '专项验收', '分项验收'];

const columns: readonly FieldSpec[] = ACCEPTANCE_STEPS.map(({ key, name, words }) => ({ name: key, label: name, type: 'step', required: 'no', synonyms: [name, ...words, ...(key === 'final' ? FINAL : [])], under: [belowStep(key === 'final' ? [name, ...words] : [name, ...words].filter((word) => /验收|核实/.test(word))), { parents: SINGLE, children: [name, ...words, ...words.map((word) => word.replace(/验收$/, ''))] }] }));
const figures: readonly Figure[] = ACCEPTANCE_STEPS.map(({ key, name }) => ({ key: `${key}Done`, label: `${name}：已通过`, meaning: `${name}已完成的项目`, count: done(key) }));

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['竣工验收', '单项验收', '验收投产', '投产达效', '竣工投产', '投产项目', '计划投产', '项目投产', '项目验收', '计划竣工', '年内竣工', '拟竣工', '竣工计划'];

/** 竣工验收投产台账: the single acceptances, the final one, and the day a project runs; completed means in operation (第十三条 竣工即投产). */
export const ACCEPTANCE: RegisterKind = {
  key: 'acceptance',
  label: '竣工验收投产台账',
  counter: '个',
  article: '第十三条',
  action: 5,
  titles: ['竣工验收', '验收投产', '投产达效', '竣工投产'],
  signature: [[...ACCEPTANCE_STEPS.map(({ key }) => key), ...AFTER_KEYS], ['plannedRunning', 'runningOn', 'completedOn']],
  also: [
    [['plannedRunning'], ['runningOn', 'running']],
    [['fire', 'planningCheck', 'environmentCheck', 'archive'], ['final', ...AFTER_KEYS]],
    [['fire'], ['planningCheck', 'environmentCheck', 'archive']],
  ],
  announced: { titles: TITLES, signature: [['runningOn', 'running', 'plannedRunning', 'plannedEnd'], ['plannedRunning', 'completedOn', 'plannedEnd']] },
  project: 'name',
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    ...columns,
    ...AFTER,
    { name: 'completedOn', label: '竣工时间', type: 'period', required: 'no', fact: true, synonyms: ['竣工时间', '实际竣工时间', '完工时间', '实际完工时间', '竣工日期'], under: { parents: ['竣工', '完工'], without: ['验收', '结算', '决算'], children: HAPPENED } },
    { name: 'plannedEnd', label: '计划竣工时间', type: 'period', required: 'no', spare: true, part: 'end', synonyms: ['竣工', '完工'].flatMap((event) => ['计划', '预计', '拟', '承诺'].flatMap((mode) => ['时间', '日期', '年月', '月份', '时限'].map((day) => `${mode}${event}${day}`))), under: { parents: ['竣工', '完工'], without: ['验收', '结算', '决算'], children: ENDS_MEANT } },
    { name: 'plannedRunning', label: '计划投产时间', type: 'period', required: 'cell', part: 'end', synonyms: ['计划投产时间', '计划投用时间', '拟投产时间', '预计投产时间', '计划投产日期', '计划投运时间'], under: { parents: RUNS, children: MEANT } },
    { name: 'runningOn', label: '实际投产时间', type: 'period', required: 'no', fact: true, synonyms: ['实际投产时间', '投产时间', '投用时间', '实际投用时间', '投运时间', '投产日期'], under: { parents: RUNS, children: HAPPENED } },
    yesNo('running', '是否投产', ['是否投产', '是否投用', '是否投运', '投产状态', '投用状态', '投产情况', '投用情况', '投运情况'], { yes: ['已投产', '已投用', '已投运', '已达产', '投产'], no: ['未投产', '未投用', '未投运', '试生产'] }, { spare: true, state: STATE_OF, meaning: SETTLED }),
    UNIT,
    TOWNSHIP,
    { name: 'problem', label: '存在问题', type: 'text', required: 'no', synonyms: ['存在问题', '问题', '未投产原因'] },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'order', first: 'completedOn', then: 'runningOn' },
    { kind: 'contradiction', when: all(is('running', NO), by('runningOn')), field: 'running' },
    { kind: 'needs', when: all(due('plannedRunning'), not(running)), field: 'problem' },
  ],
  figures: [
    { key: 'count', label: '列入台账项目', meaning: '台账中的全部项目', count: null },
    { key: 'endDue', label: '应竣工项目', meaning: '计划竣工时间已到的项目', spare: true, count: due('plannedEnd') },
    { key: 'ended', label: '其中：已竣工', meaning: '应竣工项目中已竣工的', spare: true, count: all(due('plannedEnd'), by('completedOn')) },
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
