import { monthOfLedger } from '../../ledger/match/ledger-month';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import type { Ledger } from '../../ledger/ledger';
import { otherKinds } from '../../ledger/kinds/all';
import { announcedKind, tellsOfProjects } from '../../ledger/recognise/recognise-kind';
import type { FieldType } from '../../ledger/kinds/kind';
import { cellText, isBlank, normalizeText } from '../../ledger/cells/cell-text';
import { isSettled } from '../../ledger/cells/step-words';
import type { Settings } from '../../mechanism/settings';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { USER_ERRORS } from '../../wording/faces/errors';

/** So many rows of so many cells are a table. */
const FEWEST = 3;
/** Longest word that says how far something is. */
const LONGEST_STATE = 6;

/**
 * Whether a list is of the ledger's projects and of nothing that a list of projects tells: a ledger of another kind that was not
 * recognised. A sheet 3月 that announces no other kind is a short list of that month.
 */
export function isOfOtherKind(main: Ledger, other: Ledger, settings: Settings): boolean {
  if (!tellsOfProjects(main.columns) || tellsOfProjects(other.columns) || !areMonthlyVersions(main, other)) return false;
  return monthOfLedger(other) === null || announcedKind(other.snapshot, otherKinds(settings)) !== null;
}

/** What of a list nothing is ever counted by: who answers for which project. */
const UNCOUNTED: ReadonlySet<FieldType> = new Set<FieldType>(['sequence', 'name', 'text', 'people']);
/** Numbers that people are reached by. */
const REACHED_BY = /电话|手机|号码|联系方式|邮箱|微信|座机/;

/** Whether there is anything in a list that could be counted: amounts, days, states. 包联名单 holds names, posts and telephones. */
function holdsFigures({ columns, unmatched, rows, raw }: Ledger): boolean {
  if (columns.some(({ field }) => !UNCOUNTED.has(field.type))) return true;
  const further = unmatched.filter(({ header }) => !REACHED_BY.test(header));
  return further.some(({ column }) =>
    Array.from(rows, (_, record) => raw(record, column)).some((cell) => {
      const words = normalizeText(cellText(cell));
      return typeof cell === 'number' || /\d/.test(words) || (words.length <= LONGEST_STATE && isSettled(words) !== null);
    }),
  );
}

/** What is said of sheets that were not understood: those that a title or tab announces, and lists of the ledger's projects of no known kind. */
export function unrecognisedSheets(unread: readonly SheetSnapshot[], lists: readonly Ledger[], settings: Settings): string[] {
  const kinds = otherKinds(settings);
  const announced = unread.flatMap((snapshot) => {
    const kind = isTable(snapshot) ? announcedKind(snapshot, kinds) : null;
    return kind ? [USER_ERRORS.unrecognised(snapshot.sheet.name, kind.label)] : [];
  });
  return [...announced, ...lists.filter(holdsFigures).map(({ snapshot, rows }) => USER_ERRORS.otherKind(snapshot.sheet.name, rows.length))];
}

/** What is said of a list that a title or tab announces as another ledger and that was taken for one of projects: nothing in it tells of projects. */
export function takenForProjects(main: Ledger, settings: Settings): string[] {
  const kind = tellsOfProjects(main.columns) ? null : announcedKind(main.snapshot, otherKinds(settings));
  return kind ? [USER_ERRORS.takenForProjects(main.snapshot.sheet.name, kind.label)] : [];
}

function isTable({ sheet, values }: SheetSnapshot): boolean {
  return sheet.visible && values.filter((cells) => cells.filter((cell) => !isBlank(cell)).length >= FEWEST).length >= FEWEST;
}
