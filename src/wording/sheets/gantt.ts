/** Words and signs of 挂图作战. */
export const GANTT = {
  head: ['序号', '项目名称', '责任单位', '状态', '开工时间', '计划竣工'],
  signs: { work: '■', ahead: '□', untold: '？', late: '▲', done: '√' },
  legend:
    '图例：■ 已施工　□ 计划安排　？ 情况不明（未报复工情况或无法判断）　▲ 滞后（应开未开、待核实、未复工，或已过计划竣工时间）　√ 竣工　▼ 截至日所在月份，其右侧竖线为进度线',
  month: (month: number): string => `${String(month)}月`,
  today: (month: number): string => `▼${String(month)}月`,
  none: '台账没有项目。',
  rule: '横道从开工月份（有实际开工时间的按实际，否则按计划）画到计划竣工月份；没有计划竣工时间的画到年底；没有开工时间的不画。',
  stands: '本图为生成时的结果，台账变动后请重新生成。',
} as const;
