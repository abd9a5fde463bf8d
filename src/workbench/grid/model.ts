import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { ViewLink } from '../../workbook/file/view/model';

/** Cells by row and column, as the grid keeps them. */
export type Cells = Record<number, Record<number, ICellData>>;

/** One sheet made ready for the grid. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Cells;
  /** Everything but the cells: sizes, merges, name, colour of the tab. */
  readonly frame: Partial<IWorksheetData>;
  readonly links: readonly ViewLink[];
  /** What the file holds in a cell, to be the `before` of an edit. */
  valueAt(row: number, column: number): CellValue;
  /** Number format code of a cell. */
  formatAt(row: number, column: number): string;
}

/** A cell that the user edited in the grid. */
export interface GridEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
  /** Number format that the cell has now: what was typed may have brought one along, as dates do. */
  readonly format: string | null;
}
