import type { Area } from '../../../spreadsheet/snapshot';

/**
 * Cuts an area until each piece answers alike: of a block whose cells differ the host says null. Rows are
 * halved first, then columns; a single cell that still says null is left out.
 */
export function* uniformPieces<Answer>(area: Area, ask: (piece: Area) => Answer | null | undefined): Generator<readonly [Area, Answer]> {
  const open = [area];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    if (piece.rows < 1 || piece.columns < 1) continue;
    const answer = ask(piece);
    if (answer !== null && answer !== undefined) yield [piece, answer];
    else if (piece.rows > 1) open.push(...halves(piece, 'row', 'rows'));
    else if (piece.columns > 1) open.push(...halves(piece, 'column', 'columns'));
  }
}

/** The second half first: the pieces come in reading order off the end of the list. */
function halves(area: Area, position: 'row' | 'column', size: 'rows' | 'columns'): [Area, Area] {
  const first = Math.ceil(area[size] / 2);
  return [
    { ...area, [position]: area[position] + first, [size]: area[size] - first },
    { ...area, [size]: first },
  ];
}
