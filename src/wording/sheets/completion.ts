/** Words of 投产达效. */
export const COMPLETION = {
  head: ['指标', '一季度', '二季度', '三季度', '四季度', '口径说明'],
  planned: ['本季度计划竣工（个）', '计划竣工时间在本季度的项目。'],
  plannedByEnd: ['本年累计计划竣工（个）', '计划竣工时间在本年、季度末以前（含）的项目。'],
  completed: ['本年累计实际竣工（个）', '实际竣工时间在本年、截止日以前（含）的项目。'],
  overdue: ['到期未竣工（个）', '计划竣工时间（含往年）已到、截止日尚未竣工的项目。'],
  list: '到期未竣工的项目',
  next: '今后两个季度计划竣工的项目',
  listHead: ['项目名称', '责任单位', '包联领导', '计划竣工', '逾期天数', '形象进度、存在问题', '台账行'],
  nextHead: ['项目名称', '责任单位', '包联领导', '计划竣工', '剩余天数', '形象进度、存在问题', '台账行'],
  none: '没有到期未竣工的项目。',
  noNext: '今后两个季度没有计划竣工的项目。',
  noPlan: '台账没有“计划竣工时间”列，不能按季度统计；补充后重新生成。',
  noFacts: '台账没有“实际竣工时间”和“开工情况”列，不能判断是否竣工：只列计划数，逾期不作认定；补充后重新生成。',
  due: '只写到月的计划，到该月最后一天才算到期。',
  total: (name: string, count: number): string => `${name}（${String(count)}个）`,
} as const;

export function yearOnlyNote(count: number): string {
  return `有${String(count)}个项目的计划竣工时间只写到年份，不能按季度统计，未计入。`;
}

export function undatedCompletionNote(count: number): string {
  return `有${String(count)}个项目只注明已竣工（投产）、没有实际竣工时间：不作逾期，但不能确定竣工年度，未计入本年累计实际竣工。`;
}

export function unclearCompletionNote(count: number): string {
  return `有${String(count)}个项目的开工情况或竣工时间无法识别，不能判断是否竣工，未计入到期未竣工，请核对。`;
}
