import { locationOf } from '../ledger/combine/row-location';
import { recordNames } from '../ledger/record-name';
import { cellText, normalizeText } from '../ledger/cells/cell-text';
import type { Ledger } from '../ledger/ledger';
import type { Acceptance } from '../mechanism/settings';
import type { Finding } from './finding';
import { present } from '../spreadsheet/present';

/** A finding that somebody looked at and accepted, with why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface Review {
  /** Findings still open, in their order. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** What a finding is about, told by the ledger, the record and what its cell holds: rows move, and a changed cell is another matter. */
export type Subject = Omit<Acceptance, 'reason' | 'on'>;

/** Takes the accepted findings out. */
export function review(findings: readonly Finding[], ledger: Ledger, acceptances: readonly Acceptance[]): Review {
  if (acceptances.length === 0) return { open: findings, accepted: [] };
  const subjectOf = subjects(ledger);
  const known = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = known.get(keyOf(subjectOf(finding)));
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
  }
  return { open, accepted };
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
  const names = recordNames(ledger);
  const more = (kind.identity ?? []).flatMap(
    (name) => columns.find(({ field }) => field.name === name && field.type !== 'name')?.column ?? [],
  );
  return (record) =>
    [names?.values[record] ?? '', ...more.map((column) => cellText(ledger.raw(record, column)))].map(normalizeText).join('|');
}

function keyOf({ ledger, code, project, field, value }: Subject): string {
  return JSON.stringify([ledger, code, project, field, value]);
}
