import type { Ledger } from '../../ledger/ledger';
import type { Month } from '../month';
import type { RoundRecord } from '../records';
import type { RoundChange } from './changes/changes';
import type { Match, Matching } from './matching/match';
import type { Doubt } from './matching/resemblance';
import type { MissingProject, ReadReport } from './returned/reporter';
import type { SetAside, Submission } from './returned/submission';

/** A list of a returned file beside the projects that its rows are. */
export interface MatchedList {
  readonly submission: Submission;
  readonly matching: Matching;
}

/** A returned file as it was read, matched and found to count or not. */
export interface CheckedReport extends ReadReport {
  /** Why it does not count; null where it does. */
  readonly setAside: SetAside | null;
  readonly matching: Matching;
  /** Further lists of the same projects in the file, matched by themselves. */
  readonly sameLists: readonly MatchedList[];
  /** Records of the file that only name whose the rows below them are. */
  readonly headings: readonly number[];
  /** Records of which the file says itself that they do not count. */
  readonly noted: ReadonlySet<number>;
  /** Units that the file writes otherwise than the ledger, with the ledger's own words. */
  readonly renamedUnits: ReadonlyMap<string, string>;
}

/** The same beside the other files. */
export interface Report extends CheckedReport {
  /** Projects for which a later file of their unit counts in its place, with the index of that file. */
  readonly later: ReadonlyMap<number, number>;
  /** Projects that it lacks and that no other file holds. */
  readonly missing: readonly MissingProject[];
}

/** A returned row that is no project of the ledger. */
export interface AddedProject {
  readonly submission: number;
  /** Record of the returned file. */
  readonly theirs: number;
  /** The file holds its project in another row already. */
  readonly again: Match | null;
  /** Why it may be none that the ledger does not have; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
}

/** The state of one of those who report. */
export interface UnitState {
  readonly value: string;
  /** Records of the ledger. */
  readonly records: readonly number[];
  /** Indices of its files that count. */
  readonly files: readonly number[];
}

/** What all returned files together say of the ledger. */
export interface Collected {
  readonly by: string;
  readonly month: Month | null;
  readonly ledger: Ledger;
  readonly records: readonly RoundRecord[];
  readonly reports: readonly Report[];
  readonly units: readonly UnitState[];
  /** Those with conflicts first, the gravest before the others; then file by file. */
  readonly changes: readonly RoundChange[];
  readonly added: readonly AddedProject[];
}

/** Changes that may be taken without being looked at one by one. */
export function withoutConflict({ changes }: Pick<Collected, 'changes'>): readonly RoundChange[] {
  return changes.filter(({ conflicts }) => conflicts.length === 0);
}
