import { doubtSentence, projectAt } from '../../wording/round/round';
import type { Collected } from '../collect/collected';
import type { Doubt } from '../collect/matching/resemblance';
import { nameOf } from '../records';

/** Why a returned row is not taken for a new project, in words that name the projects it may be. */
export function doubtWords({ records }: Pick<Collected, 'records'>, doubt: Doubt): string {
  const projects = doubt.code === 'resembles' ? doubt.ours.flatMap((index) => records[index] ?? []) : [];
  return doubtSentence(
    doubt,
    projects.map((record) => projectAt(nameOf(record), record.row + 1)),
  );
}
