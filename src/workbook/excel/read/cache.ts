import type { Area } from '../../../spreadsheet/snapshot';
import { joinAreas, inReadingOrder } from '../../common/rectangles';
import { CELLS_PER_RESPONSE } from './blocks';
import type { RawSheet } from './snapshot';

/** Parts of a sheet beyond which reading it whole is as quick. */
const MOST_PIECES = 40;
/** Share of its cells beyond which reading it whole is as quick, and cells below which this does not matter. */
const MOST_CELLS = { share: 0.4, least: 1_000 };

interface Kept {
  readonly raw: RawSheet;
  /** Areas edited since, as far as events told. */
  readonly edited: Area[];
}

/** What is known of a sheet, and the parts of it that must be read again. */
export interface StaleSheet {
  readonly raw: RawSheet;
  readonly pieces: readonly Area[];
}

/**
 * What was read of the sheets last, so that after an edit the edited rows alone are read again. It knows
 * of edits only from events: it is used for the live check, never for what the user asks for.
 */
export class ReadCache {
  /** Whether events tell of every edit; without them nothing is kept. */
  private listening = false;
  private readonly sheets = new Map<string, Kept>();
  /** Edits told of while a reading was under way: it may or may not have seen them. */
  private readonly reading = new Map<string, Area[]>();

  /** A reading begins. */
  begin(sheetIds: readonly string[]): void {
    if (this.listening) for (const id of sheetIds) this.reading.set(id, []);
  }

  /** A reading is through. */
  keep(sheets: readonly RawSheet[]): void {
    for (const raw of sheets) {
      const { id } = raw.look.sheet;
      const edited = this.reading.get(id);
      // Dropped while it was being read: rows came or went, and nobody knows on which side of the reading.
      if (edited) this.sheets.set(id, { raw, edited });
      this.reading.delete(id);
    }
  }

  /** Cells of a sheet were edited. */
  edit(sheetId: string, area: Area): void {
    this.sheets.get(sheetId)?.edited.push(area);
    this.reading.get(sheetId)?.push(area);
  }

  /** Rows or columns came or went: nothing stands where it stood. */
  drop(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.reading.delete(sheetId);
  }

  /** From now on events tell of every edit, or of none any more. */
  listen(on: boolean): void {
    this.listening = on;
    this.sheets.clear();
    this.reading.clear();
  }

  /**
   * The rows edited since a sheet was read, and its formulas, of whose new results no event tells. Null
   * if the sheet is not known or is as well read whole.
   */
  stale(sheetId: string): StaleSheet | null {
    const kept = this.sheets.get(sheetId);
    const used = kept?.raw.look.used;
    if (!kept || !used) return null;
    const pieces = [...wholeRows(kept.edited, used), ...joinAreas([...kept.raw.formulas].sort(inReadingOrder))];
    const cells = pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const most = Math.min(CELLS_PER_RESPONSE, Math.max(MOST_CELLS.least, MOST_CELLS.share * used.rows * used.columns));
    return pieces.length > MOST_PIECES || cells > most ? null : { raw: kept.raw, pieces };
  }
}

/** The rows that areas touch, as wide as the sheet is used, neighbours and overlaps as one. */
function wholeRows(areas: readonly Area[], used: Area): Area[] {
  const left = Math.min(used.column, ...areas.map(({ column }) => column));
  const right = Math.max(used.column + used.columns, ...areas.map(({ column, columns }) => column + columns));
  const joined: { row: number; rows: number; column: number; columns: number }[] = [];
  for (const { row, rows } of [...areas].sort((a, b) => a.row - b.row)) {
    const last = joined.at(-1);
    if (last && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else joined.push({ row, rows, column: left, columns: right - left });
  }
  return joined;
}
