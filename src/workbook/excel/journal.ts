import type { CellLocation, RowInsert } from '../../spreadsheet/port';
import type { TakingBack } from '../common/taking-back';
import type { EditedCell } from './edit/edits';
import type { MarkJournal } from './marks/marks';
import type { NameJournal } from './names';
import type { HiddenSheet } from './sheets/hide';
import type { SheetJournal } from './sheets/put-sheets';
import type { KnownPlans, SheetsDone } from './sheets/take-back';

/** What one `apply` did so far, as far as it can be taken back. */
export class Journal implements SheetsDone {
  /** Rows that were put in before all else. */
  rows: readonly RowInsert[] = [];
  readonly cells: EditedCell[] = [];
  readonly marks: MarkJournal[] = [];
  sheets: readonly SheetJournal[] = [];
  /** Sheets that are put out of sight. */
  hidden: readonly HiddenSheet[] = [];
  names: readonly NameJournal[] = [];
  /** Plans of the sheets that were replaced, where they were written in this session. */
  formerPlans: KnownPlans = new Map();
  idsBefore: ReadonlySet<string> = new Set();
  /** Sheets that are being put back; one of them that looks like neither state is half way there. */
  readonly puttingBack = new Set<string>();
  readonly putBack = new Set<string>();
  /** Cells are being written or restored: see `restoreCells`. */
  cellsHalfway = false;
  /** Cells and sheets left alone while it was taken back, because they were changed since. */
  readonly kept: CellLocation[] = [];
  readonly keptSheets: string[] = [];
  /** How far all of it has been taken back; null before that was begun. */
  back: TakingBack | null = null;
}
