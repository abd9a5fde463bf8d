import type { Severity } from '../../checks/check';
import type { RowKind } from '../../ledger/ledger';

/** Words for deciding about findings: which checks run, which findings are right as they are, what a fix will do. */
export const REVIEW = {
  helpOf: (title: string): string => `“${title}”说明`,
  options: (title: string): string => `“${title}”的选项`,
  off: '不再检查此项',
  as: (severity: string): string => `作为${severity}`,
  usual: '恢复原定级别',
  offList: (count: number): string => `已关闭的检查（${String(count)}项）`,
  turnOn: (title: string): string => `重新检查“${title}”`,
  turnOnShort: '重新检查',
  accept: '接受',
  acceptOne: (place: string): string => `接受 ${place}`,
  reason: '接受理由',
  reasonHint: '如：已与主管部门核实',
  confirm: '确定接受',
  acceptedList: (count: number): string => `已接受的问题（${String(count)}处）`,
  acceptedOn: (reason: string, day: string): string => `${day}接受：${reason}`,
  reopen: '取消接受',
  reopenOne: (place: string): string => `取消接受 ${place}`,
  note: '备注',
  noteOne: (place: string): string => `备注 ${place}`,
  noteHint: '如：已转住建局，5月10日前回复',
  noteKept: '随工作簿保存，列入导出清单；某个项目的问题，也列入其单位的催办单。',
  saveNote: '保存备注',
  removeNote: '删除备注',
  noted: (note: string): string => `备注：${note}`,
  asDate: (day: string, shown: string): string => `改为日期${day}，显示仍为${shown}`,
  number: (shown: string): string => `改为数字，显示仍为${shown}`,
  change: (before: string, after: string): string => `“${before}”将改为“${after}”`,
  preview: (count: number): string => `将修复${String(count)}处`,
  cell: '单元格',
  before: '现在',
  after: '改为',
  cut: (rest: number): string => `其余${String(rest)}处同样处理，此处不再列出。`,
  apply: '修复',
  cancel: '取消',
  done: {
    off: (title: string): string => `“${title}”已关闭，随工作簿保存。`,
    severity: (title: string, severity: string): string => `“${title}”已改为${severity}，随工作簿保存。`,
    usual: (title: string): string => `“${title}”已恢复检查。`,
    accepted: '已接受，单元格内容改变后会重新提示。',
    reopened: '已取消接受。',
    noted: '备注已保存。',
    unnoted: '备注已删除。',
  },
} as const;

/** The account of a sheet's rows: every used row is something. */
export const ROWS = {
  account: (total: number, parts: readonly string[]): string => `表内共${String(total)}行：${parts.join('、')}。`,
  kinds: {
    record: '项目',
    header: '表头',
    title: '标题',
    section: '分类小标题',
    total: '合计',
    note: '说明',
    continuation: '续行',
    part: '子项',
    blank: '空行',
    unknown: '未能识别',
  },
  part: (kind: string, count: number): string => `${kind}${String(count)}行`,
  unknown: (count: number): string => `未能识别的行（${String(count)}行），点击可定位`,
  uncounted: (count: number): string => `不单独计数的行（${String(count)}行），点击可定位`,
  reasons: {
    'numbers-only': '只有数字，没有名称',
    'no-name': '没有项目名称',
    'other-table': '属于表内另一个表格',
    'parts-counted': '按其下子项计数，本行不重复计',
    'parent-counted': '已计入上面的项目，不重复计',
    dropped: '按“读表说明”的选择不计入',
    'same-project': '与上面一行是同一个项目',
  },
} as const;

const KIND_ORDER: readonly RowKind[] = [
  'record',
  'title',
  'header',
  'section',
  'total',
  'note',
  'continuation',
  'part',
  'blank',
  'unknown',
];

/** The account in one sentence; the parts add up to all used rows. */
export function rowAccount(counts: Readonly<Record<RowKind, number>>, record: string = ROWS.kinds.record): string {
  const total = KIND_ORDER.reduce((sum, kind) => sum + counts[kind], 0);
  return ROWS.account(
    total,
    KIND_ORDER.filter((kind) => counts[kind] > 0).map((kind) => ROWS.part(kind === 'record' ? record : ROWS.kinds[kind], counts[kind])),
  );
}

/** Severities in the order in which they are offered. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
