import type { Ledger } from '../../ledger/ledger';
import { present } from '../../spreadsheet/present';

/** Record of a sheet row, null for a row that is none. */
export function recordFinder({ rows }: Ledger): (row: number) => number | null {
  return (row) => {
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = present(rows[middle], 'rows', middle);
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };
}
