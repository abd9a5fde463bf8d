import type { CellLocation, RowInsert } from '../../spreadsheet/port';
import type { TakingBack } from '../common/taking-back';
import type { MarkWork } from './marks';
import type { NameChange } from './names';
import type { EditedCell } from './read/cells';
import type { SheetWork } from './sheets/put-sheets';

/** What one `apply` did so far, as far as it can be taken back. */
export class Journal {
  /** Rows that were put in before all else. */
  readonly rows: RowInsert[] = [];
  readonly cells: EditedCell[] = [];
  /** Cells are being written or restored: see `restoreCells`. */
  cellsHalfway = false;
  readonly marks: MarkWork[] = [];
  readonly sheets: SheetWork[] = [];
  /** Names of the sheets that were put out of sight. */
  readonly hidden: string[] = [];
  names: readonly NameChange[] = [];
  /** Cells and sheets left alone while it was taken back, because they were changed since. */
  readonly kept: CellLocation[] = [];
  readonly keptSheets: string[] = [];
  /** How far all of it has been taken back; null before that was begun. */
  back: TakingBack | null = null;
}
