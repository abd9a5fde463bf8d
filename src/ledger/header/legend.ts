import { isBlank, normalizeText } from '../cells/cell-text';
import { present } from '../../spreadsheet/present';
import type { CellValue } from '../../spreadsheet/snapshot';

/** Marks and what they mean. */
export type Legend = ReadonlyMap<string, string>;

const MARK = '[●○◎◆◇√✓✔×✗✘■□▲△★☆※⊙]';
const BEGINS = new RegExp(`^${MARK}`);
const IN_BRACKETS = /(?<=\()[^()]{1,60}(?=\))/g;
/** 已开工打●, 未开工的填○. */
const WORD_FIRST = new RegExp(`([\\u4e00-\\u9fff]{1,8}?)(?:的|者|项目)?[打填画划标用为:]{1,2}(${MARK})`, 'g');
/** ●已开工, ○表示未开工. */
const MARK_FIRST = new RegExp(`(${MARK})(?:为|表示|代表|即|[:=-])?([\\u4e00-\\u9fff]{1,8})`, 'g');
/** The same where the note is of other things too: 注：▲表示已开工，△表示未开工. */
const MARK_MEANS = new RegExp(`["“]?(${MARK})["”]?(?:为|表示|代表|即|是|指|:|-|=)([\\u4e00-\\u9fff]{1,8})`, 'g');

/** 已开工● 未开工○. */
const BARE_WORD_FIRST = new RegExp(`([\\u4e00-\\u9fff]{1,8})(${MARK})`, 'g');
/** 1=已开工，2=未开工; at least two, so that 1：… of a numbered note is none. */
const DIGITS = /(?<![\d.])(\d)(?:=|表示|代表|为|指|[:\-])([\u4e00-\u9fff]{1,8})(?=[,;；。、)\d]|$)/g;
/** The same in the brackets of a header, where nothing need stand between: （1已开工、2未开工）. */
const DIGITS_IN_HEADER = /(?<![\d.])(\d)(?:=|表示|代表|为|[:.、\-])?([\u4e00-\u9fff]{1,8})(?=[,;；。、/\d]|$)/g;
/** Notes begin so, or stand in a row alone. */
const NOTE = /^(?:附?注|备注|(?:填[表报]|符号|标[识记注])?说明|图例)/;
/** A note of nothing but marks; 注： right before a mark begins one too. */
const IS_LEGEND = new RegExp(`^(?:图例|符号说明|标[识记注]说明):?|^(?:附?注|备注|(?:填[表报])?说明):(?=${MARK})`);
/** Longer notes tell of more than marks. */
const LONGEST_NOTE = 120;

/** What the brackets of a header say of the marks below it: 是否开工（已开工打●，未开工打○）, （■已开工 □未开工）. */
export function legendOf(header: string): Legend {
  const legend = new Map<string, string>();
  for (const [inner] of normalizeText(header).matchAll(IN_BRACKETS)) {
    const marked = BEGINS.test(inner) ? markFirst(inner, MARK_FIRST) : wordFirst(inner, WORD_FIRST);
    for (const [mark, words] of marked) legend.set(mark, words);
    addDigits(legend, inner, DIGITS_IN_HEADER);
  }
  return legend;
}

/** What notes around a table say of its marks, given the rows of cells that may hold them: 注：▲表示已开工，△表示未开工. */
export function legendOfNotes(rows: readonly (readonly CellValue[])[]): Legend {
  const legend = new Map<string, string>();
  for (const cells of rows) {
    const filled = cells.filter((cell) => !isBlank(cell));
    for (const cell of filled) {
      if (typeof cell !== 'string' || cell.length > LONGEST_NOTE) continue;
      const note = normalizeText(cell);
      if (filled.length > 1 && !NOTE.test(note)) continue;
      const bare = note.replace(IS_LEGEND, '');
      const alone = bare !== note || isMarksAlone(note);
      for (const [mark, words] of alone ? markedAlone(bare) : markedInWords(note)) if (!legend.has(mark)) legend.set(mark, words);
      addDigits(legend, note, DIGITS);
    }
  }
  return legend;
}

/** Two marks or more, each with its word, and nothing else: ●已办结 ◎办理中 ○未办理. */
function isMarksAlone(note: string): boolean {
  return BEGINS.test(note) && markFirst(note, MARK_FIRST).length > 1;
}

/** Marks and their words in a note of nothing but marks: ●已开工 ○未开工, 已开工● 未开工○. */
function markedAlone(note: string): [string, string][] {
  return BEGINS.test(note) ? markFirst(note, MARK_FIRST) : wordFirst(note, BARE_WORD_FIRST);
}

/** Marks and their words in a note of other things too, which says that one means the other. */
function markedInWords(note: string): [string, string][] {
  return [...markFirst(note, MARK_MEANS), ...wordFirst(note, WORD_FIRST)];
}

function markFirst(text: string, form: RegExp): [string, string][] {
  return Array.from(text.matchAll(form), (found) => [present(found[1], 'mark'), present(found[2], 'words of a mark')]);
}

function wordFirst(text: string, form: RegExp): [string, string][] {
  return markFirst(text, form).map(([words, mark]) => [mark, words]);
}

/** What single digits mean where a text says so of two or more. */
function addDigits(legend: Map<string, string>, text: string, form: RegExp): void {
  const found = markFirst(text, form);
  if (found.length > 1) for (const [digit, words] of found) legend.set(digit, words);
}
