import type { SheetInfo } from '../../spreadsheet/snapshot';
import type { Nature } from '../../mechanism/vocabulary';

/** How many projects there are, and of the two natures that are held to targets. */
export function natureCounts(natures: readonly Nature[]): { all: number; fresh: number; continuing: number; unknown: number } {
  const count = (wanted: Nature): number => natures.filter((nature) => nature === wanted).length;
  return { all: natures.length, fresh: count('new'), continuing: count('continuing'), unknown: count('unknown') };
}

/** Sheets on which a ledger may stand: the user's own and the sample, not hidden, with cells. `stripped` are ours without our signs. */
export function ledgerSheets(sheets: readonly SheetInfo[], stripped: readonly string[] = []): SheetInfo[] {
  return sheets.filter(
    ({ name, visible, type, generated }) =>
      visible && type === 'worksheet' && (generated === null || generated === 'sample') && !stripped.includes(name),
  );
}

/** Years to choose from: two before the present choice, two after. */
export function yearsAround(year: number): number[] {
  return [year - 2, year - 1, year, year + 1, year + 2];
}
