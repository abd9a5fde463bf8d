import { targetText } from '../percent';
import type { RateBasis } from '../../progress/result';

/** Words of 季度开工. */
export const QUARTER_HEAD = ['指标', '一季度', '二季度', '三季度', '四季度', '口径说明'] as const;

export type QuarterRow =
  | 'target'
  | 'newProjects'
  | 'denominator'
  | 'end'
  | 'planned'
  | 'plannedRate'
  | 'planNeeded'
  | 'planShortfall'
  | 'planMet'
  | 'cutoff'
  | 'plannedToDate'
  | 'started'
  | 'early'
  | 'late'
  | 'unjudged'
  | 'rate'
  | 'needed'
  | 'shortfall'
  | 'met'
  | 'identity';

/** Each row's name and what it means, with the article where the document sets it. */
export const QUARTER_ROWS: Readonly<Record<QuarterRow, readonly [label: string, meaning: string]>> = {
  target: ['开工率目标', '第九条：一季度40%以上，二季度80%以上，三季度力争100%；四季度保持。'],
  newProjects: ['新开工项目（个）', '建设性质为新建、扩建、改建、新开工等的项目。'],
  denominator: ['开工率分母（个）', '按所选口径。'],
  end: ['季度末', '“按计划”各行算到这一天。'],
  planned: ['按计划季末应开工（个）', '计划开工时间在季度末以前（含）的新开工项目。'],
  plannedRate: ['按计划开工率', '按计划季末应开工÷新开工项目。'],
  planNeeded: ['达标需开工（个）', '目标×新开工项目，不足1个的按1个计。'],
  planShortfall: ['按计划差额（个）', '达标需开工－按计划季末应开工；大于0即按计划也不能达标，需提前安排。'],
  planMet: ['按计划能否达标', ''],
  cutoff: ['统计截止日', '季度末；本季度未结束的，为截至日。'],
  plannedToDate: ['至截止日应开工（个）', '计划开工时间已到的新开工项目。'],
  started: ['实际开工（个）', '至截止日已开工的新开工项目，以台账“实际开工时间”“开工情况”为准。'],
  early: ['其中：未到计划时间（个）', '计划时间未到、已经开工的。'],
  late: ['应开未开（个）', '计划时间已到、尚未开工的。'],
  unjudged: ['无法判断（个）', '计划时间已到，开工情况的写法无法识别的；不计入实际开工，也不计入应开未开。'],
  rate: ['开工率', '实际开工÷新开工项目。'],
  needed: ['达标需开工（个）', '目标×开工率分母，不足1个的按1个计。'],
  shortfall: ['差额（个）', '达标需开工－实际开工。'],
  met: ['是否达标', '季度未结束的，已达标的先行认定。'],
  identity: ['勾稽关系', '实际开工＝至截止日应开工－应开未开＋未到计划时间已开工。'],
};

/** The rate row's meaning under the other bases. */
export const RATE_MEANING: Readonly<Record<RateBasis, string>> = {
  'all-new': QUARTER_ROWS.rate[1],
  'planned-to-date': '实际开工÷至截止日应开工。',
  'all-projects': '实际开工÷台账全部项目。',
};

export const MET = {
  met: '达标',
  missed: '未达标',
  open: '未到期',
  unclear: '无法判断',
  none: '无新开工项目',
  planMet: '能',
  planMissed: '不能',
  agrees: '相符',
  differs: '不符',
} as const;

export const CHART = { title: '各季度开工率与目标', target: '目标', planned: '按计划', actual: '实际' } as const;

/** What to do, quarter by quarter, as sentences. */
export const ADVICE = {
  heading: '需要提前安排或催办的项目',
  headingOverview: '三、需要提前安排或催办的项目',
  pullForward: (quarter: string, target: string, needed: number, planned: number, short: number, names: string) =>
    `${quarter}：目标${target}，需开工${String(needed)}个，按计划只有${String(planned)}个，差${String(short)}个；建议提前：${names}。`,
  planShort: (quarter: string, target: string, needed: number, planned: number, short: number) =>
    `${quarter}：目标${target}，需开工${String(needed)}个，按计划只有${String(planned)}个，差${String(short)}个，没有可提前的项目。`,
  overdue: (count: number, names: string) => `应开未开${String(count)}个：${names}。`,
  unconfirmed: (count: number, names: string) => `按计划应已开工、台账无实际开工信息，需核实${String(count)}个：${names}。`,
  notResumed: (count: number, names: string) => `续建项目尚未复工${String(count)}个：${names}。`,
  tooLate: (count: number, names: string) => `计划开工晚于三季度末、不符合三季度100%开工要求${String(count)}个：${names}。`,
  unreadable: (count: number, names: string) => `计划开工时间、建设性质或开复工情况无法识别、不能判断${String(count)}个：${names}。`,
  none: '各季度按计划均可达标，没有应开未开、未复工的项目。',
} as const;

/** Names in a sentence: the first of many, and how many they are, where they are not all. */
export function someNames(names: readonly string[], all: number): string {
  return names.length === all ? names.join('、') : `${names.join('、')}等${String(all)}个`;
}

export function nameWithPlan(name: string, planned: string): string {
  return planned === '' ? name : `${name}（计划${planned}）`;
}

/** Heading of one quarter's table of units. */
export function quarterBlock(by: string, quarter: string, target: number): string {
  return `${quarter}·${by}（目标${targetText(target)}）`;
}

export const NEEDED_NOTE =
  '达标需开工＝目标×本行新开工项目（按所选分母），不足1个的按1个计；各行分别取整，因此各行之和可能大于全县需开工数，全县以合计行为准。未开始的季度只列计划数，差额按计划开工数计算。';
