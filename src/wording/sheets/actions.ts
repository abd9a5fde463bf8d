import type { ActionNumber } from '../../ledger/kinds/register';

/** The seven actions of the document: name of the tab and words of the title. */
export const ACTION: Readonly<Record<ActionNumber, { readonly tab: string; readonly title: string }>> = {
  1: { tab: '谋划储备情况', title: '重大项目谋划转化情况表' },
  2: { tab: '招商签约情况', title: '招商引资签约落地情况表' },
  3: { tab: '手续要素情况', title: '重大项目手续办理和要素保障情况表' },
  4: { tab: '开工受阻原因', title: '重大项目开工复工受阻原因和提请上级协调情况表' },
  5: { tab: '节点纳统堵点', title: '重大项目节点、纳统、堵点和验收情况表' },
  6: { tab: '争取资金情况', title: '向上争取资金情况表' },
  7: { tab: '目标任务情况', title: '重大项目目标任务分解落实情况表' },
};

export function actionTitle(year: number, action: ActionNumber): string {
  return `${String(year)}年${ACTION[action].title}`;
}

export const ACTION_WORDS = {
  unit: '单位：个（项、件）、亿元',
  figuresHead: ['指标', '数值', '口径'],
  register: (label: string, article: string, sheet: string): string => `${label}（${article}，数据来源：工作表“${sheet}”）`,
  lacks: (labels: readonly string[]): string => `台账没有“${labels.join('”“')}”列，无法统计`,
  unread: (label: string, header: string, count: number): string =>
    `${label}：“${header}”列有${String(count)}格无法识别，没有计入有关个数、金额和名单。`,
  uncounted: (label: string, headers: readonly string[]): string =>
    `${label}：“${headers.join('”“')}”列填有数字，不知道是哪一项，没有计入。`,
  unlisted: (labels: readonly string[]): string => `台账没有“${labels.join('”“')}”列，无法列出。`,
  reading: (label: string, note: string): string => `${label}：${note}`,
  noBase: '没有可统计的记录',
  group: (label: string): string => `按${label}`,
  sum: '合计',
  blank: '未填写',
  none: '无。',
  cut: (label: string, shown: number, rest: number): string => `“${label}”只列前${String(shown)}条，另有${String(rest)}条未列出。`,
  proposed: (labels: readonly string[]): string => `文件未规定${labels.join('、')}的具体内容，表中口径为本助手建议，可按本县实际调整。`,
  sumAll: '分组可能交叉（一条记录涉及多个单位），合计按记录计，不重复。',
  matrix: '各项目要素保障情况',
  needsOpen: (unit: string, late: boolean): string => `${late ? '逾期' : '未到位'}${unit === '' ? '' : `（${unit}）`}`,
  needsMet: '已保障',
  needsUntold: '未判定',
  openUntold: (what: string): string => `${what}（未判定）`,
  reasons: '未达标项目受阻原因对照（第九条）',
  /** Heading of the row's number in the office's own ledger. */
  ledgerRow: '台账行',
  reasonsHead: ['项目名称', '责任单位', '状态', '未办手续', '未保障要素', '未销号堵点', '台账行'],
  noReasons: '截至统计日，没有未达标项目。',
  notListed: '未列入清单',
  noneOpen: '无',
  tasks: '目标任务完成情况',
  tasksHead: ['目标任务', '任务类别', '责任单位', '计量单位', '年度目标', '本季应完成', '累计完成', '差额', '完成率', '结论'],
  taskMet: '达到',
  taskMissed: '未达到',
  taskUnknown: '未填完成数',
  taskRule: (quarter: string): string =>
    `本季应完成取“${quarter}目标”，没有填写的按年度目标的四分之几推算；差额＝累计完成－本季应完成；完成率＝累计完成÷年度目标。`,
} as const;

/** How a step of a matrix stands. */
export const STEP = { done: '已办', 'not-needed': '不涉及', late: '逾期', open: '待办' } as const;
