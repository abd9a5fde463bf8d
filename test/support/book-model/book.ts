import type { Area, CellValue } from '../../../src/spreadsheet/snapshot';

/** A workbook in memory: plain data, so that it can be copied, compared and shown to any host's face. */
export interface Book {
  name: string;
  date1904: boolean;
  structureLocked: boolean;
  sheets: Sheet[];
  names: NameItem[];
  xmlParts: XmlPart[];
  activeCell: { sheetId: string; row: number; column: number } | null;
  /** Source of ids. */
  lastId: number;
}

export interface Sheet {
  id: string;
  name: string;
  visible: boolean;
  /** Only programs can bring it into sight again. */
  veryHidden: boolean;
  tabColor: string;
  cells: Map<number, Map<number, Cell>>;
  merges: Area[];
  /** What the formulas of dynamic arrays fill, each from the cell of its formula on. */
  spills: Area[];
  hiddenRows: Set<number>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  protection: { on: boolean; allowFormatCells: boolean };
  /** An AutoFilter; `active` once a criterion hides rows. */
  filter: { area: Area; active: boolean } | null;
  tables: { name: string; area: Area; filtered: boolean }[];
  rules: Rule[];
  names: NameItem[];
  charts: Chart[];
  choices: Choice[];
  freeze: { rows: number; columns: number };
  page: Record<string, unknown>;
}

export interface Cell {
  value: CellValue;
  /** Without the leading `=`; null for a constant. */
  formula: string | null;
  format: string;
  /** Written with a leading apostrophe. */
  quoted: boolean;
  look: Look;
  link: Link | null;
  /** The pieces of a text in several fonts. */
  runs?: readonly { readonly text: string; readonly struck: boolean }[];
}

/** What a cell looks like; left out where nothing was set. */
export type Look = Partial<
  Record<
    | 'fill'
    | 'pattern'
    | 'patternColor'
    | 'color'
    | 'bold'
    | 'underline'
    | 'fontName'
    | 'fontSize'
    | 'horizontal'
    | 'vertical'
    | 'wrap'
    | 'strike'
    | 'border'
    | 'edge',
    string | number | boolean
  >
>;

export interface Link {
  documentReference: string;
  screenTip: string;
}

/** A conditional format. */
export interface Rule {
  id: string;
  type: string;
  areas: Area[];
  /** With the leading `=`. */
  formula: string;
  fill: string;
  color: string;
  bold: boolean;
  numberFormat: string;
  stopIfTrue: boolean;
}

/** A drop-down. */
export interface Choice {
  area: Area;
  /** Words parted by commas, or `=` and a range. */
  source: string;
  /** An alert keeps other words out. */
  strict: boolean;
  message: string;
}

export interface NameItem {
  name: string;
  /** With the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface XmlPart {
  id: string;
  xml: string;
}

export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  /** Its values, written across, upright, or not at all. */
  labels: 'level' | 'upright' | 'none';
  /** Points whose value does not stand where that of the others does, by their place from nought on. */
  moved: Record<number, 'below' | 'none'>;
}

export interface Chart {
  id: string;
  name: string;
  type: string;
  title: string;
  series: ChartSeries[];
  place: string[];
  /** What was set of the value axis. */
  axis: Record<string, unknown>;
}

export function emptyBook(name: string): Book {
  return { name, date1904: false, structureLocked: false, sheets: [], names: [], xmlParts: [], activeCell: null, lastId: 0 };
}

export function freshId(book: Book): string {
  book.lastId += 1;
  return `{${String(book.lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

/** Puts a sheet at a place among the others. */
export function moveSheet({ sheets }: Book, sheet: Sheet, place: number): void {
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(place, 0, sheet);
}

/** Adds an empty sheet behind the others. */
export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: freshId(book),
    name,
    visible: true,
    veryHidden: false,
    tabColor: '',
    cells: new Map(),
    merges: [],
    spills: [],
    hiddenRows: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    protection: { on: false, allowFormatCells: false },
    filter: null,
    tables: [],
    rules: [],
    names: [],
    charts: [],
    choices: [],
    freeze: { rows: 0, columns: 0 },
    page: {},
  };
  book.sheets.push(sheet);
  return sheet;
}

/** The workbook saved and opened again: the same content, every handle another. */
export function reopened(book: Book): Book {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets) {
    sheet.id = freshId(copy);
    for (const each of [...sheet.rules, ...sheet.charts]) each.id = freshId(copy);
  }
  for (const part of copy.xmlParts) part.id = freshId(copy);
  return copy;
}
