import type { Area } from '../../../spreadsheet/snapshot';
import type { Range, Worksheet } from '../jsapi';
import { lookUp } from './look-up';
import { rangeOf } from './ranges';
import { uniformPieces } from './uniform';

/** Cells that formulas of dynamic arrays fill: what is written into one of them turns the array into #SPILL!. None where a build has no such arrays. */
export function spillsIn(sheet: Worksheet, used: Area): Area[] {
  if (!mayHoldSpills(sheet, rangeOf(sheet, used))) return [];
  const pieces = uniformPieces(used, (piece) => {
    const state = rangeOf(sheet, piece).HasSpill;
    return typeof state === 'boolean' ? state : null;
  });
  return [...pieces].flatMap(([piece, spilled]) => (spilled ? [piece] : []));
}

/** Whether some cell of a range may be filled by a dynamic array. */
export function mayHoldSpills(sheet: Worksheet, range: Range): boolean {
  const told = lookUp(
    () => ({ state: range.HasSpill }),
    () => sheet.Name,
  );
  return told?.state === true || told?.state === null;
}
