import type { Column, Ledger } from '../ledger/table';
import { cellText, oneLine } from '../ledger/text';

/** Longest piece of a cell that a message quotes. */
const QUOTED = 30;

/** The cell as a message quotes it: one line, cut when long. */
export function quoted(ledger: Ledger, record: number, column: number): string {
  const text = oneLine(cellText(ledger.raw(record, column)));
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** Calls back for every record whose cell of the column has the state. */
export function eachInState(column: Column<unknown>, state: number, visit: (record: number) => void): void {
  if ((column.counts[state] ?? 0) === 0) return;
  column.states.forEach((found, record) => {
    if (found === state) visit(record);
  });
}

/** Whether a formula computes the cell: such a cell is never fixed. */
export function formulaTest(ledger: Ledger): (row: number, column: number) => boolean {
  const areas = ledger.snapshot.formulaAreas;
  if (areas.length === 0) return () => false;
  return (row, column) => areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
}
