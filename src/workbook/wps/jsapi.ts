import type { PageSetup } from './page-setup';

/**
 * What this folder uses of the JavaScript interface of WPS 表格 (ET), which follows the VBA object model:
 * synchronous, collections 1-based through `Item`, colours as BGR numbers. Names as in VBA. Where builds
 * differ, a member is `unknown` and read by `values.ts`. Every access crosses a bridge and costs about
 * 0.2 ms, so blocks are asked for, never cells.
 */
export interface Application {
  readonly ActiveWorkbook: Workbook | null;
  readonly Workbooks: Items<Workbook>;
  readonly ActiveWindow: Window;
  /** Null on a chart sheet. */
  readonly ActiveCell: Range | null;
  readonly ApiEvent: ApiEvent;
  /** False while a cell is being edited. */
  readonly Ready: boolean;
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  Union(one: Range, other: Range): Range;
}

export interface ApiEvent {
  AddApiEventListener(name: string, listener: (...args: never[]) => void): void;
  RemoveApiEventListener(name: string, listener: (...args: never[]) => void): void;
}

export interface Window {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
}

export interface Workbook {
  readonly Name: string;
  readonly FullName: string;
  readonly Date1904: boolean;
  readonly ProtectStructure: boolean;
  readonly ActiveSheet: Worksheet;
  readonly Worksheets: Worksheets;
  readonly Names: Names;
  readonly CustomXMLParts: CustomXMLParts;
}

export interface Worksheets {
  readonly Count: number;
  /** By 1-based place or by name; throws if there is none. */
  Item(key: number | string): Worksheet;
  /** Before a sheet, or behind one. */
  Add(before: Worksheet | undefined, after?: Worksheet): Worksheet;
}

export interface Worksheet {
  Name: string;
  /** -1 (xlSheetVisible), 0, 2; some builds give a truth value. */
  Visible: number | boolean;
  readonly ProtectContents: boolean;
  readonly Protection: { readonly AllowFormattingCells: boolean };
  /** True while a criterion of the sheet's filter hides rows. */
  readonly FilterMode: boolean;
  readonly UsedRange: Range;
  readonly Cells: Range;
  readonly Names: Names;
  readonly ListObjects: Items<{ readonly Name: string; readonly AutoFilter: { readonly FilterMode: boolean } | null }>;
  readonly Hyperlinks: { Add(anchor: Range, address: string, subAddress: string, screenTip: string, text: string): void };
  readonly PageSetup: PageSetup;
  /** Where pages begin by hand: before the row of the cell added. */
  readonly HPageBreaks: { Add(before: Range): void };
  ResetAllPageBreaks(): void;
  readonly Tab: { Color: number };
  Range(address: string): Range;
  ChartObjects(): ChartObjects;
  Activate(): void;
  Delete(): void;
}

/** A collection, 1-based. */
export interface Items<Item> {
  readonly Count: number;
  Item(index: number): Item;
}

export interface Range {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  /** A property in some builds, a method in others: see `addressOf`. */
  readonly Address: unknown;
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  /** Rows of cells; a scalar for one cell, a flat list for one row or column in old builds. */
  Value2: unknown;
  Formula: unknown;
  /** Null where some are of array formulas. */
  readonly HasArray: boolean | null;
  /** Whether formulas of dynamic arrays fill the cells: null where some are. Builds without such arrays need not have it. */
  readonly HasSpill: unknown;
  /** Null where the cells differ. */
  NumberFormat: unknown;
  /** Null where some are merged. */
  readonly MergeCells: boolean | null;
  readonly MergeArea: Range;
  /** The rectangles of a range that has several. */
  readonly Areas: Items<Range>;
  readonly EntireRow: { readonly Hidden: boolean | null; Insert(): void; Delete(): void };
  readonly FormatConditions: FormatConditions;
  readonly Validation: Validation;
  readonly Interior: { Color: number; Pattern: number; PatternColor: number };
  readonly Font: Font;
  /** Of one cell: in builds that have it a method with the first character, from one on, and how many. */
  readonly Characters: unknown;
  readonly Borders: { Item(side: number): { LineStyle: number; Color: number; Weight: number } };
  HorizontalAlignment: number;
  VerticalAlignment: number;
  WrapText: boolean;
  ColumnWidth: number;
  RowHeight: number;
  UseStandardHeight: boolean;
  UseStandardWidth: boolean;
  Item(row: number, column: number): Range;
  Resize(rows: number, columns: number): Range;
  Find(what: string, after: Range, lookIn: number, lookAt: number, order: number, direction: number, matchCase: boolean): Range | null;
  Clear(): void;
  Merge(): void;
  Select(): void;
}

export interface Font {
  Name: string;
  Size: number;
  Bold: boolean;
  Underline: number;
  Color: number;
  /** True, false, or a number in their place; null or another number where cells or characters differ. */
  readonly Strikethrough: unknown;
}

export interface Validation {
  /** Of lists: words parted by commas, or `=` and a range. */
  Add(type: number, alertStyle: number, operator: number, formula: string): void;
  Delete(): void;
  IgnoreBlank: boolean;
  InCellDropdown: boolean;
  ShowError: boolean;
  ErrorMessage: string;
}

export interface FormatConditions extends Items<FormatCondition> {
  Add(type: number, operator: undefined, formula: string): FormatCondition;
}

export interface FormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly AppliesTo: Range;
  readonly Interior: { Color: number };
  readonly Font: { Color: number; Bold: boolean };
  NumberFormat: string;
  StopIfTrue: boolean;
  SetLastPriority(): void;
  Delete(): void;
}

export interface Names {
  /** Throws if there is none. */
  Item(name: string): Name;
  Add(name: string, refersTo: string): Name;
}

export interface Name {
  RefersTo: string;
  Comment: string;
  Visible: boolean;
  Delete(): void;
}

export interface CustomXMLParts {
  SelectByNamespace(namespace: string): Items<CustomXMLPart>;
  Add(xml: string): CustomXMLPart;
}

export interface CustomXMLPart {
  readonly XML: string;
  Delete(): void;
}

export interface ChartObjects extends Items<ChartObject> {
  Add(left: number, top: number, width: number, height: number): ChartObject;
}

export interface ChartObject {
  readonly Chart: Chart;
  Delete(): void;
}

export interface Chart {
  ChartType: number;
  HasTitle: boolean;
  readonly ChartTitle: { Text: string };
  /** By 1-based place: bars that stand together. */
  ChartGroups(index: number): { GapWidth: number; Overlap: number };
  HasLegend: boolean;
  readonly Legend: { Position: number };
  SeriesCollection(): { NewSeries(): Series };
  /** Of the values with {@link XL}.valueAxis; only once there is a series. */
  Axes(type: number): Axis;
}

export interface Axis {
  MinimumScale: number;
  MaximumScale: number;
  MajorUnit: number;
  ReversePlotOrder: boolean;
  readonly TickLabels: { NumberFormat: string };
}

export interface Series {
  Name: string;
  Values: Range;
  XValues: Range;
  HasDataLabels: boolean;
  /** Only where there are some. */
  DataLabels(): { Orientation: number; Position: number; NumberFormat: string };
  /** From one on. */
  Points(index: number): { HasDataLabel: boolean; readonly DataLabel: { Position: number } };
  MarkerStyle: number;
  readonly Format: { readonly Fill: { readonly ForeColor: { RGB: number } }; readonly Line: { readonly ForeColor: { RGB: number } } };
}

/** Constants of the object model; `Application.Enum` is not there in old builds. */
export const XL = {
  visible: -1,
  hidden: 0,
  upward: -4171,
  expression: 2,
  validateList: 3,
  alertStop: 1,
  between: 1,
  formulas: -4123,
  part: 2,
  byRows: 1,
  byColumns: 2,
  previous: 2,
  left: -4131,
  center: -4108,
  right: -4152,
  continuous: 1,
  thick: 4,
  underlineSingle: 2,
  underlineNone: -4142,
  edgeLeft: 7,
  edgeTop: 8,
  edgeBottom: 9,
  edgeRight: 10,
  insideVertical: 11,
  insideHorizontal: 12,
  paperA3: 8,
  paperA4: 9,
  portrait: 1,
  landscape: 2,
  bottom: -4107,
  columnClustered: 51,
  barClustered: 57,
  lineMarkers: 65,
  categoryAxis: 1,
  valueAxis: 2,
  above: 0,
  below: 1,
  circle: 8,
  square: 1,
  triangle: 3,
  diamond: 2,
} as const;

/** A colour `RRGGBB` as the number that the object model wants: red is the lowest byte. */
export function bgr(color: string): number {
  const value = parseInt(color, 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}

/** `RRGGBB` of a colour number. */
export function rgb(color: number): string {
  return (((color & 0xff) << 16) | (color & 0xff00) | (color >> 16)).toString(16).padStart(6, '0').toUpperCase();
}
