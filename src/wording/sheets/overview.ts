import type { Severity } from '../../checks/finding';
/** Words of 总览. */
export const FACTS_HEADING = '一、基本情况';
export const TARGETS_HEADING = '二、文件目标对照';
export const FACTS_HEAD = ['序号', '指标', '单位', '口径', '数值', '说明'] as const;
export const TARGETS_HEAD = ['序号', '指标', '依据', '文件要求', '目标', '现状', '差距', '结论', '说明'] as const;

export const FACTS = {
  count: ['项目个数', '个', '台账中的全部项目'],
  new: ['其中：新开工项目', '个', '建设性质为新建、扩建、改建、新开工等'],
  continuing: ['　　　续建项目', '个', '建设性质为续建、在建、收尾等'],
  other: ['　　　其他', '个', '前期、储备、已竣工及性质无法识别的项目'],
  total: ['总投资', '亿元', '台账总投资列合计'],
  plan: ['年度计划投资', '亿元', '台账年度计划投资列合计'],
  completed: ['年度累计完成投资', '亿元', '台账年度累计完成投资列合计'],
  completionRate: ['年度投资完成率', '％', '累计完成投资÷年度计划投资'],
  timeProgress: ['序时进度', '％', '截至月份÷12'],
  gap: ['与序时进度相差', '百分点', '年度投资完成率－序时进度'],
  missed: ['未达标项目', '个', '应开未开、未复工的项目，名单见“未达标项目清单”'],
  noted: ['需关注项目', '个', '待核实、建议提前、计划过晚、无法判断的项目，不作为未达标事实'],
  findings: ['校验发现的问题', '条', '明细见“问题清单”'],
} as const;

export function findingsRemark({ error, warning, info }: Readonly<Record<Severity, number>>, inOthers: number): string {
  const parts = `错误${String(error)}条，警告${String(warning)}条，提示${String(info)}条`;
  return inOthers === 0 ? parts : `${parts}；其中其他台账${String(inOthers)}条`;
}

export const VERDICT = {
  met: '达到',
  nearlyMet: '基本达到',
  missed: '未达到',
  open: '尚未到期',
  unclear: '无法判断',
  planMet: '按计划达到',
  planMissed: '按计划未达到',
  noNew: '无新开工项目',
  noContinuing: '无续建项目',
  noData: '台账无此数据',
  notCovered: '本台账不含该项数据',
} as const;

export const REMARK = {
  majorList: (count: number, major: number, key: number) =>
    `本台账${String(count)}个项目，与重大项目（${String(major)}个左右）规模相近，按重大项目清单对照；${String(key)}个左右的重点建设项目须用全县台账对照。`,
  keyList: (count: number, major: number, key: number) =>
    `本台账${String(count)}个项目，与重点建设项目（${String(key)}个左右）规模相近，按重点建设项目台账对照；${String(major)}个左右的重大项目从中筛选，须用筛选后的清单对照。`,
  ofKeyList: '须用全县重点建设项目台账对照。',
  ofMajorList: '须用筛选后的重大项目清单对照。',
  lacks: (sheet: string, labels: readonly string[]) => `工作表“${sheet}”没有“${labels.join('”“')}”列，不能计算；补充后重新生成。`,
  nothing: (sheet: string) => `工作表“${sheet}”没有可统计的记录。`,
  from: (sheet: string) => `据工作表“${sheet}”统计。`,
  marked: '据台账“是否重点推进”列统计。',
  countyNeeded: (what: string) => `须在“设置”中填写${what}后计算。`,
  fixedAssets: (yi: number) => `全县固定资产投资${String(yi)}亿元（设置中填写）。`,
  task: (sheet: string, yi: number) => `工作表“${sheet}”年度计划投资÷固定资产投资任务${String(yi)}亿元（设置中填写）。`,
  needs: (what: string) => `须用${what}对照。`,
  rate: (started: number, denominator: number) => `已开工${String(started)}个，分母${String(denominator)}个。`,
  byPlan: (planned: number, projects: number, short: number) =>
    `按计划季末开工${String(planned)}个，新开工项目${String(projects)}个${short > 0 ? `，差${String(short)}个` : ''}。`,
  resumed: (resumed: number, continuing: number, unknown: number) =>
    `续建项目${String(continuing)}个，已复工${String(resumed)}个${unknown > 0 ? `，情况不明${String(unknown)}个（未计入已复工）` : ''}。`,
  noResumption: '台账没有“是否复工”列，不能判断；补充后重新生成。',
} as const;

/** What a workbook lacks that holds other ledgers alone. */
export const PROJECT_LEDGER = '重点项目台账';
export const NO_PROJECTS = '工作簿中没有重点项目台账，项目个数、投资、开工等没有统计；须与项目台账放在同一工作簿中。';

/** What would have to be at hand for the figures that a ledger of projects does not hold. */
export const SOURCE_OF = {
  'key-share-of-fixed-assets': '统计部门的全县固定资产投资数',
  signings: '招商引资签约项目台账',
  'signings-started': '招商引资签约项目台账',
  reserve: '储备项目库',
  'reserve-major': '储备项目库',
  'industry-share': '谋划项目清单',
  'plan-to-task': '年度固定资产投资任务数',
} as const;

/** What the document wants done at this time of the year. */
export const DUTIES_HEADING = '四、文件要求的近期工作';

export function dutyLine(article: string, wording: string, until: number): string {
  return `${article}：${wording}（至${String(until)}月底）。`;
}

export const ABOUT_RULE = '文件写“左右”的，达到目标的90%及以上、不足目标的为基本达到；“差距”＝现状－目标。';
export const RESUMPTION_RULE = '复工率＝已复工的续建项目数÷全部续建项目数。';
