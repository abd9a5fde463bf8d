import { civilOf } from '../../spreadsheet/calendar';
import type { Nature } from '../../mechanism/vocabulary';
import type { NatureWords } from '../natures';
import type { Period } from '../cells/period';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { CellState, type Column } from '../ledger';
import { nearestStated, type Sections } from './inherited';

/** Where a nature may stand besides the record's own cell. */
export interface NatureSources extends Sections {
  /** Natures written beside the records in cells merged over several rows; by block row. */
  readonly beside: ReadonlyMap<number, Nature>;
  /** What the sheet's name, else the title says of all. */
  readonly general: Nature | null;
}

/** Nature of each record (docs/design.md): its cell, else the section above, else what is said of all. */
export function naturesOf(
  known: NatureWords,
  column: Column<string> | null,
  records: readonly number[],
  { beside, general, ...sections }: NatureSources,
): Nature[] {
  const around = nearestStated(sections, ({ nature }) => nature, general);
  const words = new Map<string, Nature>();
  return records.map((row, record) => {
    const word = column?.values[record] ?? null;
    if (word !== null) {
      let nature = words.get(word);
      if (nature === undefined) words.set(word, (nature = known.of(word)));
      return nature;
    }
    // A word that is not understood is not overruled by the section above it.
    if (column && column.states[record] === CellState.unreadable) return 'unknown';
    return beside.get(row) ?? around(record) ?? 'unknown';
  });
}

/** Cells merged downward over several records that state a nature, in columns that are no field (domain 1.4). */
export function naturesBeside(
  known: NatureWords,
  { values, origin, merges }: SheetSnapshot,
  firstRow: number,
  taken: ReadonlySet<number>,
): Map<number, Nature> {
  const natures = new Map<number, Nature>();
  for (const area of merges) {
    const row = area.row - origin.row;
    if (area.rows < 2 || row < firstRow || taken.has(area.column)) continue;
    const cell = values[row]?.[area.column - origin.column] ?? null;
    const nature = typeof cell === 'string' ? known.inWords(cell) : null;
    if (nature) for (let below = row; below < row + area.rows; below++) natures.set(below, nature);
  }
  return natures;
}

/** Columns that tell when a project starts. */
interface StartColumns {
  readonly planned: Column<Period> | null;
  readonly actual: Column<Period> | null;
}

/**
 * Natures with those that nobody states taken from the year of the start: in the plan year new, before it
 * continuing, after it not of this year. A word that is not understood stays unknown, as does a start that
 * cannot be read.
 */
export function naturesByDate(
  natures: readonly Nature[],
  column: Column<string> | null,
  { planned, actual }: StartColumns,
  planYear: number,
): { readonly natures: readonly Nature[]; readonly count: number } {
  let count = 0;
  const all = natures.map((nature, record): Nature => {
    if (nature !== 'unknown' || column?.states[record] === CellState.unreadable) return nature;
    const start = actual?.values[record] ?? planned?.values[record] ?? null;
    if (!start) return nature;
    count++;
    const { year } = civilOf(start.first);
    return year === planYear ? 'new' : year < planYear ? 'continuing' : 'outside';
  });
  return { natures: all, count };
}
