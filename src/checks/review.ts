import { locationOf } from '../ledger/combine/row-location';
import { recordName } from '../ledger/record-name';
import { cellText, normalizeText } from '../ledger/cells/cell-text';
import type { Ledger } from '../ledger/ledger';
import type { Acceptance, ProblemNote, Subject } from '../mechanism/settings';
import type { Finding } from './finding';
import { present } from '../spreadsheet/present';

/** A finding that somebody looked at and accepted, with why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A finding that something was noted beside. */
export interface NotedFinding {
  readonly finding: Finding;
  readonly note: ProblemNote;
}

export interface Review {
  /** Findings still open, in their order. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Open findings with a note, in their order. */
  readonly noted: readonly NotedFinding[];
}

/** Takes the accepted findings out, and tells what was noted beside the others. */
export function review(
  findings: readonly Finding[],
  ledger: Ledger,
  { accepted: acceptances, notes }: { readonly accepted: readonly Acceptance[]; readonly notes: readonly ProblemNote[] },
): Review {
  if (acceptances.length === 0 && notes.length === 0) return { open: findings, accepted: [], noted: [] };
  const subjectOf = subjects(ledger);
  const known = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const kept = new Map(notes.map((note) => [matterOf(note), note]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const noted: NotedFinding[] = [];
  for (const finding of findings) {
    const subject = subjectOf(finding);
    const acceptance = known.get(keyOf(subject));
    const note = kept.get(matterOf(subject));
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
    if (!acceptance && note) noted.push({ finding, note });
  }
  return { open, accepted, noted };
}

/** The notes with this one in the place of what was noted beside the same finding; an empty one only takes that away. */
export function withNote(notes: readonly ProblemNote[], note: ProblemNote): readonly ProblemNote[] {
  const others = notes.filter((known) => matterOf(known) !== matterOf(note));
  return note.text === '' ? others : [...others, note];
}

/** Tells what findings of a ledger are about. */
export function subjects(ledger: Ledger): (finding: Finding) => Subject {
  const nameOf = recordIdentity(ledger);
  const records = new Map(Array.from(ledger.rows, (row, record) => [row, record]));
  return ({ code, row, column, field, cells: several }) => {
    // What is said of a column stands until it is of more cells or of fewer.
    if (several) return { ledger: ledger.kind.key, code, project: '', field, value: String(several.length) };
    const record = records.get(row);
    const place = locationOf(ledger, row);
    const { origin, values } = place.ledger.snapshot;
    const cells = present(values[place.row - origin.row], 'values', place.row - origin.row);
    // A finding of the whole row or table stands for all that the row says.
    const value = column === null ? cells.map(cellText).join('|') : cellText(cells[column - origin.column] ?? null);
    return { ledger: ledger.kind.key, code, project: record === undefined ? '' : nameOf(record), field, value };
  };
}

/** True if an acceptance is about this subject. */
export function isAbout(acceptance: Acceptance, subject: Subject): boolean {
  return keyOf(acceptance) === keyOf(subject);
}

/** What tells a record from the others of its ledger, levelled: its name, and what else the kind declares. */
function recordIdentity(ledger: Ledger): (record: number) => string {
  const { kind, columns } = ledger;
  const more = (kind.identity ?? []).flatMap(
    (name) => columns.find(({ field }) => field.name === name && field.type !== 'name')?.column ?? [],
  );
  return (record) =>
    [recordName(ledger, record), ...more.map((column) => cellText(ledger.raw(record, column)))].map(normalizeText).join('|');
}

/** A cell that says another thing wrong is the same matter still; without a record only what the row says tells it. */
function matterOf({ value, ...subject }: Subject): string {
  return keyOf({ ...subject, value: subject.project === '' ? value : '' });
}

function keyOf({ ledger, code, project, field, value }: Subject): string {
  return JSON.stringify([ledger, code, project, field, value]);
}
