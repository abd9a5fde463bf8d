/**
 * What every host tells of a sheet: plain data, the same from Excel, WPS and a file.
 * Rows and columns are zero-based positions on the sheet; people are shown A1 addresses (`address.ts`).
 */

/** An error that a cell shows in place of a value, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers of the workbook's date system, as Excel keeps them. */
export type CellValue = string | number | boolean | null | CellError;

/** A block of cells: zero-based first row and column, and how many of each. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  /** The host's own handle of the sheet; steady while the workbook is open, not longer. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** A chart sheet has no cells and is never read or written. */
  readonly type: 'worksheet' | 'chartsheet';
  /** Key of the summary sheet that we generated here (`overview`, …), null for the user's own sheets. */
  readonly generated: string | null;
}

/** A cell that stands far off from all others: zero-based position, and what it holds. */
export interface FarCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A text of which a part is struck through, and what is left of it: null where the host does not tell which part. */
export interface StruckText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly left: string | null;
}

/** What a host may not be able to tell of a sheet: merged areas, lines through cells. */
export type Unseen = 'merges' | 'struck';

/** One sheet as it stands, clipped to the cells that hold values. */
export interface SheetSnapshot {
  readonly sheet: SheetInfo;
  /** Name of the workbook's file without folders, '' while it has none: a year may stand in it. */
  readonly workbookName: string;
  /** Position of `values[0][0]`. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row by row, every row of the same length; `[]` for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes (en-US, `General` where none is set), same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The few cells left out of `values`, ascending, since the block up to them could not be held; mostly none. */
  readonly far: readonly FarCell[];
  /** Cells whose value is computed by a formula: never overwritten by a fix. */
  readonly formulaAreas: readonly Area[];
  /** Formula cells that no program has calculated yet, as a file may have them: `values` tells nothing of them. */
  readonly uncalculated: readonly Area[];
  readonly merges: readonly Area[];
  /** Filled cells that are struck through as a whole. Left out where there are none. */
  readonly struck?: readonly Area[];
  /** Cells of which a part is struck through; left out as `struck` is. */
  readonly struckTexts?: readonly StruckText[];
  /** What the host could not tell, so that nobody takes it for none; left out where it told all. */
  readonly unseen?: readonly Unseen[];
  /** Rows hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** True while an AutoFilter or a table filter hides rows: writing in place is refused then. */
  readonly filtered: boolean;
  readonly protected: boolean;
  /** The block is one of several lists cut out of a sheet: others stand around it. */
  readonly partial?: true;
  /** The workbook counts days from 1904 (`date1904`), not from 1900. */
  readonly date1904: boolean;
}

/** True for the error member of {@link CellValue}. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
