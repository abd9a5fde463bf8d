/** Width of a Han character in the unit of column widths, and of any other. */
const [HAN_WIDTH, OTHER_WIDTH] = [2, 1.05];

/** Lines that a text takes in cells of this width, in characters of the default font. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - 1))), 0);
}

/** A heading that takes several lines in cells of this width, its bracket in a line of its own where that has room. */
export function bracketBelow(text: string, width: number): string {
  const bracket = text.indexOf('（');
  if (bracket <= 0 || text.includes('\n') || linesOf(text, width) === 1) return text;
  const parts = [text.slice(0, bracket), text.slice(bracket)];
  return parts.every((part) => linesOf(part, width) === 1) ? parts.join('\n') : text;
}

/** Width of a cell that shows a text in one line. */
export function oneLine(text: string): number {
  return widthOfText(text) + 1;
}

/** Han characters that fit into one line of a cell of this width. */
export function hanPerLine(width: number): number {
  return Math.max(1, Math.floor((width - 1) / HAN_WIDTH));
}

function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? HAN_WIDTH : OTHER_WIDTH;
  return width;
}
