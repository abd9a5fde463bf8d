import type { EditedCell } from './edit/edits';
import type { MarkJournal } from './marks/marks';
import type { NameJournal } from './names';
import type { SheetJournal } from './sheets/put-sheets';
import type { KnownPlans, SheetsDone } from './sheets/take-back';

/** What one `apply` did so far, as far as it can be taken back. */
export class Journal implements SheetsDone {
  readonly cells: EditedCell[] = [];
  readonly marks: MarkJournal[] = [];
  sheets: readonly SheetJournal[] = [];
  names: readonly NameJournal[] = [];
  /** Plans of the sheets that were replaced, where they were written in this session. */
  formerPlans: KnownPlans = new Map();
  idsBefore: ReadonlySet<string> = new Set();
}
