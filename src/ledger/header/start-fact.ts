import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { workState } from '../../mechanism/work-state';
import { isBlank, isPlaceholder, normalizeText } from '../cells/cell-text';
import type { LedgerKind } from '../kinds/kind';
import type { FoundHeader } from './find';
import type { HeaderMatch } from './match';

/** So many rows must say that they have begun, and so many that they have not. */
const BEGUN = 2;
const NOT_BEGUN = 1;

/**
 * A bare 开工时间 beside 是否开工 is the fact where it is dated exactly in the rows that have begun, and blank where
 * they have not: an office writes the date in when works begin. Elsewhere it stays what a bare header is, the plan.
 */
export function startAsFact(
  matches: readonly HeaderMatch[],
  { values, origin }: SheetSnapshot,
  header: FoundHeader,
  kind: LedgerKind,
): readonly HeaderMatch[] {
  const planned = matches.find(({ field }) => field.name === 'plannedStart');
  const state = matches.find(({ field }) => field.name === 'startState');
  const name = matches.find(({ field }) => field.type === 'name');
  const fact = kind.fields.find((field) => field.name === 'actualStart');
  const isBare = planned !== undefined && planned.reason !== 'chosen' && planned.cell.frame.mode === null && !planned.cell.frame.implied;
  if (!isBare || !state || !name || !fact || matches.some(({ field }) => field === fact)) return matches;
  const cell = (row: readonly CellValue[], { column }: HeaderMatch): CellValue => row[column - origin.column] ?? null;
  let [begun, not] = [0, 0];
  for (const row of values.slice(header.top + header.rows)) {
    const said = cell(row, state);
    if (typeof said !== 'string' || isBlank(cell(row, name))) continue;
    const works = workState(normalizeText(said));
    if (works === null) continue;
    const dated = hasDate(cell(row, planned));
    if (dated !== (works !== 'not-started')) return matches;
    if (dated) begun++;
    else not++;
  }
  if (begun < BEGUN || not < NOT_BEGUN) return matches;
  return matches.map((match) => (match === planned ? { ...planned, field: fact, reason: 'ambiguous' } : match));
}

function hasDate(cell: CellValue): boolean {
  return !isBlank(cell) && !(typeof cell === 'string' && isPlaceholder(normalizeText(cell)));
}
