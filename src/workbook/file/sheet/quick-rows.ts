import { parseArea } from '../../../spreadsheet/address';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { ROWS } from '../../common/plan-checks/limits';
import { decodeCellText } from '../xml/escape';
import { cellValue, type ValueContext } from './cell-value';
import { FormulaCells } from './formula-cells';
import { columnOf } from './row-reader';
import { CellTable, RowTable } from './tables';
import { ODD, Odd, TagReader } from './tag-reader';
import { UsualCells } from './usual-cell';

const ROWS_OF_A_SLICE = 500;
const CHARACTERS_OF_A_SLICE = 1 << 20;

/**
 * Reads the rows of `sheetData` as nearly all programs write them, several times as quickly as the strict
 * parser: no comments, no prefixes, no elements but `row`, `c`, `v`, `f` and plain inline text. At anything
 * else it gives up: the strict parser then reads it or refuses it.
 */
export class QuickRows {
  readonly rows = new RowTable();
  readonly cells = new CellTable();
  readonly formulas = new FormulaCells();
  private readonly tags: TagReader;
  private readonly usual: UsualCells;
  private row = -1;
  private column = -1;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly context: ValueContext,
  ) {
    this.tags = new TagReader(text, from);
    this.usual = new UsualCells(text, context.strings);
  }

  /** Reads to the end of the rows and gives its offset, -1 where it gave up. */
  *reading(): CooperativeTask<number> {
    const { tags } = this;
    try {
      for (let count = 1; tags.open() !== ''; count++) {
        this.readRow();
        if (count % ROWS_OF_A_SLICE === 0) yield;
      }
    } catch (error) {
      if (error instanceof Odd) return -1;
      throw error;
    }
    const end = tags.at;
    for (let at = this.from; at < end; at += CHARACTERS_OF_A_SLICE) {
      yield;
      // Two characters more: `]]>` may lie across the border.
      if (ODD.test(this.text.slice(at, Math.min(end, at + CHARACTERS_OF_A_SLICE + 2)))) return -1;
    }
    return end;
  }

  private readRow(): void {
    const { tags, rows } = this;
    const { attributes } = tags;
    if (tags.name !== 'row') throw new Odd();
    const number = Number(attributes.get('r'));
    this.row = number >= 1 ? number - 1 : this.row + 1;
    if (this.row >= ROWS) throw new Odd();
    this.column = -1;
    const styled = isTrue(attributes.get('customFormat'));
    rows.add(this.row, tags.start, this.cells.size, styled ? Number(attributes.get('s') ?? -1) : -1, Number(attributes.get('ht')));
    if (isTrue(attributes.get('hidden'))) rows.hidden.push(this.row);
    if (!tags.selfClosing) {
      for (;;) {
        if (this.readUsual()) continue;
        if (tags.open() === '') break;
        this.readCell();
      }
      tags.close('row');
    }
    rows.end[rows.end.length - 1] = tags.at;
  }

  private readUsual(): boolean {
    const { usual, cells, tags } = this;
    const end = usual.read(tags.at);
    if (end < 0) return false;
    tags.at = end;
    this.column = usual.column;
    cells.add(usual.column, usual.style, usual.value);
    return true;
  }

  private readCell(): void {
    const { tags, cells } = this;
    const { attributes } = tags;
    if (tags.name !== 'c') throw new Odd();
    const address = attributes.get('r');
    const column = address === undefined ? -1 : columnOf(address);
    this.column = column < 0 ? this.column + 1 : column;
    const type = attributes.get('t');
    const style = attributes.get('s');
    const metadata = attributes.get('vm');
    const { formulas } = this;
    formulas.start();
    let [raw, inline] = ['', ''];
    if (!tags.selfClosing) {
      for (let name = tags.open(); name !== ''; name = tags.open()) {
        if (name === 'v') raw += this.textOf('v');
        else if (name === 'f') this.readFormula();
        else if (name === 'is') inline = this.readInline();
        else throw new Odd();
      }
      tags.close('c');
    }
    formulas.end(type, raw);
    const value = cellValue(type, raw, type === 'inlineStr' ? inline : '', this.context, { metadata, formula: formulas.formula });
    cells.add(this.column, style === undefined ? 0 : Number(style), value);
  }

  /** As the strict reader: an array formula or a data table owns its whole `ref`. */
  private readFormula(): void {
    const kind = this.tags.attributes.get('t');
    const owned = kind === 'array' || kind === 'dataTable' ? parseArea(this.tags.attributes.get('ref') ?? '') : null;
    this.formulas.enter(owned ?? { row: this.row, column: this.column, rows: 1, columns: 1 });
    this.formulas.characters(this.textOf('f'));
  }

  /** One plain `t`; rich and phonetic texts are left alone. */
  private readInline(): string {
    const { tags } = this;
    if (tags.selfClosing || tags.open() !== 't') throw new Odd();
    const text = this.textOf('t');
    tags.close('is');
    return decodeCellText(text);
  }

  private textOf(name: string): string {
    if (this.tags.selfClosing) return '';
    const text = this.tags.characters();
    this.tags.close(name);
    return text;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
