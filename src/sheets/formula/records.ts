import { itemField } from '../../ledger/kinds/kind';
import { isCellError } from '../../spreadsheet/snapshot';
import type { ColumnMatch } from '../../ledger/ledger';
import { canBeCriterion, differs, FILLED, looksTheSame, type Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import type { Obstacle } from './obstacle';

/** Columns besides the name that may tell records from other rows, the most natural one first. */
const CANDIDATES = ['nature', 'leadUnit', 'sector', 'sequence'];
/** Texts of other rows (a repeated header, 合计) that a selector may name. */
const MOST_EXCEPTIONS = 3;

/** What picks out all records and nothing else. */
export interface RecordSelector {
  readonly conditions: readonly Condition[];
  /** No other row has anything in that column. */
  readonly plain: boolean;
}

/**
 * Finds a column that is filled in every record and, but for a few known texts such as a repeated
 * header, empty in every other row.
 */
export function recordSelector(range: LedgerRange): RecordSelector | Obstacle {
  let best: { readonly column: ColumnMatch; readonly exceptions: readonly string[] } | null = null;
  const { kind } = range.ledger;
  const names = kind.fields.filter(({ type }) => type === 'name').map(({ name }) => name);
  for (const name of [itemField(kind), ...names, ...CANDIDATES]) {
    const column = range.ledger.columns.find(({ field }) => field.name === name);
    if (!column) continue;
    const exceptions = exceptionsOf(range, column);
    if (exceptions && (!best || exceptions.length < best.exceptions.length) && filledInAll(range, column, exceptions))
      best = { column, exceptions };
    if (best?.exceptions.length === 0) break;
  }
  if (!best) return { why: 'no-selector', label: '', count: 0 };
  const { column, exceptions } = best;
  return {
    conditions: [{ column, any: [FILLED] }, ...exceptions.map((text) => ({ column, any: [differs(text)] }))],
    plain: exceptions.length === 0,
  };
}

/** Texts of the other rows in the column, null when they are more or other than a criterion can except. */
function exceptionsOf(range: LedgerRange, column: ColumnMatch): string[] | null {
  const texts = new Map<string, string>();
  for (const row of range.otherRows) {
    const cell = range.cell(row, column.column);
    if (cell === null) continue;
    if (typeof cell !== 'string' || !canBeCriterion(cell)) return null;
    texts.set(cell.toLowerCase(), cell);
    if (texts.size > MOST_EXCEPTIONS) return null;
  }
  return [...texts.values()];
}

function filledInAll(range: LedgerRange, column: ColumnMatch, exceptions: readonly string[]): boolean {
  if (range.merged(column.column)) return false;
  const looks = new Set(exceptions.map(looksTheSame));
  const longest = exceptions.reduce((most, text) => Math.max(most, text.length), 0) + 2;
  for (const row of range.ledger.rows) {
    const cell = range.cell(row, column.column);
    // An empty text counts as filled in one application and as blank in another.
    if (cell === null || cell === '' || isCellError(cell)) return false;
    if (typeof cell === 'string' && cell.length <= longest && looks.has(looksTheSame(cell))) return false;
  }
  return true;
}
