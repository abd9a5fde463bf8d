import { percentText } from '../percent';

/** 2025-06 as 2025年6月, 2025-06-30 as 2025年6月30日. */
function chinese(iso: string): string {
  const [year = '', month = '', day] = iso.split('-').map((part) => part.replace(/^0/, ''));
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

/** A power of ten as people say it: 10倍, 1万倍, 1亿倍; one below 1 the other way round. */
export function timesText(times: number): string {
  const more = Math.round(Math.max(times, 1 / times));
  return more >= 1e8 ? `${String(more / 1e8)}亿倍` : more >= 1e4 ? `${String(more / 1e4)}万倍` : `${String(more)}倍`;
}

/** Words of filling in earlier months from their files. */
export const HISTORY = {
  filled: (months: readonly string[]): string =>
    `已补录${String(months.length)}个月的指标：${months.map(chinese).join('、')}。重新生成汇总表后，“月度趋势”表包括这些月份。`,
  nothing: '没有可以补录的月份。',
  noDay: (file: string): string =>
    `“${file}”没有写明截至日期，文件名中也没有月份，不能确定是哪个月的台账，没有补录；请在文件名中写明月份（如“3月台账.xlsx”）后重新选择。`,
  otherYear: (file: string, year: number, wanted: number): string =>
    `“${file}”是${String(year)}年度的台账，本台账是${String(wanted)}年度的，没有补录。`,
  sameMonth: (file: string, other: string, month: string): string =>
    `“${file}”与“${other}”写明的截至日期同在${chinese(month)}，只补录了后者；请核对“${file}”表中的截至日期，更正后重新选择。`,
  withoutSheets: (file: string, sheets: readonly string[]): string =>
    `“${file}”中没有与工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}对应的清单，只统计其余的表会少算项目，没有补录；请核对文件中的工作表名称。`,
  notEarlier: (file: string, month: string, present: string): string =>
    `“${file}”是${chinese(month)}的台账，晚于本台账的${chinese(present)}，没有补录。`,
  otherList: (file: string): string => `“${file}”中的项目与本台账相同的不到一半，可能不是同一份台账，没有补录；请核对选择的文件。`,
  otherCounty: (file: string, theirs: string, ours: string): string =>
    `“${file}”写明是${theirs}的台账，本台账是${ours}的，没有补录；请核对选择的文件。`,
  source: (file: string, sheets: string): string => `${file}（${sheets}）`,
  doubt: (file: string, clause: string): string => `“${file}”的指标请核对：${clause}。`,
  unclear: (count: number): string => `有${String(count)}个新开工项目的开工情况无法识别，没有计入已开工，也没有计入未按期开工`,
  unclearResumption: (count: number): string => `有${String(count)}个续建项目的复工情况无法识别，没有计入已复工，也没有计入未复工`,
  unitDiffers: (label: string, count: number, times: number): string =>
    `“${label}”有${String(count)}个项目与本台账相差${timesText(times)}，金额单位可能读错`,
  failed: (file: string, why: string): string => `“${file}”没有补录：${why}`,
  line: (
    month: string,
    asOf: string,
    rate: string,
    target: string,
    completed: string,
    time: string,
    late: number | null,
    source: string,
  ): string =>
    `${chinese(month)}（截至${chinese(asOf)}）：开工率${rate}（目标${target}），投资完成率${completed}（序时进度${time}），未按期开工、未复工${late === null ? '无法统计' : `${String(late)}个`}；来源：${source}`,
  none: '工作簿中尚未留存各月指标；每次生成汇总表时留存当月的，以前月份可从当月的台账文件补录。',
  unkept: '本月的指标没有留存在工作簿中，月度趋势里没有这个月；请保存工作簿后重新生成汇总表。',
} as const;

/** A share with one decimal; words where there is none. */
export function percentOr(share: number | null): string {
  return share === null ? '无法统计' : percentText(share);
}
