import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
  VerticalPositionAlign,
} from 'docx';
import type { Letter } from '../../sheets/bulletin/bulletin-letter';
import { LETTER, LETTER_FONTS } from '../../wording/bulletin/letter';
import { SIZE, TEXT_WIDTH, twipsOfPoints } from './measures';
import { fonts } from './paragraphs';

/** A character of 4 号, by which both sides are indented, and the heights of a line and of the rule between two, in twips. */
const [CHARACTER, LINE, BETWEEN] = [twipsOfPoints(SIZE.page), twipsOfPoints(24), twipsOfPoints(8)];
/** Points of the tab whose underline is the rule between. */
const RULE_SIZE = 6;
/** 0.35 mm, in eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 } as const;
/**
 * All that stands in the foot of the type area. Rules above and below are told alike for every paragraph, which programs then
 * draw around them together: LibreOffice sets paragraphs whose borders differ into no frame.
 */
const FOOT = {
  frame: {
    type: 'alignment',
    width: TEXT_WIDTH,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
  },
  border: { top: RULE, bottom: RULE },
} as const;
/** 抄送： hangs out, so that its second line stands beneath the first office. */
const HANGING = CHARACTER * LETTER.copies('').length;

/** 版记 at the foot of the last page (GB/T 9704-2012, 7.4): 抄送机关, 印发机关 and 印发日期 between rules; nothing where neither is given. */
export function colophon({ copies, issuer, date }: Pick<Letter, 'copies' | 'issuer' | 'date'>): Paragraph[] {
  if (copies === '' && issuer === '') return [];
  return [
    ...(copies === '' ? [] : [copiesLine(copies)]),
    ...(copies === '' || issuer === '' ? [] : [ruleBetween()]),
    ...(issuer === '' ? [] : [issuedLine(issuer, date)]),
    // What stands in a frame is held by the paragraph after it.
    new Paragraph({ spacing: exactly(20) }),
  ];
}

function copiesLine(copies: string): Paragraph {
  return new Paragraph({
    ...FOOT,
    indent: { left: CHARACTER + HANGING, hanging: HANGING, right: CHARACTER },
    spacing: exactly(LINE),
    children: [run(LETTER.copies(copies))],
  });
}

function issuedLine(issuer: string, date: string): Paragraph {
  return new Paragraph({
    ...FOOT,
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
    spacing: exactly(LINE),
    children: [run(issuer), new TextRun({ children: [new Tab()] }), run(LETTER.issued(date))],
  });
}

function ruleBetween(): Paragraph {
  return new Paragraph({
    ...FOOT,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    spacing: exactly(BETWEEN),
    children: [new TextRun({ children: [new Tab()], underline: { type: UnderlineType.SINGLE }, size: RULE_SIZE * 2 })],
  });
}

function run(text: string): TextRun {
  return new TextRun({ text, font: fonts(LETTER_FONTS.body), size: SIZE.page * 2 });
}

function exactly(line: number) {
  return { before: 0, after: 0, line, lineRule: LineRuleType.EXACT } as const;
}
