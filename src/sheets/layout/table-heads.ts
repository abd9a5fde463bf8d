import type { StyleName } from '../../spreadsheet/sheet-plan';

/** Cells of one row from `from` to `to` shown as one. */
export interface Joined {
  readonly from: number;
  readonly to: number;
}

/** The heads of a table, which stand above its rows on every page. */
export interface TableHeads {
  /** Line above the heads; stands once. */
  readonly heading?: string;
  readonly labels: readonly string[];
  /** `header` for all unless said. */
  readonly styles?: readonly StyleName[];
  /** Cells shown as one, in the heads and in the rows. */
  readonly joined?: readonly Joined[];
  /** The same heads stand above already: written again only where the table begins a page. */
  readonly again?: true;
  /** Said in place of lines where there are none. */
  readonly nothing?: string;
  /** The last table of its sheet: its heads are the sheet's print titles, and need not be written again. */
  readonly last?: true;
}

/** The cells that a column is shown as one with. */
export function cellsAt(column: number, joined: readonly Joined[]): Joined {
  return joined.find(({ from }) => from === column) ?? { from: column, to: column };
}
