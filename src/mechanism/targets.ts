/**
 * The figures of 《平陆县重大项目推进工作机制》 (办公室文件, 2025年4月10日), each once, with its article
 * and wording. An office may change a figure in the settings; the article stays with it.
 */
export interface Target {
  readonly key: TargetKey;
  /** Where the document says it, as printed on sheets: 第九条, 总则. */
  readonly article: string;
  /** The words of the document. */
  readonly wording: string;
  /** Short name of the measure for tables. */
  readonly label: string;
  readonly value: number;
  readonly unit: TargetUnit;
  /** Whether the figure is a floor (at least) or a size to aim at (about). */
  readonly sense: 'at-least' | 'about';
}

/** `share`: 0 to 1; `count`: projects; `yi`: 亿元; `times`: a multiple. */
export type TargetUnit = 'share' | 'count' | 'yi' | 'times';

export type TargetKey =
  | 'key-projects'
  | 'key-investment'
  | 'major-projects'
  | 'key-share-of-fixed-assets'
  | 'signings'
  | 'signings-started'
  | 'reserve'
  | 'reserve-major'
  | 'industry-share'
  | 'plan-to-task'
  | 'start-q1'
  | 'start-q2'
  | 'start-q3'
  | 'start-q4'
  | 'resumption-q1';

const PREAMBLE = '总则';

export const TARGETS: readonly Target[] = [
  {
    key: 'key-projects',
    article: PREAMBLE,
    wording: '每年研究确定100个左右、总投资规模100亿元左右的重点建设项目',
    label: '重点建设项目个数',
    value: 100,
    unit: 'count',
    sense: 'about',
  },
  {
    key: 'key-investment',
    article: PREAMBLE,
    wording: '每年研究确定100个左右、总投资规模100亿元左右的重点建设项目',
    label: '重点建设项目总投资',
    value: 100,
    unit: 'yi',
    sense: 'about',
  },
  {
    key: 'major-projects',
    article: PREAMBLE,
    wording: '从中筛选15个左右重大项目重点推进',
    label: '重点推进重大项目个数',
    value: 15,
    unit: 'count',
    sense: 'about',
  },
  {
    key: 'key-share-of-fixed-assets',
    article: PREAMBLE,
    wording: '重点建设项目完成投资占全县固定资产投资比重达到40%以上',
    label: '完成投资占固定资产投资比重',
    value: 0.4,
    unit: 'share',
    sense: 'at-least',
  },
  {
    key: 'signings',
    article: PREAMBLE,
    wording: '全县每年招商引资签约项目投资额达到200亿元以上',
    label: '招商引资签约投资额',
    value: 200,
    unit: 'yi',
    sense: 'at-least',
  },
  {
    key: 'signings-started',
    article: PREAMBLE,
    wording: '签约项目当年开工率达到60%以上',
    label: '签约项目当年开工率',
    value: 0.6,
    unit: 'share',
    sense: 'at-least',
  },
  {
    key: 'reserve',
    article: '第二条',
    wording: '全县储备年度建设项目投资规模保持在300亿元以上',
    label: '储备年度建设项目投资规模',
    value: 300,
    unit: 'yi',
    sense: 'at-least',
  },
  {
    key: 'reserve-major',
    article: '第二条',
    wording: '储备重大项目投资规模保持在120亿元以上',
    label: '储备重大项目投资规模',
    value: 120,
    unit: 'yi',
    sense: 'at-least',
  },
  {
    key: 'industry-share',
    article: '第二条',
    wording: '全县谋划建设项目中，产业项目个数占比不低于60%',
    label: '产业项目个数占比',
    value: 0.6,
    unit: 'share',
    sense: 'at-least',
  },
  {
    key: 'plan-to-task',
    article: '第二条',
    wording: '年度计划投资不低于固定资产投资任务的1.5倍',
    label: '年度计划投资与固投任务之比',
    value: 1.5,
    unit: 'times',
    sense: 'at-least',
  },
  {
    key: 'start-q1',
    article: '第九条',
    wording: '确保一季度开工率40%以上',
    label: '一季度开工率',
    value: 0.4,
    unit: 'share',
    sense: 'at-least',
  },
  {
    key: 'start-q2',
    article: '第九条',
    wording: '二季度开工率80%以上',
    label: '二季度开工率',
    value: 0.8,
    unit: 'share',
    sense: 'at-least',
  },
  { key: 'start-q3', article: '第九条', wording: '三季度力争100%开工', label: '三季度开工率', value: 1, unit: 'share', sense: 'at-least' },
  {
    key: 'start-q4',
    article: '第九条',
    wording: '三季度力争100%开工（四季度保持）',
    label: '四季度开工率',
    value: 1,
    unit: 'share',
    sense: 'at-least',
  },
  {
    key: 'resumption-q1',
    article: '第九条',
    wording: '确保续建项目一季度100%复工建设',
    label: '续建项目一季度复工率',
    value: 1,
    unit: 'share',
    sense: 'at-least',
  },
];

/** The target of a key with the office's own figure in place of the document's, if it set one. */
export function targetOf(key: TargetKey, changed: Readonly<Partial<Record<TargetKey, number>>> = {}): Target {
  const target = TARGETS.find((candidate) => candidate.key === key);
  if (!target) throw new Error(`no target ${key}`);
  const own = changed[key];
  return own === undefined ? target : { ...target, value: own };
}

/** Start-rate targets of the four quarters (第九条), as shares. */
export const START_TARGETS = ['start-q1', 'start-q2', 'start-q3', 'start-q4'] as const satisfies readonly TargetKey[];
