import type { Ledger } from '../../../ledger/ledger';
import { ownColumns, type RoundRecord } from '../../records';
import { monthText, type Month } from '../../month';
import { toldMonth } from '../../told-month';
import type { Matching, ProjectFinder } from '../matching/match';
import type { SetAside, Submission } from './submission';

/** The latest month that a file we sent is for; null where we sent none. */
export function latestSignedMonth(submissions: readonly Submission[]): Month | null {
  return submissions.reduce<Month | null>(
    (latest, { sign }) => (sign && (latest === null || monthText(sign.month) > monthText(latest)) ? sign.month : latest),
    null,
  );
}

/**
 * Why a file that was read does not count: one of another year or month would put old figures over new ones. One that we did not
 * send is of the month it tells, unless the ledger itself still tells that.
 */
export function whySetAside({ sign, ledger: theirs }: Submission, ledger: Ledger, month: Month | null): SetAside | null {
  const year = sign?.planYear ?? (theirs && theirs.planYear.source !== 'as-of' ? theirs.planYear.year : null);
  if (year !== null && year !== ledger.planYear.year) return { code: 'other-year', year };
  if (!month) return null;
  const [wanted, own] = [monthText(month), toldMonth(ledger)];
  if (sign) return monthText(sign.month) === wanted ? null : { code: 'other-month', month: monthText(sign.month) };
  const told = toldMonth(theirs);
  const isOther = told !== null && monthText(told) !== wanted && (own === null || monthText(told) !== monthText(own));
  return isOther ? { code: 'other-month', month: monthText(told) } : null;
}

/** Whether a file that we sent was cut from another ledger: none of the projects that were sent in it is one of this, nor is a row that came back. */
export function isOfOtherLedger({ sign }: Submission, { matches }: Matching, finder: ProjectFinder): boolean {
  return sign !== null && sign.rows.length > 0 && matches.length === 0 && sign.rows.every((row) => finder.ofSigned(row) === null);
}

/** What says which project a row is, and whose; not how it goes. */
const IDENTIFYING: readonly string[] = ['sequence', 'name', 'code', 'leadUnit', 'township'];

/**
 * A list of photos, with the names of projects and nothing of the ledger's columns beside them, is no report of anybody's, though all
 * its rows are projects. One that we sent tells itself which of its columns are gone.
 */
export function isNoReport({ sign, records: theirs }: Submission, ours: readonly RoundRecord[], by: string): boolean {
  const saying = (records: readonly RoundRecord[]): string[] =>
    [...ownColumns(records).keys()].filter((key) => key !== by && !IDENTIFYING.includes(key));
  const own = new Set(saying(ours));
  return sign === null && theirs.length > 0 && own.size > 0 && !saying(theirs).some((key) => own.has(key));
}
