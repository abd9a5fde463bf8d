import type { ColumnMatch } from '../../ledger/ledger';
import type { MissingCounts } from '../../progress/missing';
import { missingWords } from '../missing';

/** Start targets by quarter. */
export const START = {
  caption: (projects: number): string => `新开工项目开工率（共${String(projects)}个）`,
  planOnly: '按计划口径：台账没有实际开工时间或开工状态，只能按计划开工时间推算。',
  natureUnknown: (count: number): string => `${String(count)}个项目没有注明新建还是续建，不计入开工率和复工率。`,
  natureByDate: '按开工时间所在年份推定',
  naturesByDate: (count: number): string => `${String(count)}个项目的建设性质按开工时间所在年份推定。`,
  natureStated: '只按台账注明的统计',
  natureChosen: (byDate: boolean): string => (byDate ? '未注明建设性质的项目，已按开工时间所在年份推定。' : '建设性质只按台账注明的统计。'),
  withoutDate: (count: number): string => `${String(count)}个项目只注明已开工、没有开工时间，只计入截止日的数。`,
  basis: {
    'all-new': '开工率＝已开工÷全部新开工项目（第九条）',
    'planned-to-date': '开工率＝已开工÷按计划应开工的项目',
    'all-projects': '开工率＝已开工÷全部项目',
  },
  chart: (projects: number): string => `开工率（新开工${String(projects)}个）`,
  /** By plan alone it is no rate of starts. */
  chartByPlan: (projects: number): string => `按计划开工率（新开工${String(projects)}个）`,
  details: '各季度明细',
  fewer: '收起明细',
  quarter: '季度',
  target: '目标',
  planned: '计划',
  started: '实际',
  verdict: '结果',
  needs: (count: number): string => `需${String(count)}个`,
  projects: (count: number): string => `${String(count)}个`,
  unknown: '—',
  noNew: '无新开工项目',
  met: '已达标',
  missed: (count: number): string => `未达标，差${String(count)}个`,
  unclear: (count: number): string => `差${String(count)}个，待核实`,
  open: (count: number): string => `未到期，差${String(count)}个`,
  planShort: (count: number): string => `计划差${String(count)}个`,
  planEnough: '计划可达标',
  resumptionShort: (resumed: number, all: number): string => `续建复工${String(resumed)}/${String(all)}个`,
  resumption: (resumed: number, all: number): string => `续建项目复工：${String(resumed)}/${String(all)}个，一季度末应全部复工。`,
  resumptionUnknown: (all: number): string => `续建项目${String(all)}个，台账没有复工情况，无法统计复工率。`,
  missing: (counts: MissingCounts): string =>
    counts.missed + counts.noted === 0 ? '没有未达标和需关注的项目。' : `项目：${missingWords(counts)}`,
  legend: '标注图例',
} as const;

/** What each header was taken for. */
export const COLUMNS = {
  intro: '每一列按表头识别如下，需要核对的在前；识别有误的可以更改，更改随工作簿保存。',
  samples: (values: readonly string[]): string => `如：${values.join('、')}`,
  empty: '各项目均未填写。',
  matched: '已识别的列',
  unmatched: '未识别的列',
  allMatched: '所有列都已识别。',
  ignore: '不使用此列',
  choose: '选择含义',
  meaning: (header: string): string => `“${header}”的含义`,
  column: (letters: string): string => `${letters}列`,
  unit: {
    header: '列标题注明',
    sheet: '表头单位行注明',
    column: '单位列逐行注明',
    format: '数字格式换算，单元格里的数按此单位',
    assumed: '未注明，按此推定，请核对',
    chosen: '按您在读表说明中的选择',
  },
  unitOf: (unit: string, source: string): string => `单位：${unit}（${source}）`,
} as const;

export const CONFIDENCE: Readonly<Record<ColumnMatch['reason'], string>> = {
  exact: '列名一致',
  words: '按字面推断，请核对',
  ambiguous: '列名含糊，请核对',
  chosen: '由您指定',
};
