import type { ListedProject } from './annex';
import { monthSerial, serial } from './dates';
import type { JuneFacts } from './june-facts';
import { LOOKS, cell } from './looks';
import type { Cell } from './ooxml/model';

/** A column of the ledger: its header, its width and what it says of a project. */
export interface LedgerColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (project: ListedProject, facts: JuneFacts) => Cell;
  /** The last row adds it up. */
  readonly summed?: boolean;
}

/** A clerk types a plan as text where a date was meant, once. */
const COMPLETION_AS_TEXT = 8;
/** And leaves the blanks of the printed list in a name, once. */
const NAME_WITH_BLANKS = 9;

export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { header: '序号', width: 5.5, cell: ({ sequence }) => cell(sequence, LOOKS.centre) },
  { header: '项目名称', width: 34, cell: ({ name }) => cell(name, LOOKS.left) },
  { header: '责任单位', width: 13.5, cell: ({ leadUnit }) => cell(leadUnit, LOOKS.centre) },
  { header: '所在\n乡镇', width: 10, cell: (_, { township }) => cell(township, LOOKS.centre) },
  { header: '建设\n性质', width: 6.5, cell: ({ nature }) => cell(nature, LOOKS.centre) },
  { header: '领域', width: 12, cell: ({ field }) => cell(field, LOOKS.centre) },
  { header: '总投资\n（亿元）', width: 10, summed: true, cell: ({ totalInvestment }) => cell(totalInvestment, LOOKS.amount) },
  { header: '2025年\n计划投资\n（亿元）', width: 10, summed: true, cell: ({ annualPlan }) => cell(annualPlan, LOOKS.amount) },
  { header: '年度累计\n完成投资\n（亿元）', width: 10, summed: true, cell: (_, { completed }) => cell(completed, LOOKS.amount) },
  { header: '计划\n开工时间', width: 12.5, cell: ({ plannedStart }) => cell(monthSerial(plannedStart), LOOKS.month) },
  { header: '实际\n开工时间', width: 12.5, cell: (_, { started }) => cell(started === null ? null : serial(...started), LOOKS.day) },
  { header: '开工\n情况', width: 8.5, cell: (_, { state }) => cell(state, LOOKS.centre) },
  { header: '是否\n复工', width: 6.5, cell: (_, { resumed }) => cell(resumed, LOOKS.centre) },
  { header: '计划\n竣工时间', width: 12.5, cell: completionCell },
  { header: '县级包联\n领导', width: 16, cell: ({ sequence, leaders }) => cell(leaderText(sequence, leaders), LOOKS.centre) },
  { header: '形象进度', width: 28, cell: (_, { progress }) => cell(progress, LOOKS.left) },
  { header: '存在问题', width: 24, cell: (_, { problem }) => cell(problem, LOOKS.left) },
  { header: '备注', width: 11, cell: (_, { remark }) => cell(remark ?? null, LOOKS.centre) },
];

function completionCell({ sequence, completion }: ListedProject): Cell {
  if (sequence === COMPLETION_AS_TEXT) return cell(`${completion.year}年${completion.month}月`, LOOKS.centre);
  return cell(monthSerial(completion), LOOKS.month);
}

function leaderText(sequence: number, printed: string): string {
  const names = sequence === NAME_WITH_BLANKS ? printed : printed.replace(/ /g, '');
  return names.replace('\n', '、');
}
