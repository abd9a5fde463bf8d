/**
 * The page of GB/T 9704-2012 (党政机关公文格式). Lengths of the page in millimetres, of type in points; twips are twentieths of a
 * point, the unit of Word.
 */
export const PAGE = {
  width: 210,
  height: 297,
  /** 天头 37, 订口 28; what the type area of 156 × 225 leaves on the other sides. */
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  /** From the page's bottom edge to the bottom of the page number: its line of dashes is 7 below the type area. */
  footer: 23,
} as const;
const TEXT = { width: PAGE.width - PAGE.left - PAGE.right, height: PAGE.height - PAGE.top - PAGE.bottom } as const;
/** Lines of a page, characters of a line. */
const [LINES, CHARACTERS] = [22, 28];

/** Sizes of type in points: 2 号 for titles, 3 号 for the text, 4 号 for page numbers, 小四 in tables. */
export const SIZE = { title: 22, body: 16, page: 14, table: 12 } as const;

/** Millimetres in twips. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Points in twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Width of the type area in twips. */
export const TEXT_WIDTH = twips(TEXT.width);
/** Height of a line in twips, so that a page has 22. */
export const LINE = Math.floor(twips(TEXT.height) / LINES);
/** Width of a character in twips. */
export const CHARACTER = TEXT_WIDTH / CHARACTERS;
/**
 * Twips by which characters of the body stand closer than their size, so that a line has 28. Not told by a grid of characters:
 * LibreOffice sets such a grid much wider than Word does.
 */
export const CLOSER = Math.floor(CHARACTER - SIZE.body * 20);
/** Lines of a title and of a table in twips. */
export const [TITLE_LINE, TABLE_LINE] = [twipsOfPoints(34), twipsOfPoints(18)];
