import { rowOf, type Ledger, type RowKind } from '../../ledger/ledger';
import { defineCheck } from '../check';

/** Rows in which a column's cell is the lower part of a merged one. */
function rowsMergedDown({ snapshot: { merges, origin, values } }: Ledger, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  const last = origin.row + values.length - 1;
  for (const area of merges) {
    if (column < area.column || column >= area.column + area.columns) continue;
    for (let row = area.row + 1; row < area.row + area.rows && row <= last; row++) rows.add(row);
  }
  return rows;
}

/** Rows that are numbered and no records: parents counted by their parts, and projects that the office has dropped. */
const NUMBERED: ReadonlySet<string | undefined> = new Set(['parts-counted', 'dropped']);

/** How many rows between two records have numbers that count on: further rows of the first, and those of {@link NUMBERED}. */
function numberedBetween({ joinedRows, otherRows }: Ledger, first: number, next: number): number {
  const isBetween = (row: number): boolean => row > first && row < next;
  return joinedRows.filter(isBetween).length + otherRows.filter(({ row, reason }) => NUMBERED.has(reason) && isBetween(row)).length;
}

/** Below these rows numbers may start anew at 1: each group, or the list of each page or unit under a header of its own. */
const ANEW: ReadonlySet<RowKind> = new Set<RowKind>(['section', 'total', 'header']);

/** Numbers that skip or repeat. */
export const sequenceGap = defineCheck({
  code: 'sequence-gap',
  severity: 'warning',
  title: '序号不连续',
  sentence: ({ found, expected }: { found: number; expected: number }) => `序号是${found}，按顺序应为${expected}，请检查是否漏行或重号。`,
  help: { means: '序号有缺号或重号，可能漏了行，或删行后没有重新编号。', todo: '请核对是否漏项，再重新编号。' },
  run({ ledger }, report) {
    const sequence = ledger.number('sequence');
    if (!sequence) return;
    const breaks = ledger.otherRows.filter(({ kind }) => ANEW.has(kind)).map(({ row }) => row);
    const { column } = sequence.match;
    const mergedDown = rowsMergedDown(ledger, column);
    let expected: number | null = null;
    // After a number that breaks the order, the order may go on as if it had been right.
    let unbroken: number | null = null;
    let [nextBreak, lastNumbered] = [0, 0];
    let mayStartAnew = false;
    sequence.values.forEach((number, record) => {
      const row = rowOf(ledger, record);
      while ((breaks[nextBreak] ?? Infinity) < row) {
        mayStartAnew = true;
        nextBreak++;
      }
      if (number === null || !Number.isInteger(number)) return;
      const next = expected;
      if (next !== null) {
        // One number for all projects of a leader, merged beside them.
        if (mergedDown.has(row)) return;
        // The numbers of rows that are merged into one project count on, and so do those of parents whose parts are counted.
        const follows = number === next || (number > next && number <= next + numberedBetween(ledger, lastNumbered, row));
        const inOrder = follows || number === unbroken || (number === 1 && mayStartAnew);
        if (!inOrder) report({ row, column, field: 'sequence', params: { found: number, expected: next } });
        unbroken = inOrder ? null : next + 1;
      }
      expected = number + 1;
      lastNumbered = row;
      mayStartAnew = false;
    });
  },
});
