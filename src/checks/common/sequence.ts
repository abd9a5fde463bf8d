import { locationOf } from '../../ledger/combine/row-location';
import { rowOf, type Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import { defineCheck } from '../check';

/** Whether the numbering's cell is the lower part of a merged one. */
function isMergedDown(ledger: Ledger, row: LedgerRow): boolean {
  const { ledger: part, row: at } = locationOf(ledger, row);
  const column = part.number('sequence')?.match.column ?? -1;
  return part.snapshot.merges.some(
    (area) => area.column <= column && column < area.column + area.columns && area.row < at && at < area.row + area.rows,
  );
}

/** How many rows between two records have numbers that count on: further rows of the first, and parents counted by their parts. */
function numberedBetween({ joinedRows, otherRows }: Ledger, first: number, next: number): number {
  const isBetween = (row: number): boolean => row > first && row < next;
  return joinedRows.filter(isBetween).length + otherRows.filter(({ row, reason }) => reason === 'parts-counted' && isBetween(row)).length;
}

/** Numbers that skip or repeat. A new start at 1 below a section or total row is in order. */
export const sequenceGap = defineCheck({
  code: 'sequence-gap',
  severity: 'warning',
  title: '序号不连续',
  sentence: ({ found, expected }: { found: number; expected: number }) => `序号是${found}，按顺序应为${expected}，请检查是否漏行或重号。`,
  help: { means: '序号有缺号或重号，可能漏了行，或删行后没有重新编号。', todo: '请核对是否漏项，再重新编号。' },
  run({ ledger }, report) {
    const sequence = ledger.number('sequence');
    if (!sequence) return;
    const breaks = ledger.otherRows.filter(({ kind }) => kind === 'section' || kind === 'total').map(({ row }) => row);
    let expected: number | null = null;
    // After a number that breaks the order, the order may go on as if it had been right.
    let unbroken: number | null = null;
    let nextBreak = 0;
    let lastNumbered = -1;
    sequence.values.forEach((number, record) => {
      const row = rowOf(ledger, record);
      let afterBreak = record === 0;
      while (nextBreak < breaks.length && (breaks[nextBreak] ?? Infinity) < row) {
        afterBreak = true;
        nextBreak++;
      }
      if (number === null || !Number.isInteger(number)) return;
      const inOrder = expected === null || number === expected || number === unbroken || (number === 1 && afterBreak);
      // One number for all projects of a leader, merged beside them.
      if (number + 1 === expected && isMergedDown(ledger, row)) return;
      // The numbers of rows that are merged into one project count on, and so do those of parents whose parts are counted.
      const countsOn =
        !inOrder && expected !== null && number > expected && number <= expected + numberedBetween(ledger, lastNumbered, row);
      if (!inOrder && !countsOn)
        report({
          row,
          column: sequence.match.column,
          field: 'sequence',
          params: { found: number, expected: expected ?? 1 },
        });
      unbroken = inOrder || countsOn || expected === null ? null : expected + 1;
      expected = number + 1;
      lastNumbered = row;
    });
  },
});
