import { cellAddress } from '../../../spreadsheet/address';
import type { Area, CellValue } from '../../../spreadsheet/snapshot';
import type { ExtractedSheet } from '../../../spreadsheet/row-extract';
import { cellAttributes, cellXml, formulaCellXml, looksLikeFormula } from '../edit/cell-xml';
import type { ColumnStyles } from '../sheet/column-styles';
import type { StyleBook } from '../styles/style-book';
import type { NewRow, RowMap } from './row-map';
import type { SourceCell, SourceRow } from './source-cells';
import { WorkedOut } from './worked-out';

/** All that is known of the sheet that rows are taken from. */
export interface SheetSource {
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, SourceRow>;
  /** By `row,column`. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  readonly richTexts: ReadonlyMap<string, string>;
  readonly columns: ColumnStyles;
  readonly styles: StyleBook;
}

/** Writes the rows that are left of a sheet. */
export class SheetData {
  private readonly moved: ReadonlyMap<string, SourceCell>;
  private readonly openColumns: ReadonlySet<number>;
  private readonly workedOut: WorkedOut;

  constructor(
    private readonly source: SheetSource,
    private readonly sheet: ExtractedSheet,
    private readonly map: RowMap,
    private readonly idHeading: string,
  ) {
    this.moved = movedTops(source, map);
    this.openColumns = new Set(sheet.open);
    this.workedOut = new WorkedOut(source, map);
  }

  xml(): string {
    return this.map.rows.map((row, place) => this.rowXml(row, place)).join('');
  }

  private rowXml(row: NewRow, place: number): string {
    const { prefix, rows } = this.source;
    const from = rows.get(row.row);
    const height = from && !Number.isNaN(from.height) ? ` ht="${from.height}" customHeight="1"` : '';
    const style = from && from.style >= 0 ? ` s="${from.style}" customFormat="1"` : '';
    const columns = new Set([...(from?.cells.keys() ?? [])].filter((column) => column < this.sheet.idColumn));
    if (row.kind === 'record') for (const column of row.empty ? Array(this.sheet.idColumn).keys() : this.openColumns) columns.add(column);
    const cells = [...columns].sort((a, b) => a - b).map((column) => this.cellXml(row, place, column, from));
    const id = row.row === this.sheet.headerRow ? this.idHeading : row.empty ? undefined : row.id;
    const named = id === undefined ? '' : cellXml(prefix, cellAttributes(cellAddress(place, this.sheet.idColumn), 0), id);
    return `<${prefix}row r="${place + 1}"${style}${height}>${cells.join('')}${named}</${prefix}row>`;
  }

  private cellXml(row: NewRow, place: number, column: number, from: SourceRow | undefined): string {
    const { prefix, formulas, richTexts, styles } = this.source;
    const cell = this.moved.get(`${place},${column}`) ?? from?.cells.get(column);
    const style = cell?.style ?? (from && from.style >= 0 ? from.style : Math.max(0, this.source.columns.styleOf(column)));
    const isFormula = !row.empty && formulas.has(`${row.row},${column}`);
    const open = row.kind === 'record' && !isFormula && (row.empty || this.openColumns.has(column));
    const attributes = (value: CellValue): string =>
      cellAttributes(cellAddress(place, column), this.styleOf(style, open, looksLikeFormula(value), styles));
    if (row.empty) return cellXml(prefix, attributes(null), null);
    if (row.text?.column === column) return cellXml(prefix, attributes(row.text.value), row.text.value);
    const value = cell?.value ?? null;
    const moved = isFormula ? this.workedOut.formulaAt(place, column) : null;
    if (moved) return this.formulaXml(moved.formula, this.workedOut.valueAt(place, column), attributes(value));
    // An amount that counted rows which are not there would be wrong here.
    if (row.kind === 'total' && (isFormula || typeof value === 'number')) return cellXml(prefix, attributes(null), null);
    const rich = typeof value === 'string' ? richTexts.get(value) : undefined;
    return rich === undefined
      ? cellXml(prefix, attributes(value), value)
      : `<${prefix}c${attributes(value)} t="inlineStr"><${prefix}is>${rich}</${prefix}is></${prefix}c>`;
  }

  /** A formula with the value that it has now; one that is not worked out here is left to the program that opens the file. */
  private formulaXml(formula: string, told: CellValue, attributes: string): string {
    const { prefix } = this.source;
    if (typeof told === 'number' || typeof told === 'string') return formulaCellXml(prefix, attributes, formula, told);
    return formulaCellXml(prefix, attributes, formula, '')
      .replace(' t="str"', '')
      .replace(new RegExp(`<${prefix}v></${prefix}v>`), '');
  }

  private styleOf(style: number, open: boolean, quoted: boolean, styles: StyleBook): number {
    const unlocked = open ? styles.unlocked(style) : style;
    return quoted ? styles.variant(unlocked, { quotePrefix: '1' }) : unlocked;
  }
}

/** What a merged area holds stands in its first cell: where that row is gone, in the first that is left. By `place,column`. */
function movedTops({ merges, rows }: SheetSource, map: RowMap): ReadonlyMap<string, SourceCell> {
  const moved = new Map<string, SourceCell>();
  for (const area of merges) {
    const cell = rows.get(area.row)?.cells.get(area.column);
    if (!cell || area.rows === 1) continue;
    for (const { from } of map.runsOf(area, false)) if (map.rows[from]?.row !== area.row) moved.set(`${from},${area.column}`, cell);
  }
  return moved;
}
