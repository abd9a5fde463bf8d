import { monthOfLedger } from '../../ledger/match/ledger-month';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import type { Ledger } from '../../ledger/ledger';
import { otherKinds } from '../../ledger/kinds/all';
import { announcedKind, tellsOfProjects } from '../../ledger/recognise/recognise-kind';
import { isBlank } from '../../ledger/cells/cell-text';
import type { Settings } from '../../mechanism/settings';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { USER_ERRORS } from '../../wording/faces/errors';

/** So many rows of so many cells are a table. */
const FEWEST = 3;

/**
 * Whether a list is of the ledger's projects and of nothing that a list of projects tells: a ledger of another kind that was not
 * recognised. A sheet 3月 that announces no other kind is a short list of that month.
 */
export function isOfOtherKind(main: Ledger, other: Ledger, settings: Settings): boolean {
  if (!tellsOfProjects(main.columns) || tellsOfProjects(other.columns) || !areMonthlyVersions(main, other)) return false;
  return monthOfLedger(other) === null || announcedKind(other.snapshot, otherKinds(settings)) !== null;
}

/** What is said of sheets that were not understood: those that a title or tab announces, and lists of the ledger's projects of no known kind. */
export function unrecognisedSheets(unread: readonly SheetSnapshot[], lists: readonly Ledger[], settings: Settings): string[] {
  const kinds = otherKinds(settings);
  const announced = unread.flatMap((snapshot) => {
    const kind = isTable(snapshot) ? announcedKind(snapshot, kinds) : null;
    return kind ? [USER_ERRORS.unrecognised(snapshot.sheet.name, kind.label)] : [];
  });
  return [...announced, ...lists.map(({ snapshot, rows }) => USER_ERRORS.otherKind(snapshot.sheet.name, rows.length))];
}

function isTable({ sheet, values }: SheetSnapshot): boolean {
  return sheet.visible && values.filter((cells) => cells.filter((cell) => !isBlank(cell)).length >= FEWEST).length >= FEWEST;
}
