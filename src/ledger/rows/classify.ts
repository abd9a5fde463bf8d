import type { FoundHeader } from '../header/find';
import { plainNumber } from '../cells/money-text';
import type { NatureWords } from '../natures';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { RowKind, UnknownReason } from '../ledger';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { HeaderRepeats } from './header-repeats';
import { readNumbering } from './numbering';
import { isCount, isWords, rowColumns, tellingCells, type RowColumns } from './row-columns';
import { isCountOnly, isStatement } from './statement';
import {
  isColumnMark,
  isCountRow,
  isInstruction,
  isLabelText,
  isNoteText,
  isPartText,
  isRatioText,
  isSectionText,
  isTotalText,
} from './words';
import { present } from '../../spreadsheet/present';

/** What a row is, and why when it is not understood. */
export type RowVerdict = RowKind | { readonly unknown: UnknownReason } | 'next-table' | 'statement' | 'breakdown';

/** Marks that fill up the cells in which nothing is to be said. */
const FILLER = /^[\s/／\\—–-]{1,6}$/;
/** Words of a heading beside the marks that fill it up: 一 and 城建项目. */
const MOST_WORDS = 2;

/** Tells the rows below a header apart. Columns are positions in the block. */
export class RowClassifier {
  private readonly columns: RowColumns;
  /** Says that a row without a name is one more record of the name above. */
  private readonly item: number | null;
  private readonly repeats: HeaderRepeats;
  /** Most records have numbers, so a row without one is something else. */
  private readonly numbered: boolean;
  /** The list is numbered by texts such as 1. and (1), and by no plain numbers. */
  private readonly dotted: boolean;
  private seenRecord = false;
  /** The row above divides a total. */
  private dividing = false;

  constructor(
    snapshot: SheetSnapshot,
    private readonly header: FoundHeader,
    private readonly natures: NatureWords,
    private readonly opensTable: (row: number, belowRecords: boolean) => boolean,
    item: string | undefined,
  ) {
    this.columns = rowColumns(header.matches, snapshot.origin.column);
    const { name, sequence } = this.columns;
    this.item = header.matches.flatMap(({ field, column }) => (field.name === item ? [column - snapshot.origin.column] : []))[0] ?? null;
    this.repeats = new HeaderRepeats(snapshot, header);
    this.dotted = isDotted(snapshot, header.top + header.rows, sequence);
    this.numbered = this.dotted || isNumbered(snapshot, header.top + header.rows, sequence, name);
  }

  /** What the row is; `before` is the kind of the row above. Rows are to be asked for from top to bottom. */
  verdict(cells: readonly CellValue[], row: number, before: RowKind): RowVerdict {
    const name = cells[this.columns.name] ?? null;
    const number = this.columns.sequence === null ? null : this.asNumber(cells[this.columns.sequence] ?? null);
    if (
      typeof name === 'string' &&
      before !== 'note' &&
      isPlainName(name) &&
      (isPlainNumber(number) || (this.columns.sequence === null && this.showsRecord(cells)))
    ) {
      this.seenRecord = true;
      return 'record';
    }
    const own = this.withoutSlashes(cells);
    const ownNumber = this.columns.sequence === null ? null : this.asNumber(own[this.columns.sequence] ?? null);
    const verdict = this.slowVerdict(own, row, before, own[this.columns.name] ?? null, ownNumber);
    if (verdict === 'record') this.seenRecord = true;
    return verdict;
  }

  /** Where projects are numbered, a heading may be filled up with / like the rows of projects: such marks say nothing of it. */
  private withoutSlashes(cells: readonly CellValue[]): readonly CellValue[] {
    if (this.columns.sequence === null) return cells;
    const blank = cells.map((cell) => (FILLER.test(cellText(cell)) ? null : cell));
    return blank.filter(isWords).length > MOST_WORDS ? cells : blank;
  }

  /** 1. and (1) are plain numbers in a list that is numbered so; elsewhere they number sections. */
  private asNumber(cell: CellValue): CellValue {
    return this.dotted ? (dottedNumber(cellText(cell)) ?? cell) : cell;
  }

  private slowVerdict(cells: readonly CellValue[], row: number, before: RowKind, name: CellValue, number: CellValue): RowVerdict {
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return 'blank';
    if (this.repeats.has(cells) || isColumnNumbers(filled) || (!this.seenRecord && areColumnMarks(filled))) return 'header';
    if (row > this.header.top + this.header.rows && this.opensTable(row, this.seenRecord)) return 'next-table';
    const printed = [number, name, filled[0] ?? null].filter((cell) => !isBlank(cell)).map(cellText);
    const texts = printed.map(normalizeText);
    const telling = this.tells(cells);
    // What follows a total is a part of it, whatever nature it names; further parts below it need not say 其中 again.
    const divides =
      before === 'total' &&
      (texts.some(isPartText) ||
        (this.dividing &&
          this.seenRecord &&
          telling === 0 &&
          filled.length > 1 &&
          printed.every((text) => readNumbering(text) === null) &&
          printed.some((text) => this.natures.inWords(text) !== null)));
    this.dividing = divides && !texts.some(isTotalText);
    if (this.dividing) return 'breakdown';
    if (isCountOnly(normalizeText(cellText(name)))) return texts.some(isTotalText) ? 'total' : 'section';
    // 2 beside 带★的为省重点项目, below 注：1.…
    if (
      before === 'note' &&
      this.seenRecord &&
      filled.length === 2 &&
      telling === 0 &&
      isNumbering(number) &&
      this.columns.numbers.length > 0
    )
      return 'note';
    if (isNumbering(number) && typeof name === 'string' && !isBlank(name)) return this.numberedVerdict(cells, number, name, telling);
    // 一、交通 beside 小计（2个）: the number tells that the row heads what is below.
    if (
      telling === 0 &&
      texts.some(isTotalText) &&
      printed.some((text) => readNumbering(text) !== null && !isTotalText(normalizeText(text)))
    )
      return 'section';
    // 全县 may be the place of a project.
    if (texts.some(isTotalText) && !(telling > 1 && !isBlank(name) && !isTotalText(normalizeText(cellText(name))))) return 'total';
    if (this.seenRecord && !isNumbering(number) && isCountRow(filled.map((cell) => normalizeText(cellText(cell))))) return 'note';
    if (filled.length === 1 && printed.some((text) => readNumbering(text) === null && isStatement(text))) return 'statement';
    const label = normalizeText(cellText(number));
    if (isExample(label) || (telling === 0 && isNoteLabel(label))) return 'note';
    if (filled.length <= 2 && texts.some(isNoteText)) return 'note';
    if (this.seenRecord && telling === 0 && !isNumbering(number) && texts.some(isRatioText)) return 'note';
    if (filled.length > 1 && filled.every((cell) => isLabelText(normalizeText(cellText(cell))))) return 'note';
    if (
      !this.seenRecord &&
      filled.length > 1 &&
      filled.filter((cell) => isInstruction(normalizeText(cellText(cell)))).length * 3 >= filled.length
    )
      return 'note';
    if (filled.length > 1 && filled.every(isCount)) return { unknown: 'numbers-only' };
    return this.unnumberedVerdict(cells, filled, printed, { name, number, telling, before });
  }

  /** Numbered and named: a record, unless it heads others: nothing of its own but a count. */
  private numberedVerdict(cells: readonly CellValue[], number: CellValue, name: string, telling: number): RowVerdict {
    const words = normalizeText(name);
    // A company may be called 合计.
    if (isTotalText(words) && telling < 2) return 'total';
    if (/^(?:示?例|样例)/.test(words) && !this.seenRecord) return 'note';
    if (telling > 0 || this.columns.dates.length + this.columns.words.length + this.columns.texts.length === 0) return 'record';
    const others = cells.filter((cell, column) => column !== this.columns.name && column !== this.columns.sequence && !isBlank(cell));
    const heading = isSectionText(name, this.natures) && /\d/.test(name) && !readNumbering(name);
    const odd = readNumbering(cellText(number)) !== null;
    return (heading || odd) && others.every(isCount) ? 'section' : 'record';
  }

  private unnumberedVerdict(
    cells: readonly CellValue[],
    filled: readonly CellValue[],
    printed: readonly string[],
    {
      name,
      number,
      telling,
      before,
    }: { readonly name: CellValue; readonly number: CellValue; readonly telling: number; readonly before: RowKind },
  ): RowVerdict {
    const first = normalizeText(present(printed[0], 'printed', 0));
    const follows = before === 'record' || before === 'continuation';
    if (follows && isPartText(first)) return 'continuation';
    if (telling === 0 && printed.some((text) => isSectionText(text, this.natures))) return 'section';
    if (isBlank(name)) return this.namelessVerdict(cells, filled, { first, number, follows, telling });
    if (telling > 0) return 'record';
    const alone = filled.length === 1;
    if (alone && first.length > 60) return 'note';
    // A name among numbers alone, where records are numbered: a group with its count and sums.
    if (this.numbered && isBlank(number) && cells.every((cell, column) => column === this.columns.name || isBlank(cell) || isCount(cell)))
      return 'section';
    return alone && this.columns.dates.length + this.columns.words.length > 1 ? 'section' : 'record';
  }

  /** No name, yet something: a record whose name is missing, a second line of the record above, or words alone. */
  private namelessVerdict(
    cells: readonly CellValue[],
    filled: readonly CellValue[],
    {
      first,
      number,
      follows,
      telling,
    }: { readonly first: string; readonly number: CellValue; readonly follows: boolean; readonly telling: number },
  ): RowVerdict {
    const nature = this.columns.nature === null ? null : (cells[this.columns.nature] ?? null);
    const ownNature = typeof nature === 'string' && this.natures.of(normalizeText(nature)) !== 'unknown';
    if (this.item !== null && follows && !isBlank(cells[this.item] ?? null)) return 'record';
    if (this.columns.sequence !== null && isBlank(number) && follows && !ownNature) return 'continuation';
    if (telling >= 2 || (isNumbering(number) && telling + filled.length > 2)) return 'record';
    const [head = null] = filled;
    // 东坝镇 before a count in the column of numbers, 3个, with sums beside it.
    if (isCountOnly(first) && isGroupName(normalizeText(cellText(head))) && filled.slice(1).every(isCount)) return 'section';
    // 市直 in the column of numbers, with counts beside it.
    if (!isBlank(number) && filled.slice(1).every(isCount) && first.length <= 20 && !isCount(first)) return 'section';
    return first.length > 30 ? 'note' : { unknown: filled.every(isCount) ? 'numbers-only' : 'no-name' };
  }

  /** An amount or date as a number, which no header has, and a cell that no heading fills. */
  private showsRecord(cells: readonly CellValue[]): boolean {
    return this.columns.numbers.some((column) => typeof cells[column] === 'number') && this.tells(cells) > 0;
  }

  /** How many cells a heading would not fill. */
  private tells(cells: readonly CellValue[]): number {
    return tellingCells(this.columns, cells);
  }
}

/** 例, 示例1 in the column of numbers: a row that shows how to fill in the others. */
function isExample(words: string): boolean {
  return /^(?:示例|样例|例(?:如|子)?)\d*[:：]?$/.test(words);
}

/** 备注 in the column of numbers: what stands beside it is of the whole list. */
function isNoteLabel(words: string): boolean {
  return /^(?:附?注|备注|(?:填[表报]|有关)?说明)[:：]?$/.test(words);
}

/** Short words that head a group: 东坝镇, 交通运输. */
function isGroupName(words: string): boolean {
  return words.length <= 20 && !/\d/.test(words);
}

function isPlainNumber(cell: CellValue): boolean {
  return typeof cell === 'number' ? cell > 0 : typeof cell === 'string' && /^\d{1,6}$/.test(cell);
}

/** First characters of total rows, 合总小累共全, and blanks. */
const ODD_STARTS = new Set([0x5408, 0x603b, 0x5c0f, 0x7d2f, 0x5171, 0x5168, 0x3000, 0xa0]);
/** Last characters of counts and headings: )）个项计：: and digits beside them. */
const ODD_ENDS = new Set([0x29, 0xff09, 0x4e2a, 0x9879, 0x8ba1, 0xff1a, 0x3a]);

/** A name that begins like no total and ends like no section: nearly all. */
function isPlainName(name: string): boolean {
  const first = name.charCodeAt(0);
  const last = name.charCodeAt(name.length - 1);
  const odd = !(first > 32) || ODD_STARTS.has(first) || ODD_ENDS.has(last) || (last >= 48 && last <= 57);
  return !odd || (!isBlank(name) && isPlainWords(normalizeText(name)));
}

function isPlainWords(words: string): boolean {
  return !words.endsWith(':') && !isTotalText(words) && !/\d\)?$|\d[个项]/.test(words);
}

/** Whether the first rows below the header carry numbers beside their names. */
function isNumbered({ values }: SheetSnapshot, firstRow: number, sequence: number | null, name: number): boolean {
  if (sequence === null) return false;
  const named = values.slice(firstRow, firstRow + 200).filter((row) => !isBlank(row[name] ?? null));
  return named.filter((row) => isNumbering(row[sequence] ?? null)).length * 3 > named.length;
}

/** Whether the first cells of the numbering are mostly texts such as 1. and (1). */
function isDotted({ values }: SheetSnapshot, firstRow: number, sequence: number | null): boolean {
  if (sequence === null) return false;
  const cells = values.slice(firstRow, firstRow + 200).map((row) => row[sequence] ?? null);
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    !cells.some(isPlainNumber) &&
    filled.filter((cell) => typeof cell === 'string' && dottedNumber(cell) !== null).length * 2 > filled.length
  );
}

function dottedNumber(text: string): number | null {
  const found = /^\(?(\d{1,4})[.)、]$/.exec(normalizeText(text));
  return found ? Number(found[1]) : null;
}

function isNumbering(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null);
}

/** 甲 乙 1 2 … or （甲）（乙）（万元）… below a header, whatever the marks, where some are no numbers. */
function areColumnMarks(filled: readonly CellValue[]): boolean {
  return (
    filled.length >= 3 &&
    filled.some((cell) => typeof cell === 'string' && plainNumber(cell) === null) &&
    filled.every((cell) => isColumnMark(normalizeText(cellText(cell))))
  );
}

/** 1 2 3 4 … below a header, as numbers or as texts: no project is called 2. */
function isColumnNumbers(filled: readonly CellValue[]): boolean {
  const numbers = filled.map((cell) => (typeof cell === 'number' ? cell : plainNumber(cellText(cell))));
  return numbers.length >= 3 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}
