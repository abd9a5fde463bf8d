import type { SheetKey } from '../../../spreadsheet/sheet-plan';
import type { Plan } from '../../../spreadsheet/port';
import type { FormerCell } from '../edit/row-edits';
import { Parts } from '../package/parts';

/** What one `apply` did: the states of the package, and each edited cell as it stood. */
export interface Journal {
  /** As all was. */
  readonly original: Parts;
  /** The same with the rows that were put in first; where there were none, the very same. */
  readonly before: Parts;
  readonly after: Parts;
  readonly plan: Plan;
  /** Parts of the sheets written, as the plan names them. */
  readonly sheets: readonly { readonly key: SheetKey; readonly part: string }[];
  /** By sheet part. */
  readonly formerCells: ReadonlyMap<string, readonly FormerCell[]>;
}

/** True for a journal of this host: a receipt of another host cannot be taken back here. */
export function isJournal(value: unknown): value is Journal {
  return typeof value === 'object' && value !== null && 'before' in value && value.before instanceof Parts;
}
