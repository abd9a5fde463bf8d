import { listsBelow } from '../../../ledger/recognise/lists-below';
import { registerKindOf } from '../../../ledger/recognise/recognise-kind';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';

/** A list of something else than projects below the report of a file. */
export interface ListAside {
  /** Zero-based row on the sheet in which it begins, its title included. */
  readonly row: number;
  readonly label: string;
}

/** The parts of a returned sheet that may report on projects, and the other lists on it; a sheet that holds no list of projects stays whole. */
export function partedLists(sheet: SheetSnapshot): { readonly projects: readonly SheetSnapshot[]; readonly aside: readonly ListAside[] } {
  const lists = listsBelow(sheet, registerKindOf) ?? [];
  const projects = lists.flatMap(({ kind, snapshot }) => (kind === null ? [snapshot] : []));
  if (projects.length === 0) return { projects: [sheet], aside: [] };
  return {
    projects,
    aside: lists.flatMap(({ kind, snapshot }) => (kind === null ? [] : [{ row: snapshot.origin.row, label: kind.label }])),
  };
}
