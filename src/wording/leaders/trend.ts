/** Words of 月度趋势. */
export const TREND = {
  head: ['月份', '截至日期', '开工率', '开工率目标', '已开工', '分母', '复工率', '投资完成率', '序时进度', '未按期开工', '未复工'],
  month: (month: number): string => `${String(month)}月`,
  gap: '没有留存',
  sources: (sources: readonly (readonly [readonly string[], string])[]): string =>
    `数据来源：${sources.map(([months, source]) => `${months.join('、')}为“${source}”`).join('；')}。`,
  starts: '开工率与目标',
  investment: '投资完成率与序时进度',
  resumption: '续建复工率',
  late: '未按期开工、未复工的项目（个）',
  rate: '开工率',
  target: '目标',
  completed: '投资完成率',
  time: '序时进度',
  resumed: '复工率',
  unstarted: '未按期开工',
  notResumed: '未复工',
  kept: '各月数字为当月生成汇总表时（或从当月台账文件补录时）留存的结果，不随台账变动；同一月份重新生成的，以后一次为准。',
  later: '截至日期以后的月份留存有指标，没有列出。',
  missing: '没有留存的月份，表中为空、图中断开；可在任务窗格或用命令行 history 从当月的台账文件补录。',
  rates: '开工率为截至日期所在季度的开工率，按当时所选分母计算。',
} as const;
