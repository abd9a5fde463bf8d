import type { Area, CellValue } from '../../../spreadsheet/snapshot';
import { arithmeticValue } from '../../common/formulas/arithmetic';
import { columnsInRow, movedFormula, type FormulaRow, type MovedFormula } from './formula';
import type { NewRow, RowMap } from './row-map';
import type { SourceCell, SourceRow } from './source-cells';

/** What formulas of the rows that are left ask for. */
interface FormulaSource {
  readonly rows: ReadonlyMap<number, SourceRow>;
  /** By `row,column`. */
  readonly formulas: ReadonlyMap<string, string>;
}

const SUBTOTAL = /\bSUBTOTAL\((?:10)?9,/gi;

/**
 * The formulas of the rows that are left, as they read there, and what they come to over those rows: a program that does not
 * calculate shows what the file says, and a total of all units is none of the unit's.
 */
export class WorkedOut {
  private readonly known = new Map<string, CellValue>();
  /** Shares of hundreds of rows ask for one area. */
  private readonly areas = new Map<string, readonly number[] | null>();
  /** Cells that are being worked out: one that asks for itself comes to nothing. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly source: FormulaSource,
    private readonly map: RowMap,
  ) {}

  /** The formula of a cell; null for a cell without one, and where it cannot be made over the rows that are left. */
  formulaAt(place: number, column: number): MovedFormula | null {
    const row = this.map.rows[place];
    const formula = row && !row.empty ? this.source.formulas.get(`${row.row},${column}`) : undefined;
    if (!row || formula === undefined) return null;
    // What a total row works out of its own sums is another figure here too.
    return row.kind === 'total' && this.restsOnDropped(formula, row, place)
      ? null
      : movedFormula(formula, this.map, formulaRow(row, place));
  }

  /** What a cell says: its formula's value now, null where that cannot be told; of a cell without a formula its own. */
  valueAt(place: number, column: number): CellValue {
    const at = `${place},${column}`;
    const known = this.known.get(at);
    if (known !== undefined) return known;
    if (this.asked.has(at)) return null;
    this.asked.add(at);
    const value = this.worked(place, column);
    this.asked.delete(at);
    this.known.set(at, value);
    return value;
  }

  private worked(place: number, column: number): CellValue {
    const row = this.map.rows[place];
    const cell = row && !row.empty ? this.cellOf(row, column) : undefined;
    if (!row || !cell) return null;
    const isTotal = row.kind === 'total';
    const isFormula = this.source.formulas.has(`${row.row},${column}`);
    const moved = this.formulaAt(place, column);
    if (moved && (moved.overRows || isTotal)) return this.result(moved.formula);
    // An amount that counted rows which are not there would be wrong here.
    return isTotal && (isFormula || typeof cell.value === 'number') ? null : cell.value;
  }

  private result(formula: string): number | null {
    const value = arithmeticValue(formula.replace(SUBTOTAL, 'SUM('), (area) => this.numbersIn(area, formula.search(SUBTOTAL) >= 0));
    return value === null ? null : Math.round(value * 1e8) / 1e8;
  }

  /** The numbers in an area; null where one is not known. A subtotal leaves those of other subtotals out. */
  private numbersIn(area: Area, isSubtotal: boolean): readonly number[] | null {
    const key = `${area.row},${area.column},${area.rows},${area.columns},${isSubtotal}`;
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    const numbers = this.readNumbers(area, isSubtotal);
    this.areas.set(key, numbers);
    return numbers;
  }

  private readNumbers(area: Area, isSubtotal: boolean): readonly number[] | null {
    const numbers: number[] = [];
    for (let place = area.row; place < area.row + area.rows; place++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const formula = this.formulaAt(place, column);
        if (isSubtotal && formula && formula.formula.search(SUBTOTAL) >= 0) continue;
        const value = this.valueAt(place, column);
        if (typeof value === 'number') numbers.push(value);
        else if (value === null ? formula !== null : typeof value !== 'string' || area.rows * area.columns === 1) return null;
      }
    }
    return numbers;
  }

  /** Whether it asks for a sum of its row that cannot be made over the rows that are left. */
  private restsOnDropped(formula: string, row: NewRow, place: number): boolean {
    return columnsInRow(formula, row.row).some((column) => {
      const other = this.source.formulas.get(`${row.row},${column}`);
      const isNumber = typeof this.cellOf(row, column)?.value === 'number';
      return other === undefined ? isNumber : other !== formula && movedFormula(other, this.map, formulaRow(row, place)) === null;
    });
  }

  private cellOf(row: NewRow, column: number): SourceCell | undefined {
    return this.source.rows.get(row.row)?.cells.get(column);
  }
}

function formulaRow({ row, kind }: NewRow, place: number): FormulaRow {
  return { source: row, place, ofProject: kind === 'record' };
}
