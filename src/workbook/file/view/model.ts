import type { Area, CellValue } from '../../../spreadsheet/snapshot';

/** A sheet as a grid shows it: everything resolved, nothing left of the file's own indirections. */
export interface SheetView {
  readonly name: string;
  /** Rows and columns that hold a cell, a size or a merge: what a grid must at least have. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Points. */
  readonly defaultRowHeight: number;
  /** Pixels at 96 dpi. */
  readonly defaultColumnWidth: number;
  readonly columns: readonly ViewColumns[];
  readonly rows: readonly ViewRow[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Cells that hold something or look like something, in no order that matters. */
  readonly cells: readonly ViewCell[];
  /** Looks by the `style` of cells, rows and columns. */
  readonly styles: readonly ViewStyle[];
  readonly links: readonly ViewLink[];
  /** Our own marks; of those on one cell the first counts. */
  readonly marks: readonly ViewMark[];
}

/** A run of columns of one width. */
export interface ViewColumns {
  readonly first: number;
  readonly last: number;
  /** Pixels at 96 dpi; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface ViewRow {
  readonly row: number;
  /** Points; null for the default. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** The value kept in the file, for a formula what it last gave. */
  readonly value: CellValue;
  /** A1 formula without `=`, null for none. */
  readonly formula: string | null;
}

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'justify';
export type VerticalAlignment = 'top' | 'center' | 'bottom';

/** A resolved cell format. Colours are `RRGGBB`, null for automatic or none. */
export interface ViewStyle {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  /** Null: text left, numbers right, as is usual. */
  readonly horizontal: HorizontalAlignment | null;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** Steps of indentation. */
  readonly indent: number;
  /** Degrees, 90 upwards to -90 downwards; 255 for letters below each other. */
  readonly rotation: number;
  readonly borders: Readonly<Record<'left' | 'right' | 'top' | 'bottom', ViewBorder | null>>;
  readonly numberFormat: string;
}

export interface ViewBorder {
  /** `thin`, `medium`, `thick`, `dashed`, `dotted`, `double`, `hair`, … (ST_BorderStyle, ECMA-376 18.18.3). */
  readonly style: string;
  readonly color: string | null;
}

/** A link inside the workbook. */
export interface ViewLink {
  readonly area: Area;
  /** Sheet name and cell or a defined name, as the file has it (`'Sheet 1'!A1`). */
  readonly location: string;
  readonly tip: string;
}

export interface ViewMark {
  readonly key: string;
  readonly areas: readonly Area[];
  /** `RRGGBB`. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** Number format that shows the label, null for none. */
  readonly numberFormat: string | null;
}
