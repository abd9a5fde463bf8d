import { countMissing } from '../../app/missing';
import type { Checked } from '../../app/requests';
import { GLANCE } from '../../wording/pane';

/** How the ledger stands, in one sentence: problems, and projects that miss the target. */
export function glance({ findings, progress }: Checked): string {
  return GLANCE(findings.length, countMissing(progress));
}
