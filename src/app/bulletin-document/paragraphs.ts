import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { LETTER, LETTER_FONTS } from '../../wording/bulletin/letter';
import { CHARACTER, CLOSER, LINE, SIZE, TEXT_WIDTH, TITLE_LINE, twips, twipsOfPoints } from './measures';
import type { Letter, LetterParagraph } from '../../sheets/bulletin/bulletin-letter';

/** Red of 发文机关标志 and of the line beneath it. */
const RED = 'FF0000';
/** 上边缘至版心上边缘 of 发文机关标志 in millimetres; its largest size in points, 22 mm high at most. */
const HEAD = { above: 35, size: 62 } as const;
/** Characters that 成文日期 stands away from the right edge. */
const SIGNED_IN = 4;

/** A line of nothing. */
export function blank(): Paragraph {
  return set('', {});
}

/** The same on the page of what follows. */
function kept(): Paragraph {
  return new Paragraph({ ...lines(LINE), keepNext: true });
}

/** Text of the body: two characters in. `last`: on the page of the signature, which never stands without text of the letter. */
export function bodyParagraph({ lead, text }: LetterParagraph, last = false): Paragraph {
  const runs = [...(lead === '' ? [] : [run(lead, LETTER_FONTS.second)]), run(text, LETTER_FONTS.body)];
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    ...lines(LINE),
    ...(last ? { keepNext: true, keepLines: true } : {}),
    indent: { firstLineChars: 200, firstLine: twipsOfPoints(2 * SIZE.body) },
    children: runs,
  });
}

/** A heading of the first level. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    ...lines(LINE),
    indent: { firstLineChars: 200, firstLine: twipsOfPoints(2 * SIZE.body) },
    keepNext: true,
    outlineLevel: 0,
    children: [run(text, LETTER_FONTS.first)],
  });
}

/** A line that begins at the left edge: 主送机关. */
export function flush(text: string): Paragraph {
  return set(text, {});
}

/** A line of the text in the middle: the number of a letter beneath its title. */
export function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...lines(LINE), children: [run(text, LETTER_FONTS.body)] });
}

/** The word 附件 and its number, at the top of a page of its own. */
export function attachmentMark(number: number): Paragraph {
  return new Paragraph({ ...lines(LINE), pageBreakBefore: true, children: [run(LETTER.attachment(number), LETTER_FONTS.first)] });
}

/** A title, or a line of one, in the middle, 2 号 小标宋. */
export function title(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...lines(TITLE_LINE),
    children: [run(text, LETTER_FONTS.title, SIZE.title)],
  });
}

/** 发文机关标志, 发文字号 and the red line, or nothing; then two lines down to the title. */
export function letterhead({ head, number }: Pick<Letter, 'head' | 'number'>): Paragraph[] {
  if (head === '' && number === '') return [];
  const size = Math.min(HEAD.size, TEXT_WIDTH / 20 / Math.max(1, head.length));
  const mark = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(HEAD.above), line: twipsOfPoints(size * 1.1), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: head, font: fonts(LETTER_FONTS.title), size: Math.floor(size) * 2, color: RED })],
  });
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    ...lines(LINE),
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: Math.round(twips(4) / 20) } },
    children: [run(number, LETTER_FONTS.body)],
  });
  return [...(head === '' ? [] : [mark, blank(), blank()]), numbered, blank(), blank()];
}

/** 附件说明: the attachments by name beneath the text, on the page of the signature, which else might stand alone; nothing where there are none. */
export function attachmentNames(titles: readonly string[]): Paragraph[] {
  const word = LETTER.attachments.length;
  const named = titles.map((name, at) => {
    const text = titles.length === 1 ? name : LETTER.numbered(at + 1, name);
    return new Paragraph({
      ...lines(LINE),
      indent: at === 0 ? { left: characters(2 + word), hanging: characters(word) } : { left: characters(2 + word) },
      keepNext: true,
      children: [run(at === 0 ? LETTER.attachments + text : text, LETTER_FONTS.body)],
    });
  });
  return named.length === 0 ? [] : [kept(), ...named];
}

/** 发文机关署名 over the middle of 成文日期, which stands four characters in from the right; `below`: a line on the same page beneath it. */
export function signature({ office, date }: Pick<Letter, 'office' | 'date'>, below: string | null = null): Paragraph[] {
  const over = SIGNED_IN + (widthOf(date) - widthOf(office)) / 2;
  const right = (text: string, inwards: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      ...lines(LINE),
      keepLines: true,
      keepNext: text === office || below !== null,
      indent: { right: characters(Math.max(0, inwards)) },
      children: [run(text, LETTER_FONTS.body)],
    });
  return [kept(), kept(), right(office, over), right(date, SIGNED_IN), ...(below === null ? [] : [kept(), flush(below)])];
}

/** A run of text in one font and size, in the line or beginning the next; that of the body is set so close that a line has 28 characters. */
export function run(text: string, font: string, size: number = SIZE.body, below = false): TextRun {
  return new TextRun({
    text,
    font: fonts(font),
    size: size * 2,
    ...(below ? { break: 1 } : {}),
    ...(size === SIZE.body ? { characterSpacing: CLOSER } : {}),
  });
}

/** One font for Han characters, letters and digits alike. */
export function fonts(name: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function set(text: string, indent: { readonly left?: number }): Paragraph {
  return new Paragraph({ ...lines(LINE), indent, children: text === '' ? [] : [run(text, LETTER_FONTS.body)] });
}

/** Lines of just this height; no space beside digits, which would take the place of characters. */
function lines(height: number) {
  return { spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT }, autoSpaceEastAsianText: false };
}

function characters(count: number): number {
  return Math.round(count * CHARACTER);
}

/** Characters that a text is wide: letters and digits take half of one. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (letter < '\u0100' ? 0.5 : 1), 0);
}
