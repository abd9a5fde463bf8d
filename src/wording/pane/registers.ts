import { rounded } from '../../spreadsheet/rounding';
import { percentText } from '../percent';

/** Words about the office's other ledgers in the pane. */
export const REGISTERS = {
  tab: '其他台账',
  intro: '工作簿中的其他台账按文件各条识别如下，与项目台账按项目代码、名称核对，并汇入“总览”和各专项汇总表。',
  source: (article: string, sheet: string, count: number, counter: string): readonly string[] => [
    article,
    `工作表“${sheet}”`,
    `${String(count)}${counter}`,
  ],
  figures: '统计',
  unknown: '无法统计',
  lacks: (labels: readonly string[]): string => `缺少“${labels.join('”“')}”列`,
  amount: (yi: string): string => `${yi}亿元`,
  /** In the unit of the list itself. */
  total: (value: number): string => String(rounded(value, 2)),
  percent: percentText,
  count: (count: number, counter: string): string => `${String(count)}${counter}`,
  glance: (ledgers: number, problems: number): string =>
    `${String(ledgers)}本其他台账，${problems === 0 ? '没有发现问题' : `有${String(problems)}处问题待处理`}。`,
  findings: (count: number): string => `问题（${String(count)}处）`,
  back: '全部其他台账',
  record: '记录',
  columns: (matched: number, unmatched: number): string =>
    `列识别（已识别${String(matched)}列${unmatched === 0 ? '' : `，未识别${String(unmatched)}列`}）`,
  asPrinted: '按您更改的列识别，这份台账缺少名称列，暂按原表头识别。请在“列识别”中重新指定名称列。',
} as const;

/** Figures of the county that the office states. */
export const COUNTY = {
  intro: '台账中没有、对照文件目标需要的全县数据，填一次即随工作簿保存。',
  fixedAssets: '全县固定资产投资完成额',
  fixedAssetsHint: '总则：重点建设项目完成投资占全县固定资产投资的比重，按统计部门数填写',
  fixedAssetTask: '全县年度固定资产投资任务',
  joint: '、',
  reserveLists: '“六张项目清单”名称',
  reserveListsHint: '文件没有列出名称；不填则用本助手建议：产业转型、基础设施、社会民生、生态环保、乡村振兴、城市更新',
  pools: '“四库”名称',
  poolsHint: '按先后顺序填四个，用顿号分开；不填则用：谋划库、储备库、建设库、达效库',
  permits: '本县另有的前期手续',
  permitsHint: '除立项、用地、规划、环评、能评、水保、施工许可外，用顿号分开，如：林地审批、文物勘探',
  fixedAssetTaskHint: '第二条：年度计划投资不低于固定资产投资任务的1.5倍',
} as const;
