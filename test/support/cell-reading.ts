import { CellState, type Column } from '../../src/ledger/ledger';

const STATES = Object.keys(CellState);

/** What the first record's cell in a column came to: its value, else its state, and the word in its place. */
export function reading(column: Column<unknown> | null): string {
  if (!column) return 'no column';
  const state = column.states[0] ?? 0;
  const word = column.words.get(0);
  return `${state === CellState.read ? JSON.stringify(column.values[0]) : (STATES[state] ?? '')}${word ? ` ${word}` : ''}`;
}
