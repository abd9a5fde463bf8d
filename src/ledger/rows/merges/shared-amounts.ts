import type { AssumptionLog } from '../../assumptions';
import { cellText, oneLine } from '../../cells/cell-text';
import { countStates } from '../../cells/column-sink';
import { CellState, type Column, type Section, type TotalRow } from '../../ledger';
import type { Area, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';

/** Percentages are of each project, one by one. */
const OF_EACH = /率|%|％|比例|占比|百分/;

/** An amount that is merged over several projects. */
interface SharedAmount {
  readonly area: Area;
  /** The records that it stands for, in order. */
  readonly records: readonly number[];
}

interface Shares {
  readonly snapshot: SheetSnapshot;
  /** Zero-based sheet row of every record, ascending. */
  readonly rows: Int32Array;
  readonly sections: readonly Section[];
  readonly totals: readonly TotalRow[];
  readonly log: AssumptionLog;
}

/**
 * Counts an amount that is merged over several projects once, with the first of them; the others' cells are
 * `shared`. A total or a section that adds it up says whether it is one amount or one for each; else it is asked about.
 */
export function shareAmounts<T>(column: Column<T>, shares: Shares): Column<T> {
  const { type, name, label } = column.field;
  if ((type !== 'money' && type !== 'number') || (type === 'number' && OF_EACH.test(column.match.header))) return column;
  const amounts = findShared(column.match.column, shares);
  if (amounts.length === 0) return column;
  const once = sharedOnce(column, amounts);
  const settled = settledBy(name, [column, once], shares);
  const { area: place, records } = present(amounts[0], 'shared amounts', 0);
  const { values, origin } = shares.snapshot;
  const text = oneLine(cellText(values[place.row - origin.row]?.[place.column - origin.column] ?? null));
  const { decided } = shares.log.decide({
    code: 'amount-shared',
    subject: name,
    field: name,
    cells: amounts.map(({ area }) => area),
    decided: settled === 'each' ? 'each' : 'shared',
    options: [{ key: 'shared' }, { key: 'each' }],
    params: { label, text, count: records.length, places: amounts.length },
    figures: name === 'totalInvestment' || name === 'annualPlan' ? [name, 'groups'] : ['completed', 'groups'],
    serious: settled === null,
  });
  return decided === 'each' ? column : once;
}

function findShared(column: number, { snapshot, rows }: Shares): SharedAmount[] {
  return snapshot.merges.flatMap((area) => {
    if (area.column !== column) return [];
    const records: number[] = [];
    for (
      let record = firstFrom(rows, area.row);
      record < rows.length && present(rows[record], 'rows', record) < area.row + area.rows;
      record++
    )
      records.push(record);
    return records.length > 1 ? [{ area, records }] : [];
  });
}

/** Index of the first row that is not above another. */
function firstFrom(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (present(rows[middle], 'rows', middle) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedOnce<T>(column: Column<T>, amounts: readonly SharedAmount[]): Column<T> {
  const values = [...column.values];
  const states = column.states.slice();
  const others = new Set(amounts.flatMap(({ records }) => records.slice(1)));
  for (const record of others) {
    values[record] = null;
    states[record] = CellState.shared;
  }
  return { ...column, values, states, counts: countStates(states), fromText: column.fromText.filter((record) => !others.has(record)) };
}

/** What the totals and sections that declare the field add up: each record's amount, or the shared once; null where none tells. */
function settledBy<T>(
  field: string,
  [each, once]: readonly [Column<T>, Column<T>],
  { sections, totals, rows }: Shares,
): 'each' | 'shared' | null {
  const sum = (column: Column<T>, first: number, end: number): number =>
    column.values.slice(first, end).reduce((total: number, value) => total + (typeof value === 'number' ? value : 0), 0);
  const declared = [
    ...totals.flatMap(({ declaredSums, section }) =>
      section < 0 ? declaredSums.map((one) => ({ ...one, first: 0, end: rows.length })) : [],
    ),
    ...sections.flatMap(({ declaredSums, first, end }) => declaredSums.map((one) => ({ ...one, first, end }))),
  ];
  for (const { field: of, yuan, tolerance, first, end } of declared) {
    if (of !== field) continue;
    const [ofOnce, ofEach] = [sum(once, first, end), sum(each, first, end)];
    if (ofOnce === ofEach) continue;
    if (Math.abs(ofOnce - yuan) <= tolerance) return 'shared';
    if (Math.abs(ofEach - yuan) <= tolerance) return 'each';
  }
  return null;
}
