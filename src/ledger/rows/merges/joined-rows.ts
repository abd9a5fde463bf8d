import { cellText, isBlank, normalizeText, oneLine } from '../../cells/cell-text';
import { parseMoneyText } from '../../cells/money-text';
import type { ColumnMatch } from '../../ledger';
import type { AssumptionLog } from '../../assumptions';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { RowColumns } from '../row-columns';
import { present } from '../../../spreadsheet/present';

/** First row of a project that takes several, to its further rows; rows are positions in the block. */
export type JoinedRows = ReadonlyMap<number, readonly number[]>;

const NONE: JoinedRows = new Map();

/**
 * Projects whose name and number are merged over several rows: each is one project. Where the rows of one name have
 * numbers of their own, they are projects of their own.
 */
export function findJoinedRows({ values, merges, origin }: SheetSnapshot, { name, sequence }: RowColumns, firstRow: number): JoinedRows {
  const named = merges.filter((area) => area.rows > 1 && area.row - origin.row >= firstRow && covers(area, name + origin.column));
  if (named.length === 0) return NONE;
  const joined = new Map<number, readonly number[]>();
  for (const area of named) {
    const top = area.row - origin.row;
    const further = Array.from({ length: area.rows - 1 }, (_, index) => top + 1 + index).filter(
      (row) => row < values.length && !present(values[row], 'values', row).every(isBlank),
    );
    const numberedApart =
      sequence !== null &&
      !merges.some((other) => covers(other, sequence + origin.column) && other.row === area.row && other.rows === area.rows) &&
      further.some((row) => !isBlank(values[row]?.[sequence] ?? null));
    if (further.length > 0 && !numberedApart && !isBlank(values[top]?.[name] ?? null)) joined.set(top, further);
  }
  return joined;
}

function covers(area: Area, column: number): boolean {
  return area.column <= column && column < area.column + area.columns;
}

/** Cells of one project, put together from its rows. */
export interface JoinedCells {
  readonly cells: readonly CellValue[];
  /** Columns in which the rows say different things of which the first counts. */
  readonly differing: readonly ColumnMatch[];
}

/**
 * Puts the rows of one project together: amounts are added (an amount merged over the rows is one, and a first that is
 * the sum of the others is their total), units and people are listed, of anything else the first counts.
 * `left` is the sheet column of the block's first, `own` tells the cells as they stand, merges not filled.
 */
export function joinCells(own: readonly (readonly CellValue[])[], columns: readonly ColumnMatch[], left: number): JoinedCells {
  const cells = [...present(own[0], 'own', 0)];
  const differing: ColumnMatch[] = [];
  const amounts = columns
    .filter(({ field }) => field.type === 'money')
    .map(({ column }) => own.map((row) => row[column - left] ?? null).filter((cell) => !isBlank(cell)));
  // A first row that sums the others does so in every column: 3000, 2000, 500 beside 1000, 800, 200 are three amounts each.
  const headed = amounts.filter((filled) => filled.length > 1).every(isSumOfOthers);
  for (const match of columns) {
    const at = match.column - left;
    const filled = own.map((row) => row[at] ?? null).filter((cell) => !isBlank(cell));
    const [first = null] = filled;
    if (filled.length < 2) {
      cells[at] = first;
      continue;
    }
    const { type } = match.field;
    if (type === 'money') cells[at] = headed ? first : addUp(filled);
    else if (type === 'people') cells[at] = [...new Set(filled.map((cell) => oneLine(cellText(cell))))].join('、');
    else {
      cells[at] = first;
      const judged = type === 'choice' || type === 'period' || type === 'span' || type === 'step';
      if (judged && filled.some((cell) => normalizeText(cellText(cell)) !== normalizeText(cellText(first)))) differing.push(match);
    }
  }
  return { cells, differing };
}

/** The sum of amounts, or the first that cannot be read: that makes the sum doubtful and is a finding of its own. */
function addUp(filled: readonly CellValue[]): CellValue {
  const amounts = filled.map(plainAmount);
  const unread = filled.find((_, index) => amounts[index] === null);
  return unread !== undefined ? unread : rounded(amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0));
}

function isSumOfOthers(filled: readonly CellValue[]): boolean {
  const [first = null, ...others] = filled.map(plainAmount);
  return others.length > 1 && first !== null && Math.abs(others.reduce((sum: number, amount) => sum + (amount ?? NaN), 0) - first) < 1e-6;
}

function rounded(sum: number): number {
  return Math.round(sum * 1e8) / 1e8;
}

/** A number in the unit of its column; an amount with a unit of its own cannot be added to it here. */
function plainAmount(text: CellValue): number | null {
  if (typeof text === 'number') return text;
  if (typeof text !== 'string') return null;
  const reading = /[亿万千百]|元/.test(text) ? null : parseMoneyText(text, '元');
  return reading?.kind === 'amount' ? Number(normalizeText(text).replaceAll(',', '')) : null;
}

/** Tells of projects that take several rows; those whose rows differ in nature or dates are asked about. */
export function askAboutJoined(
  projects: readonly {
    readonly row: number;
    readonly further: readonly number[];
    readonly name: string;
    readonly differing: readonly ColumnMatch[];
  }[],
  name: number,
  log: AssumptionLog,
): void {
  for (const { row, further, name: text, differing } of projects) {
    const count = further.length + 1;
    log.decide({
      code: 'rows-joined',
      subject: normalizeText(text),
      field: differing[0]?.field.name ?? null,
      cells: [{ row, column: name, rows: count, columns: 1 }],
      decided: 'one',
      options: [{ key: 'one' }],
      params: { text: oneLine(text), count, differing: differing.map(({ field }) => field.label).join('、') },
      figures: ['projects', 'totalInvestment', 'annualPlan', 'starts'],
      serious: differing.length > 0,
    });
  }
}
