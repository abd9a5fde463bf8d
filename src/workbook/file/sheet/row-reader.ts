import { parseArea } from '../../../spreadsheet/address';
import { TextRun } from '../book/shared-strings';
import { cellValue, type ValueContext } from './cell-value';
import { FormulaCells } from './formula-cells';
import { ROWS } from '../../common/plan-checks/limits';
import { CellTable, RowTable } from './tables';

/** Column of an `r` attribute such as `AB12`; -1 where there is none to read. */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at === 0 || column > 16384 ? -1 : column - 1;
}

/** Takes the parser's events inside `sheetData` and fills the tables. */
export class RowReader {
  readonly rows = new RowTable();
  readonly cells = new CellTable();
  readonly formulas = new FormulaCells();
  prefixLength = 0;
  private column = -1;
  private style = 0;
  private type: string | undefined;
  private raw = '';
  private field: 'v' | 'f' | 'is' | null = null;
  private metadata: string | undefined;
  private readonly inline = new TextRun();

  constructor(
    private readonly text: string,
    private readonly context: ValueContext,
    /** Number of the row before the first one read. */
    private row = -1,
  ) {}

  enter(name: string, attributes: Readonly<Record<string, string>>, openEnd: number): void {
    switch (name.slice(this.prefixLength)) {
      case 'c':
        this.enterCell(attributes);
        break;
      case 'v':
        this.field = 'v';
        break;
      case 'f':
        this.field = 'f';
        this.enterFormula(attributes);
        break;
      case 'is':
        this.field = 'is';
        this.inline.start();
        break;
      case 'row':
        this.enterRow(attributes, this.text.lastIndexOf('<', openEnd - 1));
        break;
      default:
        if (this.field === 'is') this.inline.enter(name.slice(this.prefixLength));
    }
  }

  characters(text: string): void {
    if (this.field === 'v') this.raw += text;
    else if (this.field === 'f') this.formulas.characters(text);
    else if (this.field === 'is') this.inline.characters(text);
  }

  leave(name: string, end: number): void {
    switch (name.slice(this.prefixLength)) {
      case 'c':
        this.formulas.end(this.type, this.raw);
        this.cells.add(
          this.column,
          this.style,
          cellValue(this.type, this.raw, this.type === 'inlineStr' ? this.inline.value() : '', this.context, {
            metadata: this.metadata,
            formula: this.formulas.formula,
          }),
        );
        break;
      case 'v':
      case 'f':
      case 'is':
        this.field = null;
        break;
      case 'row':
        this.rows.end[this.rows.end.length - 1] = end;
        break;
      default:
        if (this.field === 'is') this.inline.leave(name.slice(this.prefixLength));
    }
  }

  /** Rows and cells without `r` follow their predecessor (ECMA-376 18.3.1.73, 18.3.1.4). */
  private enterRow(attributes: Readonly<Record<string, string>>, start: number): void {
    const number = Number(attributes['r']);
    this.row = number >= 1 ? number - 1 : this.row + 1;
    if (this.row >= ROWS) throw new RangeError('no such row');
    this.column = -1;
    const styled = attributes['customFormat'] === '1' || attributes['customFormat'] === 'true';
    this.rows.add(this.row, start, this.cells.size, styled ? Number(attributes['s'] ?? -1) : -1, Number(attributes['ht']));
    const { hidden } = attributes;
    if (hidden === '1' || hidden === 'true') this.rows.hidden.push(this.row);
  }

  private enterCell(attributes: Readonly<Record<string, string>>): void {
    const { r } = attributes;
    const column = r === undefined ? -1 : columnOf(r);
    this.column = column < 0 ? this.column + 1 : column;
    this.type = attributes['t'];
    this.metadata = attributes['vm'];
    this.formulas.start();
    this.raw = '';
    if (this.type === 'inlineStr') this.inline.start();
    this.style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
  }

  /** An array formula or a data table owns its whole `ref`, cells without a formula of their own too. */
  private enterFormula(attributes: Readonly<Record<string, string>>): void {
    const owned = attributes['t'] === 'array' || attributes['t'] === 'dataTable' ? parseArea(attributes['ref'] ?? '') : null;
    this.formulas.enter(owned ?? { row: this.row, column: this.column, rows: 1, columns: 1 });
  }
}
