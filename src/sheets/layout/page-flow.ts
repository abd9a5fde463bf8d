import { present } from '../../spreadsheet/present';
import { printable } from '../../spreadsheet/paper';
import type { PrintSetup } from '../../spreadsheet/sheet-plan';

/** Body text of 11 points is printed at 9 points by this percentage: the least there is. */
export const LEAST_SCALE = 82;
/**
 * Points of a column, for each character and besides, in the widest default font there is: 宋体 and 等线 of 11 points take 6,
 * what stands in for them where they are missing takes 7 (DejaVu Sans, measured in LibreOffice). A column too many on a second page would be worse than a margin.
 */
const [POINTS_PER_CHARACTER, CELL_PADDING] = [7, 5];
/** What an application adds to rows by rounding them to the pixels of its screen or printer. */
const SURE = 0.985;
/** A page that is filled so far may be left for the next one. */
const WELL_FILLED = 0.7;
/** Rows of a table that stay with its heads, or are left for the next page. */
const FEW_ROWS = 3;

/** The paper of a sheet. `large`: tables under tables, on one sheet of A3 in place of two of A4. */
export interface PaperChoice {
  readonly portrait?: boolean;
  readonly paper?: 'A4' | 'A3';
  readonly large?: boolean;
}

/** How a sheet is printed as far as its paper is concerned. */
export type PaperPlan = Pick<PrintSetup, 'paper' | 'landscape' | 'scale'>;

/**
 * Fills page after page with rows from the top down, in points of the sheet. The percentage is fixed, so every
 * application breaks pages at the same rows; a page is ended where a row does not fit any more.
 */
export class PageFlow {
  /** Zero-based rows before which a new page begins. */
  readonly breaks: number[] = [];
  /** Columns that stand on the first page across: all of them as a rule. */
  readonly columnsAcross: number;
  private readonly plan: PaperPlan;
  private readonly capacity: number;
  /** The rows that every further page begins with, and their points. */
  titles: PrintSetup['repeatRows'] = null;
  repeated = 0;
  private filled = 0;
  /** Points that stand on the page before this one. */
  private before = 0;
  private fresh = true;
  /** Points of every row, rows before which the last page may begin, the first of the notes. */
  private readonly taken: number[] = [];
  private readonly places: number[] = [];
  private notesFrom = Infinity;
  private last: { readonly head: number; readonly points: number; readonly rows: readonly number[] } = { head: 0, points: 0, rows: [] };

  constructor(
    widths: readonly number[],
    private readonly choice: PaperChoice,
  ) {
    const points = widths.map((width) => width * POINTS_PER_CHARACTER + CELL_PADDING);
    const across = points.reduce((sum, each) => sum + each, 0);
    const wish = { paper: choice.paper ?? 'A4', landscape: choice.portrait !== true } as const;
    const fits = scaleFor(across, wish) >= LEAST_SCALE;
    const paper = !fits ? ({ paper: 'A3', landscape: true } as const) : choice.large ? ({ paper: 'A3', landscape: false } as const) : wish;
    this.plan = { ...paper, scale: Math.max(LEAST_SCALE, scaleFor(across, paper)) };
    this.columnsAcross = columnsWithin((printable(paper).width * 100) / (this.plan.scale ?? 100), points);
    this.capacity = capacityOf(this.plan);
  }

  /** The paper; a sheet that would have been large and fits on A4 goes there. */
  get paper(): PaperPlan {
    const small = { ...this.plan, paper: 'A4', landscape: true } as const;
    const fits = this.choice.large && this.plan.paper === 'A3' && !this.plan.landscape && this.breaks.length === 0;
    return fits && this.filled <= capacityOf(small) ? small : this.plan;
  }

  /** Whether nothing stands on the page yet. */
  get begins(): boolean {
    return this.fresh;
  }

  /** Rows take their points; `row`: the first of them, should it begin a page. */
  take(row: number, points: number): void {
    if (!this.fits(points)) this.turn(row);
    this.filled += points;
    this.fresh = false;
    this.taken[row] = points;
  }

  /** A block begins at the row, so that a page may. */
  mayTurn(row: number): void {
    this.places.push(row);
  }

  /** From the row on only notes and the signature follow. */
  notesBegin(row: number): void {
    this.notesFrom = Math.min(this.notesFrom, row);
  }

  /** The heads in this row stand above all rows that follow on further pages. */
  repeat(head: number, points: number): void {
    this.titles = { first: head, last: head };
    this.repeated = points;
  }

  /** The last table of the sheet: should its notes need a page, a few of its rows may go with them. */
  lastTable(head: number, points: number, rows: readonly number[]): void {
    this.last = { head, points, rows: rows.slice(FEW_ROWS, 1 - FEW_ROWS) };
  }

  /** Where the last page holds only notes, it begins earlier, with what they belong to, if the page before stays half full. */
  joinNotes(): void {
    const [first = 0, last] = [this.breaks.at(-2), this.breaks.at(-1)];
    if (last === undefined || last < this.notesFrom) return;
    const { head, points, rows } = this.last;
    const place = [...this.places, ...rows].filter((row) => row > first && row < this.notesFrom).at(-1);
    if (place === undefined) return;
    const pointsOf = (from: number, to: number): number => this.taken.slice(from, to).reduce((sum, each) => sum + each, 0);
    const within = rows.includes(place);
    const after = pointsOf(place, this.taken.length) + (within ? points : 0);
    if (pointsOf(first, place) <= this.capacity / 2 || after > this.capacity) return;
    this.breaks[this.breaks.length - 1] = place;
    if (within) this.repeat(head, points);
  }

  /** Whether all of it goes on this page. */
  fits(points: number): boolean {
    return this.filled + points <= this.capacity;
  }

  /** How many rows of so many points still go on this page. */
  room(points: number): number {
    return Math.max(0, Math.floor((this.capacity - this.filled) / points));
  }

  /** A new page begins at the row unless one does already. */
  turn(row: number): void {
    if (this.fresh) return;
    this.breaks.push(row);
    this.before = this.filled;
    this.filled = this.repeated;
    this.fresh = true;
  }

  /** Takes the last page back onto the one before where so many points at most can be spared there; gives how many must be, null where that is not enough. */
  pull(most: number): number | null {
    const filled = this.before + this.filled - this.repeated;
    const spared = Math.max(0, filled - this.capacity);
    if (this.breaks.length === 0 || spared > most) return null;
    this.breaks.pop();
    this.filled = filled - spared;
    return spared;
  }

  /** What cannot be divided begins a new page where it does not fit. */
  keep(row: number, points: number): void {
    if (!this.fits(points) && points <= this.capacity) this.turn(row);
  }

  /** A table of rows under heads begins a new page where it would be torn though the page is well filled, or where hardly a row would stay with its heads. */
  begin(row: number, heads: number, rows: readonly number[]): void {
    const whole = rows.reduce((sum, points) => sum + points, heads);
    if (this.fits(whole)) return;
    const least = rows.slice(0, FEW_ROWS).reduce((sum, points) => sum + points, heads);
    if (!this.fits(least) || (this.filled >= WELL_FILLED * this.capacity && whole <= this.capacity)) this.turn(row);
  }

  /** How many of the rows go on this page, never leaving one alone for the next. */
  count(rows: readonly number[], from: number): number {
    let [used, count] = [this.filled, 0];
    for (; from + count < rows.length; count++) {
      used += present(rows[from + count], 'rows', from + count);
      if (used > this.capacity) break;
    }
    return from + count === rows.length - 1 && count > FEW_ROWS ? count - 1 : count;
  }
}

/** How many of the columns go beside each other. */
function columnsWithin(room: number, points: readonly number[]): number {
  let used = 0;
  const beyond = points.findIndex((each) => (used += each) > room);
  return beyond < 0 ? points.length : beyond;
}

function scaleFor(across: number, paper: Pick<PaperPlan, 'paper' | 'landscape'>): number {
  return Math.min(100, Math.floor((printable(paper).width / across) * 100));
}

/** Points of a sheet that one page takes. */
function capacityOf({ scale, ...paper }: PaperPlan): number {
  return (printable(paper).height * SURE * 100) / (scale ?? 100);
}
