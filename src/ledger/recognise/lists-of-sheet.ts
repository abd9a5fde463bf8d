import type { RegisterKind } from '../kinds/register';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { listsBelow } from './lists-below';
import { listsBeside, type ListOfSheet } from './side-by-side';

/** The lists of a sheet, side by side and one below the other; the sheet itself where it is one list, or none. */
export function listsOf(sheet: SheetSnapshot, kindOf: (part: SheetSnapshot) => RegisterKind | null): readonly ListOfSheet[] {
  const beside = listsBeside(sheet, kindOf) ?? [{ kind: null, snapshot: sheet }];
  return beside.flatMap((list) => listsBelow(list.snapshot, kindOf) ?? (beside.length > 1 ? [list] : [{ ...list, kind: kindOf(sheet) }]));
}
