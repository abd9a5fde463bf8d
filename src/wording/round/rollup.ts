import { chineseDate, type Day } from '../../spreadsheet/calendar';

/** 县区排名: several ledgers beside each other. */
export const ROLLUP = {
  tab: '县区排名',
  title: '重大项目推进情况县区排名',
  source: '数据来源：各县（园区）台账',
  unit: '单位：个、亿元',
  head: (quarter: number): string[] => [
    '排名',
    '县（园区）',
    '项目数',
    '新开工',
    '一季度末已开工',
    '二季度末已开工',
    '三季度末已开工',
    '四季度末已开工',
    quarter < 0 ? '开工率' : `${'一二三四'.charAt(quarter)}季度开工率`,
    '续建',
    '已复工',
    '复工率',
    '年度计划投资',
    '累计完成投资',
    '投资完成率',
    '错误',
    '警告',
    '来源',
  ],
  uncounted: (county: string, sheets: readonly { readonly sheet: string; readonly projects: number }[]): string =>
    `${county}：工作簿中另有${sheets.map(({ sheet, projects }) => `“${sheet}”表（${String(projects)}个项目）`).join('、')}没有计入。`,
  unknownNatures: (county: string, projects: number): string =>
    `${county}：${String(projects)}个项目的建设性质没有填写或无法识别，没有计入新开工、续建和开工率、复工率。`,
  otherYear: (county: string, year: number, most: number): string =>
    `${county}是${String(year)}年的台账，其他为${String(most)}年，不宜放在一起排名和合计，请核对。`,
  otherDays: (days: readonly string[]): string => `各台账截至日不一致（${days.join('；')}），开工率和完成率不完全可比。`,
  keptUpTo: (county: string, { year, month }: { readonly year: number; readonly month: number }, asOf: Day): string =>
    `${county}：台账填报至${String(year)}年${String(month)}月，这里截至${chineseDate(asOf)}计算：此日以后的开工不计，投资等仍是台账所填的数，不是截至该日的数。`,
  reading: (county: string, note: string): string => `${county}：${note}`,
  from: (file: string, asOf: string): string => `${file}，截至${asOf}`,
  total: '合计',
  rule: (quarter: number): string =>
    quarter < 0 ? '各台账没有共同的已开始季度，没有排名。' : '开工率＝已开工的新开工项目数÷本年全部新开工项目数，按开工率从高到低排名。',
  live: '各县数字为其台账截至日的数值；开工率、复工率、完成率、排名和合计为公式，改动数字后自动更新。',
  liveHere:
    '来源为本工作簿的，数字是台账上的公式，台账改动后自动更新；来源为其他文件的，是该文件截至日的数值。开工率、复工率、完成率、排名和合计都是公式。',
  /** How the names of the formulas of the ledgers in this workbook begin: the first has those of the summary sheets. */
  names: (at: number): string => (at === 0 ? '台账' : `县区${'二三四五六七八九十'.charAt(at - 1) || String(at + 1)}`),
  sheet: (name: string): string => `本工作簿“${name}”表`,
  alone: '只有一个县（园区）的台账，没有可以排名的，请另选其他县的台账。',
  blank: '空格表示该台账没有这项信息，或该季度还没有开始；有空格的不计算总的复工率和完成率。',
} as const;
