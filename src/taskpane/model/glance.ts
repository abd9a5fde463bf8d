import { missingCounts } from '../../app/views/missing-counts';
import type { Checked, JudgedLedger } from '../../app/results';
import { GLANCE } from '../../wording/pane/pane';
import { REGISTERS } from '../../wording/pane/registers';
import { isRegistersAlone } from './alone';

/** What waits to be mended in some ledgers: errors and warnings; hints may be left as they are. */
export function urgentProblems(ledgers: readonly Pick<JudgedLedger, 'findings'>[]): number {
  return ledgers.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity !== 'info').length, 0);
}

/** How the ledgers stand, in one sentence: problems, and projects that miss the target. */
export function glance(checked: Checked): string {
  const { progress, registers } = checked;
  const elsewhere = urgentProblems(registers);
  return isRegistersAlone(checked)
    ? REGISTERS.glance(registers.length, elsewhere)
    : GLANCE(urgentProblems([checked]), missingCounts(progress), elsewhere);
}
