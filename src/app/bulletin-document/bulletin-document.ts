import { AlignmentType, Document, DocumentGridType, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Letter } from '../../sheets/bulletin/bulletin-letter';
import type { Day } from '../../spreadsheet/calendar';
import { LETTER, LETTER_FONTS } from '../../wording/sheets/letter';
import { letterOf } from '../actions/summarise';
import type { Render } from '../pictures/svg';
import type { Checked } from '../results';
import { chartPictures, type ChartPicture } from './chart-pictures';
import { LINE, PAGE, SIZE, twips, twipsOfPoints } from './measures';
import { attachmentMark, attachmentNames, blank, bodyParagraph, flush, fonts, heading, letterhead, signature, title } from './paragraphs';
import { tableParts } from './tables';

const TEXT = { font: fonts(LETTER_FONTS.body), size: SIZE.body * 2, language: { value: 'en-US', eastAsia: 'zh-CN' } } as const;

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
  return { name: LETTER.file(letter.title), bytes: await wordFile(letter, pictures), notes: letter.notes };
}

/** The letter set and packed. */
async function wordFile(letter: Letter, pictures: readonly ChartPicture[]): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: letter.office,
    lastModifiedBy: letter.office,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: TEXT } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              right: twips(PAGE.right),
              footer: twips(PAGE.footer),
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        // 单页码居右空一字，双页码居左空一字.
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: contents(letter, pictures),
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

function contents(letter: Letter, pictures: readonly ChartPicture[]): (Paragraph | ReturnType<typeof tableParts>[number])[] {
  const { sections, attachments } = letter;
  return [
    ...letterhead(letter),
    ...letter.titleLines.map(title),
    blank(),
    flush(letter.addressee),
    bodyParagraph({ lead: '', text: letter.purpose }),
    ...sections.flatMap(({ heading: text, paragraphs }) => [heading(text), ...paragraphs.map(bodyParagraph)]),
    ...attachmentNames(attachments.map((table) => table.title)),
    ...signature(letter),
    ...attachments.flatMap((table, at) => [
      attachmentMark(at + 1),
      title(table.title),
      blank(),
      ...tableParts(table, letter.tables),
      ...pictures.filter(({ of }) => of === table.key).map(({ paragraph }) => paragraph),
    ]),
  ];
}

function pageNumber(side: 'left' | 'right'): Footer {
  const [before, after] = LETTER.page;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twipsOfPoints(SIZE.page) },
        children: [new TextRun({ children: [before, PageNumber.CURRENT, after], font: fonts(LETTER_FONTS.page), size: SIZE.page * 2 })],
      }),
    ],
  });
}
