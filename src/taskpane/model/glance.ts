import { countMissing } from '../../app/missing';
import type { Checked } from '../../app/requests';
import { GLANCE } from '../../wording/pane';
import { REGISTERS } from '../../wording/registers';
import { isRegistersAlone } from './alone';

/** How the ledger stands, in one sentence: problems, and projects that miss the target; the problems of the other ledgers where there is no project ledger. */
export function glance(checked: Checked): string {
  const { findings, progress, registers } = checked;
  if (isRegistersAlone(checked)) return REGISTERS.glance(registers.length, registers.reduce((sum, register) => sum + register.findings.length, 0));
  return GLANCE(findings.length, countMissing(progress));
}
