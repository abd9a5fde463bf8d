import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Letter } from '../../sheets/bulletin/bulletin-letter';
import type { LetterColumn, LetterTable } from '../../sheets/bulletin/letter-tables';
import { LETTER_FONTS } from '../../wording/bulletin/letter';
import { SIZE, TABLE_LINE, TEXT_WIDTH } from './measures';
import { run } from './paragraphs';
import { present } from '../../spreadsheet/present';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** Twips between a cell's text and its edges. */
const PADDING = { top: 40, bottom: 40, left: 40, right: 40 } as const;
const LINE_STYLE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const GRID = {
  top: LINE_STYLE,
  bottom: LINE_STYLE,
  left: LINE_STYLE,
  right: LINE_STYLE,
  insideHorizontal: LINE_STYLE,
  insideVertical: LINE_STYLE,
} as const;

/** 三线: above the heads, beneath them, beneath the last row. */
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THICK = { ...LINE_STYLE, size: 12 } as const;
const THREE_LINE = {
  top: THICK,
  bottom: THICK,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** A table over the whole width, its heads repeated on every page, no row split over two; unit above and note beneath it. */
export function tableParts({ unit, columns, rows, note }: LetterTable, ruled: Letter['tables']): (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const head = columns.map(({ label }) => label);
  return [
    ...(unit === '' ? [] : [small(unit, 'right', LETTER_FONTS.body)]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      margins: PADDING,
      borders: ruled === 'grid' ? GRID : THREE_LINE,
      rows: [
        rowOf(
          head,
          columns.map(() => 'center'),
          widths,
          LETTER_FONTS.first,
          true,
          ruled,
        ),
        ...rows.map((cells) =>
          rowOf(
            cells,
            columns.map(({ align }) => align),
            widths,
            LETTER_FONTS.body,
            false,
            ruled,
          ),
        ),
      ],
    }),
    ...(note === '' ? [] : [small(note, 'left', LETTER_FONTS.body)]),
  ];
}

function rowOf(
  cells: readonly string[],
  aligned: readonly LetterColumn['align'][],
  widths: readonly number[],
  font: string,
  tableHeader: boolean,
  ruled: Letter['tables'],
): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: present(widths[at], 'widths', at), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          ...(ruled === 'three-line' && tableHeader ? { borders: { bottom: LINE_STYLE } } : {}),
          children: [small(text, aligned[at] ?? 'left', font)],
        }),
    ),
  });
}

function small(text: string, align: LetterColumn['align'], font: string): Paragraph {
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: 0, after: 0, line: TABLE_LINE, lineRule: LineRuleType.EXACT },
    children: text.split('\n').map((line, at) => run(line, font, SIZE.table, at > 0)),
  });
}

/** Twips of each column; together the whole width. */
function widthsOf(columns: readonly LetterColumn[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / all));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
