import { missingCounts } from '../../app/views/missing-counts';
import type { Checked, JudgedLedger } from '../../app/results';
import { GLANCE } from '../../wording/pane/pane';
import { REGISTERS } from '../../wording/pane/registers';
import { isRegistersAlone } from './alone';

/** Problems of all ledgers besides the project ledger. */
export function problemsElsewhere(registers: Checked['registers']): number {
  return registers.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** What waits to be mended in some ledgers: errors and warnings; hints may be left as they are. */
export function urgentProblems(ledgers: readonly Pick<JudgedLedger, 'findings'>[]): number {
  return ledgers.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity !== 'info').length, 0);
}

/** How the ledgers stand, in one sentence: problems, and projects that miss the target. */
export function glance(checked: Checked): string {
  const { findings, progress, registers } = checked;
  const elsewhere = problemsElsewhere(registers);
  return isRegistersAlone(checked)
    ? REGISTERS.glance(registers.length, elsewhere)
    : GLANCE(findings.length, missingCounts(progress), elsewhere);
}
