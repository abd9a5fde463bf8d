import type { Letter } from '../../sheets/bulletin/bulletin-letter';
import type { Day } from '../../spreadsheet/calendar';
import { LETTER } from '../../wording/bulletin/letter';
import { letterOf } from '../actions/summarise';
import type { Render } from '../pictures/svg';
import type { Checked } from '../results';
import { colophon } from './colophon';
import { chartPictures, type ChartPicture } from './chart-pictures';
import { attachmentMark, attachmentNames, blank, bodyParagraph, flush, heading, letterhead, signature, title } from './paragraphs';
import { tableParts } from './tables';
import { wordFile, type DocumentPart } from './word-file';

/** A Word file, the name to keep it under, and what its signer must know that is no part of it. */
export interface BulletinDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** 调度通报 of a checked ledger as a Word document (.docx) in the layout of GB/T 9704-2012, dated the day given; its charts by `render`, none without. */
export async function bulletinDocument(checked: Checked, day: Day, render?: Render): Promise<BulletinDocument> {
  const letter = letterOf(checked, day);
  const pictures = render ? await chartPictures(checked, render) : [];
  return {
    name: LETTER.file(letter.title),
    bytes: await wordFile(letter.title, letter.office, contents(letter, pictures)),
    notes: letter.notes,
  };
}

function contents(letter: Letter, pictures: readonly ChartPicture[]): DocumentPart[] {
  const { sections, attachments } = letter;
  const text = [
    ...letterhead(letter),
    ...letter.titleLines.map((line) => title(line)),
    blank(),
    flush(letter.addressee),
    bodyParagraph({ lead: '', text: letter.purpose }),
    ...sections.flatMap(({ heading: text, paragraphs }) => [
      heading(text),
      ...paragraphs.map((paragraph) => bodyParagraph(paragraph, paragraph === sections.at(-1)?.paragraphs.at(-1))),
    ]),
    ...attachmentNames(attachments.map((table) => table.title)),
    ...signature(letter),
  ];
  const tables = attachments.flatMap((table, at) => [
    // 附件标题 stands in the third line of the type area.
    attachmentMark(at + 1),
    blank(),
    title(table.title),
    blank(),
    ...tableParts(table, letter.tables),
    ...pictures.filter(({ of }) => of === table.key).map(({ paragraph }) => paragraph),
  ]);
  return [
    // 版记 stands on the last page, behind the attachments.
    { grid: true, children: tables.length === 0 ? [...text, ...colophon(letter)] : text },
    { grid: false, children: tables.length === 0 ? [] : [...tables, ...colophon(letter)] },
  ];
}
