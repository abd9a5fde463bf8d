import { all, any, by, due, is, not, type RegisterKind } from '../register';
import { ANSWERS, ASIDES, CODE, LEADER, NO, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

const reached = any(is('reached', YES), by('actualOn'));
/** What headings about the state of its records name. */
const STATE_OF = ['节点', '任务', '完成', '达成', '推进', '办结', '落实', '进展', ''];

/** 节点倒排计划表: what has to be done by when, counted backward from completion (第十一条 倒排工期). */
export const MILESTONES: RegisterKind = {
  key: 'milestones',
  label: '节点倒排计划表',
  counter: '个',
  article: '第十一条',
  action: 5,
  titles: ['倒排', '节点', '里程碑', '作战图'],
  signature: [['milestone'], ['plannedOn']],
  announced: { titles: ['倒排', '节点', '里程碑', '作战图', '推进时间', '推进计划', '工作计划', '手续办理', '手续清单', '手续台账', '前期手续'], signature: [['milestone'], ['plannedOn', 'reached', 'actualOn']] },
  project: 'name',
  identity: ['name', 'milestone'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'milestone', label: '节点任务', type: 'text', required: 'column', synonyms: ['节点任务', '节点', '工作节点', '节点名称', '关键节点', '里程碑', '工序', '时间节点任务', '节点内容', '手续名称', '审批事项', '办理事项', '手续事项', '审批手续', '手续', '前期手续', '需办手续', '待办手续', '需办理手续', '办理手续', '前期工作内容', '前期工作事项', '任务节点', '工作任务', '时间节点安排'], ambiguous: ['工作内容', '任务', '任务内容', '具体任务', '工作事项', '重点任务', '推进任务', '工作安排'] },
    { name: 'plannedOn', label: '计划完成时间', type: 'period', required: 'column', part: 'end', synonyms: ['计划完成时间', '计划时间', '计划完成日期', '计划节点时间', '目标时间', '完成时限', '计划办结时间', '办结时限', '办理时限', '计划办理时间', '时限', '完成期限', '时间节点', '节点时间', '时间要求', '截止时间'], ambiguous: ['计划', '要求完成', '应完成', '目标完成', '要求'], words: { all: [['计划', '目标', '要求', '承诺', '限期', '拟', '应', '预计', '力争', '确保'], ['完成', '办结'], ['时间', '日期', '年月', '月份', '时限']], without: ['实际', '开工', '竣工'] } },
    { name: 'actualOn', label: '实际完成时间', type: 'period', required: 'no', fact: true, synonyms: ['实际完成时间', '实际完成日期', '完成时间', '实际时间', '完成日期', '实际办结时间', '办结时间', '办结日期', '实际办理时间'], ambiguous: ['实际', '完成', '办结'], words: { all: [['实际'], ['完成'], ['时间', '日期', '年月', '月份']], without: [] } },
    yesNo('reached', '是否完成', ['是否完成', '是否按期完成', '节点状态'], { yes: ['按期完成', '提前完成', '已达成'], no: ['未达成', '滞后'] }, { spare: true, state: STATE_OF, meaning: SETTLED, ambiguous: ANSWERS }),
    UNIT,
    LEADER,
    TOWNSHIP,
    { name: 'progress', label: '进展情况', type: 'text', required: 'no', synonyms: ['进展情况', '目前进展', '进展', '完成情况'] },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'contradiction', when: all(is('reached', NO), by('actualOn')), field: 'reached' }],
  figures: [
    { key: 'count', label: '节点', meaning: '计划表中的全部节点', count: null },
    { key: 'due', label: '应完成节点', meaning: '计划完成时间已到的节点', count: due('plannedOn') },
    { key: 'reached', label: '其中：已完成', meaning: '应完成节点中已完成的', count: all(due('plannedOn'), reached) },
    { key: 'rate', label: '节点完成率', meaning: '已完成÷应完成节点', part: 'reached', whole: 'due' },
    { key: 'late', label: '滞后节点', meaning: '计划完成时间已到、尚未完成的节点', count: all(due('plannedOn'), not(reached)) },
  ],
  groups: ['leadUnit', 'township'],
  lists: [{ key: 'late', title: '滞后节点', where: all(due('plannedOn'), not(reached)), fields: ['milestone', 'plannedOn', 'leadUnit', 'progress'], days: { label: '滞后（天）', comparison: 'plannedOn' } }],
};
