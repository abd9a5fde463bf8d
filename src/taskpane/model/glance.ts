import { countMissing } from '../../app/missing';
import type { Checked } from '../../app/requests';
import { GLANCE } from '../../wording/pane';
import { REGISTERS } from '../../wording/registers';
import { isRegistersAlone } from './alone';

/** Problems of all ledgers besides the project ledger. */
export function problemsElsewhere(registers: Checked['registers']): number {
  return registers.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** How the ledgers stand, in one sentence: problems, and projects that miss the target. */
export function glance(checked: Checked): string {
  const { findings, progress, registers } = checked;
  const elsewhere = problemsElsewhere(registers);
  return isRegistersAlone(checked) ? REGISTERS.glance(registers.length, elsewhere) : GLANCE(findings.length, countMissing(progress), elsewhere);
}
