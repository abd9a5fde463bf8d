import { serial } from '../dates';
import type { Table, Value } from './table';
import { ABOVE } from './table';
import { YEAR } from './words';

/** A clerk's slip put in on purpose, and what the checks must say of it. */
export interface Fault {
  readonly sheet: string;
  /** Number of the record, from 1 as its 序号. */
  readonly record: number;
  readonly header: string;
  readonly change: (value: Value, row: readonly Value[]) => Value;
  readonly code: string;
  /** Header under which the finding stands, where it is not the one changed. */
  readonly foundUnder?: string;
}

export const FAULTS: readonly Fault[] = [
  { sheet: '谋划储备库', record: 32, header: '原所在库', change: () => '建设库', code: 'moved-back', foundUnder: '所在库' },
  { sheet: '谋划储备库', record: 5, header: '责任单位', change: () => null, code: 'required-missing' },
  { sheet: '招商签约', record: 9, header: '签约投资额', change: (value) => String(value), code: 'number-as-text' },
  { sheet: '招商签约', record: 10, header: '开工时间', change: () => serial(YEAR - 1, 6, 1), code: 'dates-out-of-order' },
  { sheet: '前期手续', record: 20, header: '规划', change: () => '见附件', code: 'word-unknown' },
  { sheet: '要素保障', record: 12, header: '项目名称', change: (value) => String(value).replace('项目', '工程项目二'), code: 'project-unknown' },
  { sheet: '要素保障', record: 15, header: '完成时限', change: () => '年底前想办法', code: 'date-unreadable' },
  { sheet: '优质服务季', record: 7, header: '是否解决', change: () => '再议', code: 'word-unknown' },
  { sheet: '上级协调事项', record: 2, header: '协调层级', change: () => '部里', code: 'word-unknown' },
  { sheet: '入库纳统', record: 18, header: '未纳统原因', change: () => null, code: 'reason-missing' },
  { sheet: '入库纳统', record: 3, header: '纳统计划总投资', change: (value) => Number(value) + 500, code: 'amount-differs' },
  { sheet: '堵点难点', record: 14, header: '销号时间', change: () => serial(YEAR - 1, 12, 20), code: 'dates-out-of-order' },
  { sheet: '堵点难点', record: 4, header: '解决措施', change: () => null, code: 'reason-missing' },
  { sheet: '争取资金', record: 5, header: '到位资金', change: (_value, row) => Number(row[7]) + 300, code: 'part-above-whole' },
  { sheet: '目标任务', record: 6, header: '三季度完成', change: () => 1, code: 'not-rising' },
  { sheet: '动态调整', record: 3, header: '调整原因', change: () => null, code: 'required-missing' },
  { sheet: '宣传报道', record: 8, header: '刊发时间', change: () => null, code: 'required-missing' },
];

/** The ledgers with the slips in them. */
export function withFaults(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const faults = FAULTS.filter(({ sheet }) => sheet === table.sheet);
    if (faults.length === 0) return table;
    const rows = table.rows.map((row) => [...row]);
    for (const { record, header, change } of faults) {
      const row = rows[record - 1];
      const column = columnOf(table, header);
      if (row) row[column] = change(row[column] ?? null, row);
    }
    return { ...table, rows };
  });
}

/** Zero-based row and column on the sheet at which a fault is found. */
export function placeOf(fault: Fault, tables: readonly Table[]): { readonly row: number; readonly column: number } {
  const table = tables.find(({ sheet }) => sheet === fault.sheet);
  if (!table) throw new Error(`no sheet ${fault.sheet}`);
  return { row: ABOVE + fault.record - 1, column: columnOf(table, fault.foundUnder ?? fault.header) };
}

function columnOf({ sheet, columns }: Table, header: string): number {
  const column = columns.findIndex((candidate) => candidate.header === header);
  if (column < 0) throw new Error(`no column ${header} on ${sheet}`);
  return column;
}
