/**
 * Gives every row at most one column and every column at most one row so that the sum of the scores
 * is the greatest there is (Hungarian method with potentials). A score of 0 means "not together".
 * Returns the column of each row, null for none.
 */
export function assignBest(scores: readonly (readonly number[])[]): (number | null)[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  // As many columns again that score nothing, so that every row can stay without one.
  const columns = real + rows;
  const cost = (row: number, column: number): number => -(scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const previous = new Int32Array(columns + 1);
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= columns; candidate++) {
        if (used[candidate]) continue;
        const reduced = cost(current, candidate) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
        if (reduced < (least[candidate] ?? 0)) {
          least[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((least[candidate] ?? 0) < delta) {
          delta = least[candidate] ?? 0;
          next = candidate;
        }
      }
      for (let touched = 0; touched <= columns; touched++) {
        if (used[touched]) {
          const owner = rowOf[touched] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[touched] = (columnPotential[touched] ?? 0) - delta;
        } else least[touched] = (least[touched] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = previous[column] ?? 0) rowOf[column] = rowOf[previous[column] ?? 0] ?? 0;
  }
  const assigned = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= real; column++) {
    const row = rowOf[column] ?? 0;
    if ((scores[row - 1]?.[column - 1] ?? 0) > 0) assigned[row - 1] = column - 1;
  }
  return assigned;
}
