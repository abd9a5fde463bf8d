import { TASK_KINDS } from '../../../mechanism/lists';
import type { FieldSpec } from '../kind';
import type { RegisterKind } from '../register';
import { ASIDES, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;
const number = (name: string, label: string, synonyms: readonly string[], under: FieldSpec['under']): FieldSpec => ({ name, label, type: 'number', required: 'no', synonyms, ...(under ? { under } : {}) });
const aims = QUARTERS.map((quarter, at) => ({ ...number(`aim${String(at + 1)}`, `${quarter}目标`, [`${quarter}目标`, `${quarter}任务`, `${quarter}计划`, `第${quarter}目标`], { parents: ['目标', '任务', '计划'], without: ['完成'], children: [quarter, `第${quarter}`] }), ambiguous: [quarter, `第${quarter}`] }));
const dones = QUARTERS.map((quarter, at) => number(`done${String(at + 1)}`, `${quarter}完成`, [`${quarter}完成`, `${quarter}实际完成`, `${quarter}完成数`, `第${quarter}完成`], { parents: ['完成'], children: [quarter, `第${quarter}`] }));

/** Parents of the county's own figure beside one for each township. */
const WHOLE = ['合计', '总计', '全县', '全市', '全区'];

/** Words of titles and tabs that announce it. */
const TITLES = ['目标任务', '任务分解', '任务台账', '目标分解'];

/** 目标任务分解台账: the year's targets by unit and quarter, and what is done (第十七条). Quarters are cumulative, from the year's beginning. */
export const TASKS: RegisterKind = {
  key: 'tasks',
  label: '目标任务分解台账',
  counter: '项',
  article: '第十七条',
  action: 7,
  titles: TITLES,
  signature: [['yearAim', 'aim1', 'aim2'], ['done1', 'done2', 'done3', 'done4', 'yearDone']],
  announced: { titles: TITLES, signature: [['yearAim', 'aim1', 'aim2', 'aim3', 'aim4']] },
  project: null,
  proposed: true,
  quarterly: true,
  fields: [
    SEQUENCE,
    { name: 'task', label: '目标任务', type: 'name', required: 'column', synonyms: ['目标任务', '任务', '任务名称', '工作任务', '指标名称', '任务指标', '任务内容', '指标', '考核指标', '重点任务'] },
    { name: 'taskKind', label: '任务类别', type: 'choice', required: 'cell', synonyms: ['任务类别', '类别', '任务类型', '工作类别', '目标类别'], vocabulary: Object.fromEntries(TASK_KINDS.map((name) => [name, []])), open: true },
    UNIT,
    { name: 'measure', label: '计量单位', type: 'text', required: 'no', synonyms: ['计量单位', '单位', '指标单位'] },
    { name: 'yearAim', label: '年度目标', type: 'number', required: 'cell', synonyms: ['年度目标', '全年目标', '年度任务', '全年任务', '目标值', '年目标', '目标数'], under: { parents: WHOLE, children: ['目标', '任务', '计划', '目标数', '任务数', '年度目标', '全年目标', '年度任务', '全年任务'] } },
    ...aims,
    ...dones,
    { name: 'yearDone', label: '累计完成', type: 'number', required: 'no', synonyms: ['累计完成', '实际完成', '完成数', '完成值', '截至目前完成', '完成情况', '完成进度', '累计完成数', '年度累计完成'], under: { parents: WHOLE, children: ['完成', '完成数', '完成情况', '实际完成', '累计完成', '已完成'] } },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'rising', fields: ['aim1', 'aim2', 'aim3', 'aim4'] },
    { kind: 'rising', fields: ['done1', 'done2', 'done3', 'done4'] },
  ],
  figures: [
    { key: 'count', label: '分解任务', meaning: '台账中的全部任务', count: null },
  ],
  groups: ['taskKind', 'leadUnit'],
  lists: [],
};
