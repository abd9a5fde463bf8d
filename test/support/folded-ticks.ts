import { PROJECTS } from '../../src/ledger/kinds/projects';
import { foldTicks } from '../../src/ledger/rows/fold/ticked-columns';
import type { Area, CellValue } from '../../src/spreadsheet/snapshot';
import { headedSheet } from './headed-sheet';

type Row = readonly CellValue[];

export const TICKS: readonly Row[] = [
  ['√', null],
  [null, '√'],
];

/** The ticked columns of the flat sheet from the header on, and what is known of it; null where nothing was folded. */
export function foldedTicks(rows: readonly Row[], merges: readonly Area[] = []) {
  const { snapshot, header } = headedSheet(rows, { merges });
  const folded = foldTicks(snapshot, header, PROJECTS);
  if (!folded) return null;
  return {
    cells: folded.snapshot.values.map((cells) => cells.slice(1, -1)),
    places: [...folded.places],
    merges: folded.snapshot.merges,
  };
}
