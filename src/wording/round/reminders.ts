/** 催办单: the words of its pages. */
export const REMINDER = {
  tab: '催办单',
  leadUnit: '责任单位',
  number: (prefix: string, year: number, number: number): string => `${prefix}〔${String(year)}〕${String(number)}号`,
  to: (unit: string): string => `${unit}：`,
  opening: (asOf: string): string => `截至${asOf}，你单位负责的重大项目中有下列事项需要抓紧办理：`,
  closing: (deadline: string): string => `请于${deadline}前将办理情况填入“办理情况”栏并反馈；不能按期办结的，请说明原因和完成时限。`,
  head: ['序号', '事项', '项目名称', '情况', '办理情况'],
  kinds: {
    late: '应开未开',
    resume: '未复工',
    invest: '投资滞后',
    blockers: '堵点难点',
    permits: '手续超期',
    factors: '要素超期',
    services: '诉求超期',
    milestones: '节点滞后',
    noted: '台账问题',
    silent: '未报进度',
    pursued: '请核实',
  },
  late: (planned: string, days: number): string => `计划${planned}开工，${days > 0 ? `已超期${String(days)}天` : '已到期，尚未开工'}`,
  pursued: (label: string, text: string): string =>
    `台账“${label}”写明“${text}”，请核实：确不再实施或暂缓的，书面报请调整；仍要实施的，按计划推进并更正`,
  resume: '续建项目至今未复工',
  invest: (plan: string, done: string, rate: string, points: string): string =>
    `年度计划${plan}，完成${done}，完成率${rate}，落后序时进度${points}个百分点`,
  overdue: (what: string, deadline: string, days: number): string =>
    `${what === '' ? '' : `${what}；`}应于${deadline}办结，已超期${String(days)}天`,
  open: (what: string): string => `${what === '' ? '' : `${what}；`}尚未办结`,
  silent: (month: string): string => `尚未报送${month}进度`,
  yi: (amount: string): string => `${amount}亿元`,
  signed: (office: string): string => (office === '' ? '（单位盖章）' : office),
  receiver: '签收人：　　　　　　　　签收时间：　　　年　　月　　日',
  /** Name of the Word document; `unit`: of one alone. */
  file: (title: string, unit: string | null): string => `${title}${unit === null ? '' : `（${unit}）`}.docx`,
  nothing: '没有需要催办的事项。',
  nobodys: (label: string, count: number, rows: string): string =>
    `“${label}”有${String(count)}条需要催办，没有写明由谁负责，没有列入催办单：第${rows}行，请补填。`,
  at: (list: string, row: number): string => `（${list}第${String(row)}行）`,
  noUnit: (unit: string, known: readonly string[]): string => `“${unit}”没有需要催办的事项。有事项的：${known.join('、')}。`,
} as const;
