import { locationOf, type RowLocation } from '../ledger/combine/row-location';
import { nearCells } from '../ledger/recognise/near-cells';
import { recordName } from '../ledger/record-name';
import { cellText, normalizeText } from '../ledger/cells/cell-text';
import type { Ledger } from '../ledger/ledger';
import type { Acceptance, ProblemNote, Subject } from '../mechanism/settings';
import type { Finding } from './finding';

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
  return ({ code, row, column, field, cells: several, params }) => {
    // What is said of a column stands until it is of more cells or of fewer.
    if (several) return { ledger: ledger.kind.key, code, project: '', field, value: String(several.length) };
    const record = records.get(row);
    const value = valueAt(locationOf(ledger, row), column);
    if (record !== undefined) return { ledger: ledger.kind.key, code, project: nameOf(record), field, value };
    // Of the whole table much can be said: this project is gone, and that one.
    const said = column === null ? Object.values(params) : [];
    return { ledger: ledger.kind.key, code, project: '', field, value: [value, ...said].join('|') };
  };
}

/** What a finding stands for: its cell, all of its row where the whole row or table is meant, and all cells far off where it is of those. */
function valueAt({ ledger: { snapshot }, row }: RowLocation, column: number | null): string {
  const { origin, values } = snapshot;
  const cells = values[row - origin.row];
  const at = (column ?? origin.column) - origin.column;
  if (!cells || at < 0 || at >= cells.length) {
    return nearCells(snapshot)
      .far.map(({ value }) => cellText(value))
      .join('|');
  }
  return column === null ? cells.map(cellText).join('|') : cellText(cells[at] ?? null);
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
