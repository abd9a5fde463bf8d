import { isInArea } from '../../spreadsheet/address';
import { breaksWords } from './broken-words';
import { frameOf, type Frame } from './grammar/frame';
import { columnNumbers } from './grammar/numbering';
import { readHeader, type HeaderText } from './grammar/text';
import type { Area, CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, normalizeText, oneLine } from '../cells/cell-text';
import { UNIT_NAMES } from '../cells/money-unit';
import { withoutTranslation } from './translated';
import { present } from '../../spreadsheet/present';

/** The header of one column: what is printed, and its parts from the top row down. */
export interface HeaderCell {
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** As printed, one line, parents before children: `2023年计划 > 投资`. */
  readonly printed: string;
  /** All parts as one text, for words broken over two rows: `建设起` + `止年限`. */
  readonly joined: HeaderText;
  /** The lowest part alone; the same as `joined` for a header of one row. */
  readonly leaf: HeaderText;
  /** The part right above the leaf, null for a header of one row. */
  readonly parent: HeaderText | null;
  /** The uppermost part where it heads this column alone: 建设性质 stacked on 建设起止年月. */
  readonly stacked: HeaderText | null;
  readonly depth: number;
  /** What all parts together say. */
  readonly frame: Frame;
}

/** What was read of a sheet's headers: each of a score of kinds asks for the same rows. */
const known = new WeakMap<SheetSnapshot, Map<string, readonly HeaderCell[]>>();

/** Headers of the columns over `rows` rows from block row `top`; parents reach over their children. */
export function headerCells(snapshot: SheetSnapshot, top: number, rows: number): readonly HeaderCell[] {
  const read = known.get(snapshot) ?? new Map<string, readonly HeaderCell[]>();
  known.set(snapshot, read);
  const place = `${top}:${rows}`;
  const cells = read.get(place) ?? readCells(snapshot, top, rows);
  read.set(place, cells);
  return cells;
}

function readCells(snapshot: SheetSnapshot, top: number, rows: number): HeaderCell[] {
  const grid = new HeaderGrid(snapshot, top, rows);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < present(snapshot.values[top], 'values', top).length; column++) {
    const parts = grid.partsOf(column);
    if (parts.length === 0) continue;
    cells.push({ column: column + snapshot.origin.column, ...saidBy(parts) });
  }
  return cells;
}

/** What a header says, wherever it stands. */
type Said = Omit<HeaderCell, 'column'>;

/** What was read of headers by their texts: the lists of a county, and the answers of its units, share them. */
const said = new Map<string, Said>();
/** So many headers are remembered, and then forgotten all at once. */
const MOST_REMEMBERED = 4_000;

function saidBy(parts: readonly Part[]): Said {
  const key = JSON.stringify(parts);
  const known = said.get(key);
  if (known) return known;
  const texts = parts.map(({ text }) => text);
  const [first] = parts;
  const read: Said = {
    printed: texts.join(' > '),
    joined: readHeader(texts.join('')),
    leaf: readHeader(present(texts.at(-1), 'texts of a header')),
    parent: parts.length > 1 ? readHeader(present(texts.at(-2), 'texts of a header')) : null,
    stacked: parts.length > 1 && first && !first.shared ? readHeader(first.text) : null,
    depth: parts.length,
    frame: frameOf(texts),
  };
  if (said.size >= MOST_REMEMBERED) said.clear();
  said.set(key, read);
  return read;
}

interface Part {
  readonly text: string;
  /** It heads the columns beside this one too. */
  readonly shared: boolean;
}

class HeaderGrid {
  private readonly merges: readonly Area[];
  /** A header without merges over columns was typed or pasted: its parents stand over their first child only. */
  private readonly unmerged: boolean;
  /** The two cells of each column are one heading. */
  private readonly broken: boolean;
  /** Of each header row, how many characters before its texts number the columns. */
  private readonly numbers: ReadonlyMap<number, readonly number[]>;

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly top: number,
    private readonly rows: number,
  ) {
    const { origin, merges } = snapshot;
    this.merges = merges.filter((area) => area.row - origin.row < top + rows && area.row + area.rows - origin.row > top);
    this.broken = breaksWords(snapshot, top, rows);
    this.numbers = new Map(
      Array.from({ length: rows }, (_, at) => [top + at, columnNumbers((snapshot.values[top + at] ?? []).map(shown))]),
    );
    this.unmerged = !this.broken && !this.merges.some((area) => area.columns > 1);
  }

  partsOf(column: number): Part[] {
    const parts: Part[] = [];
    for (let row = this.top; row < this.top + this.rows; row++) {
      const part = this.partAt(row, column);
      const texts = unflattened(bracketed(part.text));
      // What stands before a dash heads the columns beside this one too.
      for (const [at, text] of texts.entries())
        if (text !== '' && parts.at(-1)?.text !== text) parts.push({ text, shared: part.shared || at < texts.length - 1 });
    }
    if (!this.broken) return parts;
    // What is merged over columns stays their parent.
    const own = parts.filter(({ shared }) => !shared);
    const text = own.map((part) => part.text).join('');
    return [...parts.filter(({ shared }) => shared), ...(text === '' ? [] : [{ text, shared: false }])];
  }

  private partAt(row: number, column: number): Part {
    const { origin } = this.snapshot;
    const merge = this.merges.find((area) => isInArea(area, row + origin.row, column + origin.column));
    const [at, from] = merge ? [merge.row - origin.row, merge.column - origin.column] : [row, column];
    const text = this.textAt(at, from);
    if (text !== '' || merge || !this.unmerged || !this.hasChild(row, column))
      return { text, shared: (merge?.columns ?? 1) > 1 || this.reaches(row, column) };
    const parent = this.parentBeside(row, column);
    return { text: parent === null ? '' : this.textAt(row, parent), shared: true };
  }

  /** Column to the left whose text in the row reaches over this one: it has a child of its own too. */
  private parentBeside(row: number, column: number): number | null {
    for (let left = column - 1; left >= 0; left--) {
      if (this.textAt(row, left) !== '') return this.hasChild(row, left) ? left : null;
      if (!this.hasChild(row, left)) return null;
    }
    return null;
  }

  /** Whether a typed parent stands over the column to the right as well. */
  private reaches(row: number, column: number): boolean {
    return this.unmerged && this.hasChild(row, column) && this.textAt(row, column + 1) === '' && this.hasChild(row, column + 1);
  }

  private hasChild(row: number, column: number): boolean {
    for (let below = row + 1; below < this.top + this.rows; below++) if (this.textAt(below, column) !== '') return true;
    return false;
  }

  private textAt(row: number, column: number): string {
    return shown(this.snapshot.values[row]?.[column] ?? null).slice(this.numbers.get(row)?.[column] ?? 0);
  }
}

const UNIT_ALONE = new RegExp(`^(?:单位:)?(?:${UNIT_NAMES})$`);

/** A unit in a row of its own below the words is the unit in the header's brackets. */
function bracketed(text: string): string {
  return UNIT_ALONE.test(normalizeText(text)) ? `（${text}）` : text;
}

function shown(cell: CellValue): string {
  return oneLine(withoutTranslation(cellText(cell)));
}

/** The end of a time, in brackets behind it: 项目起止年月（起）. */
const END_BEHIND = /^([^()（）]{0,20}(?:起止|年限|建设期|工期)[^()（）]{0,20})[(（](起|止|开工|竣工|开始|结束)[)）]$/;

/** Exports flatten two header rows into one with a dash between, or with brackets: 建设起止年限-开工年份, 建设年限（起）. */
function unflattened(text: string): string[] {
  const [, time, end] = END_BEHIND.exec(text) ?? [];
  if (time !== undefined && end !== undefined) return [time, end];
  const parts = text.split(/(?<=[\u4e00-\u9fff])[-－](?=[\u4e00-\u9fff])/);
  return parts.length === 2 && parts.every((part) => part.length > 1) ? parts : [text];
}
