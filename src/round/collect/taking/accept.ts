import type { CellEdit } from '../../../spreadsheet/port';
import { nameKey } from '../../../ledger/match/similar-names';
import { nameOf } from '../../records';
import { present } from '../../../spreadsheet/present';
import type { RoundChange } from '../changes/changes';
import { withoutConflict, type AddedProject, type Collected } from '../collected';

/** What is taken over of returned files. */
export interface Acceptance {
  readonly changes: readonly RoundChange[];
  /** Projects that the ledger does not have, each accepted by itself: none comes along with another unit's changes. */
  readonly added: readonly AddedProject[];
}

/** Nothing taken over yet. */
export const NOTHING_TAKEN: Acceptance = { changes: [], added: [] };

/** All that can be taken over without being looked at one by one: changes without a conflict, and new projects without a doubt that one file alone tells of. */
export function allClear(collected: Collected): Acceptance {
  const fresh = newProjects(collected);
  return { changes: withoutConflict(collected), added: fresh.filter((each) => each.doubt === null && !isToldTwice(collected, each)) };
}

/** Whether two files bring a new project of this name: it is one project, and which row of it is right is for the user to say. */
export function isToldTwice(collected: Pick<Collected, 'added' | 'reports'>, project: AddedProject): boolean {
  const name = nameKey(addedName(collected, project));
  return newProjects(collected).some((other) => addedKey(other) !== addedKey(project) && nameKey(addedName(collected, other)) === name);
}

function addedName({ reports }: Pick<Collected, 'reports'>, { submission, theirs }: AddedProject): string {
  return nameOf(present(present(reports[submission], 'reports', submission).submission.records[theirs], 'records', theirs));
}

/** Rows that are no project of the ledger; a second row of a project is none. */
export function newProjects({ added }: Pick<Collected, 'added'>): readonly AddedProject[] {
  return added.filter(({ again }) => again === null);
}

/** Those of `known` that are in `wanted` too: the same row of the same file. */
export function stillAdded(known: readonly AddedProject[], wanted: readonly AddedProject[]): readonly AddedProject[] {
  const keys = new Set(wanted.map(addedKey));
  return known.filter((each) => each.again === null && keys.has(addedKey(each)));
}

/** Names a returned row while the same files are collected. */
export function addedKey({ submission, theirs }: AddedProject): string {
  return `${String(submission)}/${String(theirs)}`;
}

/** Accepted changes as edits of the ledger's cells. Of several files that say the same of a cell, one is written; what differs is never accepted together. */
export function editsOf(accepted: readonly RoundChange[]): CellEdit[] {
  const edits = new Map<string, CellEdit & { readonly told: string }>();
  for (const { place, before, value, told } of accepted) {
    if (!value) continue;
    const key = `${place.sheet.id}:${String(place.row)}:${String(place.column)}`;
    const known = edits.get(key);
    if (known && known.told !== told) throw new Error(`two values were accepted for one cell: ${key}`);
    edits.set(key, { sheetId: place.sheet.id, row: place.row, column: place.column, before, told, ...value });
  }
  return [...edits.values()].map(({ sheetId, row, column, before, after, numberFormat }) => ({
    sheetId,
    row,
    column,
    before,
    after,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
}
