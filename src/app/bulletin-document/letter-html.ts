import type { Letter, LetterParagraph } from '../../sheets/bulletin/bulletin-letter';
import type { LetterTable } from '../../sheets/bulletin/letter-tables';
import type { Day } from '../../spreadsheet/calendar';
import { LETTER, LETTER_FONTS } from '../../wording/bulletin/letter';
import { letterOf } from '../actions/summarise';
import type { Checked } from '../results';
import { SIZE } from './measures';

/** Points between lines of the text, as 22 lines of a page have it. */
const LINE = 28.95;
/** How signature and date stand: four characters in from the right. */
export const SIGNED = 'text-align:right;margin-right:64pt';

/** 调度通报 as HTML for the clipboard: every look stands inline, as Word and WPS 文字 keep it when it is pasted. */
export function bulletinHtml(checked: Checked, day: Day): string {
  return letterHtml(letterOf(checked, day));
}

function letterHtml({ titleLines, addressee, purpose, sections, attachments, office, date, copies, issuer }: Letter): string {
  const told = ({ lead, text }: LetterParagraph): string =>
    bodyHtml((lead === '' ? '' : run(lead, LETTER_FONTS.second)) + run(text, LETTER_FONTS.body));
  return [
    ...titleLines.map((line) => centredHtml(line)),
    paragraph('&nbsp;', ''),
    paragraph(run(addressee, LETTER_FONTS.body), ''),
    bodyHtml(run(purpose, LETTER_FONTS.body)),
    ...sections.flatMap(({ heading, paragraphs }) => [bodyHtml(run(heading, LETTER_FONTS.first)), ...paragraphs.map(told)]),
    paragraph('&nbsp;', ''),
    paragraph(run(office, LETTER_FONTS.body), SIGNED),
    paragraph(run(date, LETTER_FONTS.body), SIGNED),
    ...attachments.flatMap((table, at) => [
      paragraph(run(LETTER.attachment(at + 1), LETTER_FONTS.first), 'page-break-before:always'),
      centredHtml(table.title),
      tableHtml(table),
    ]),
    ...[copies === '' ? '' : LETTER.copies(copies), issuer === '' ? '' : `${issuer}　　${LETTER.issued(date)}`]
      .filter((line) => line !== '')
      .map((line) => paragraph(run(line, LETTER_FONTS.body, SIZE.page), 'border-top:1pt solid black;border-bottom:1pt solid black', 24)),
  ].join('');
}

/** A paragraph of the text, two characters in. */
export function bodyHtml(parts: string): string {
  return paragraph(parts, `text-align:justify;text-indent:${String(SIZE.body * 2)}pt`);
}

/** A line of a title. */
export function centredHtml(text: string, look = ''): string {
  return paragraph(run(text, LETTER_FONTS.title, SIZE.title), `text-align:center;${look}`, 34);
}

/** A table in a full grid, its unit above and its note beneath it. */
export function tableHtml({ unit, columns, rows, note }: LetterTable): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const cell = (text: string, at: number, font: string, align: string): string =>
    `<td width="${String(Math.round(((columns[at]?.width ?? 0) / all) * 100))}%" style="border:0.5pt solid black;padding:2pt 3pt;text-align:${align}">${run(text, font, SIZE.table)}</td>`;
  const head = columns.map(({ label }, at) => cell(label, at, LETTER_FONTS.first, 'center')).join('');
  const lines = rows.map(
    (row) => `<tr>${row.map((text, at) => cell(text, at, LETTER_FONTS.body, columns[at]?.align ?? 'left')).join('')}</tr>`,
  );
  const small = (text: string, align: string): string =>
    text === '' ? '' : paragraph(run(text, LETTER_FONTS.body, SIZE.table), `text-align:${align}`, 18);
  return `${small(unit, 'right')}<table style="border-collapse:collapse;width:100%"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>${small(note, 'left')}`;
}

/** A paragraph of lines of one height in points. */
export function paragraph(content: string, look: string, line = LINE): string {
  return `<p style="margin:0;line-height:${String(line)}pt;mso-line-height-rule:exactly;${look}">${content}</p>`;
}

/** Words in one font and size. */
export function run(text: string, font: string, size: number = SIZE.body): string {
  return `<span lang="zh-CN" style="font-family:${font};font-size:${String(size)}pt;color:black">${escape(text)}</span>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');
}
