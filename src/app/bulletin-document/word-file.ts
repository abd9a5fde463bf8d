import { AlignmentType, Document, DocumentGridType, Footer, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import { LETTER, LETTER_FONTS } from '../../wording/bulletin/letter';
import { LINE, PAGE, SIZE, twips, twipsOfPoints } from './measures';
import { fonts } from './paragraphs';

const TEXT = { font: fonts(LETTER_FONTS.body), size: SIZE.body * 2, language: { value: 'en-US', eastAsia: 'zh-CN' } } as const;

/**
 * Paragraphs and tables that begin on a new page. `grid`: whether its lines stand in the grid of 22 a page; lines of tables are
 * closer, and LibreOffice would set each of them to the next line of the grid, whatever height they are given.
 */
export interface DocumentPart {
  readonly grid: boolean;
  /** A letter of its own, whose pages are counted from one. */
  readonly own?: true;
  readonly children: readonly (Paragraph | Table)[];
}

/** What stands in a document, on pages of GB/T 9704-2012 with their numbers, packed. */
export async function wordFile(title: string, office: string, parts: readonly DocumentPart[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: office,
    lastModifiedBy: office,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: TEXT } } },
    sections: parts
      .filter(({ children }) => children.length > 0)
      .map(({ grid, own, children }) => ({
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
            ...(own ? { pageNumbers: { start: 1 } } : {}),
          },
          ...(grid ? { grid: { type: DocumentGridType.LINES, linePitch: LINE } } : {}),
        },
        // 单页码居右空一字，双页码居左空一字.
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [...children],
      })),
  });
  return Packer.pack(document, 'uint8array');
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
