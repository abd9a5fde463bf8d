import type { CellValue } from '../../spreadsheet/snapshot';
import { CellState, type Column } from '../ledger';
import { cellText, normalizeText } from '../cells/cell-text';
import { countStates } from '../cells/column-sink';
import { present } from '../../spreadsheet/present';

/** Words under 调整后 that leave what was planned before. */
const UNCHANGED = /^(?:不变|不作?调整|无调整|未调整|无变化|没有变化|同[前左上原].{0,6}|维持.{0,6}|按原.{0,6})$/;

/**
 * A column of adjusted values that is filled only where something was adjusted, with the values of before in its
 * other cells. What was read from a text stays told of its own cells alone: the others belong to the older column.
 */
export function withOlder(
  column: Column<unknown>,
  older: Column<unknown>,
  raw: (record: number, column: number) => CellValue,
): Column<unknown> {
  const values = [...column.values];
  const states = column.states.slice();
  const words = new Map(column.words);
  for (let record = 0; record < states.length; record++) {
    if (!leavesOpen(present(states[record], 'states', record), raw(record, column.match.column))) continue;
    values[record] = older.values[record] ?? null;
    states[record] = present(older.states[record], 'states', record);
    const word = older.words.get(record);
    if (word) words.set(record, word);
  }
  return { ...column, values, states, counts: countStates(states), words };
}

function leavesOpen(state: number, cell: CellValue): boolean {
  if (state === CellState.empty || state === CellState.placeholder) return true;
  return state === CellState.unreadable && UNCHANGED.test(normalizeText(cellText(cell)));
}
