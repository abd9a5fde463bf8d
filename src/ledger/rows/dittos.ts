import { beginsInHan, cellText, normalizeText } from '../cells/cell-text';
import { RECORDS_OF_A_SLICE } from '../cells/columns/column-source';
import type { AssumptionLog, TouchedFigure } from '../assumptions';
import type { ColumnMatch } from '../ledger';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../spreadsheet/task';
import { present } from '../../spreadsheet/present';

type Cells = readonly CellValue[];

/** Marks and words for the value of the row before; longer ones are not looked at. */
const DITTOS: ReadonlySet<string> = new Set(['同上', '同前', '〃', '″', '"', '”', '"同上"', '(同上)', '同上行', '同上一行', '′′', "''"]);
const LONGEST = 6;
/** Every one of them holds such a character, also before it is levelled: spares the levelling of all short cells. */
const MAY_BE = /[同〃″"”′'＂＇]/;
/** What a value of the row before would change, by the field. */
const TOUCHED: Readonly<Record<string, readonly TouchedFigure[]>> = {
  nature: ['projects', 'plannedStarts', 'starts', 'resumption'],
  plannedStart: ['plannedStarts', 'starts'],
  actualStart: ['starts'],
  startState: ['starts'],
  resumed: ['resumption'],
  totalInvestment: ['totalInvestment'],
  annualPlan: ['annualPlan'],
  yearToDate: ['completed'],
};

/** Where a table's records stand. */
interface DittoSource {
  readonly columns: readonly ColumnMatch[];
  readonly firstColumn: number;
  /** Zero-based sheet row of each record. */
  readonly rows: ArrayLike<number>;
  readonly log: AssumptionLog;
}

/** The records as they are read, and the block columns whose cells do not say it themselves. */
export interface FilledDittos {
  readonly records: readonly Cells[];
  readonly columns: readonly number[];
}

/** The records with 同上 and 〃 read as what stands in the row before; told once a column, which may be taken as blank instead. */
export function* fillingDittos(records: readonly Cells[], { columns, firstColumn, rows, log }: DittoSource): CooperativeTask<FilledDittos> {
  const found = yield* findingDittos(records);
  const filled: number[] = [];
  const changed = new Map<number, CellValue[]>();
  for (const match of columns) {
    const at = match.column - firstColumn;
    const marked = found.get(at);
    if (!marked) continue;
    filled.push(at);
    const { decided } = log.decide({
      code: 'values-filled',
      subject: `ditto:${match.field.name}`,
      field: match.field.name,
      cells: marked.map((record) => ({ row: present(rows[record], 'rows', record), column: match.column, rows: 1, columns: 1 })),
      decided: 'filled',
      options: [{ key: 'filled' }, { key: 'own' }],
      params: { label: match.header, count: marked.length, text: cellText(records[present(marked[0], 'marked', 0)]?.[at] ?? null).trim() },
      figures: TOUCHED[match.field.name] ?? ['groups'],
      serious: match.field.name in TOUCHED,
      likely: true,
    });
    for (const record of marked) {
      const cells = changed.get(record) ?? [...present(records[record], 'records', record)];
      const before = changed.get(record - 1) ?? present(records[record - 1], 'records', record - 1);
      cells[at] = decided === 'filled' ? (before[at] ?? null) : null;
      changed.set(record, cells);
    }
  }
  return { records: changed.size === 0 ? records : records.map((cells, record) => changed.get(record) ?? cells), columns: filled };
}

/** Records whose cell repeats the one before, by block column; the first has none before it. Row by row, as the cells lie in memory. */
function* findingDittos(records: readonly Cells[]): CooperativeTask<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, number[]>();
  for (let record = 1; record < records.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
    const cells = present(records[record], 'records', record);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (typeof cell !== 'string' || !isDitto(cell)) continue;
      const marked = found.get(at);
      if (marked) marked.push(record);
      else found.set(at, [record]);
    }
  }
  return found;
}

/** Whether a cell stands for the value of the row before. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && (beginsInHan(text) ? text.startsWith('同') : MAY_BE.test(text)) && DITTOS.has(normalizeText(text));
}
