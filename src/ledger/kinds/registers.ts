import { ACCEPTANCE } from './acceptance';
import { ADJUSTMENTS } from './adjustments';
import { BLOCKERS } from './blockers';
import { FACTOR_MATRIX } from './factor-matrix';
import { FACTORS } from './factors';
import { FUNDS } from './funds';
import { MATTERS } from './matters';
import { MILESTONES } from './milestones';
import { withOwnLists, type OwnLists } from './own-lists';
import { withOwnSteps } from './own-steps';
import { PERMITS } from './permits';
import { PUBLICITY } from './publicity';
import type { RegisterKind } from './register';
import { RESERVES } from './reserves';
import { SERVICES } from './services';
import { SIGNINGS } from './signings';
import { STATISTICS } from './statistics';
import { TASKS } from './tasks';

/** The ledgers that an office keeps beside the project ledger, in the order of the document. A new kind is its own file and a line here. */
export const REGISTERS: readonly RegisterKind[] = [RESERVES, SIGNINGS, PERMITS, FACTORS, FACTOR_MATRIX, SERVICES, MATTERS, MILESTONES, STATISTICS, BLOCKERS, ACCEPTANCE, FUNDS, TASKS, ADJUSTMENTS, PUBLICITY];

/** The same with what an office has of its own: permits besides the usual ones (第六条, list open), names of lists and pools. */
export function registerKinds({ permits, ...lists }: OwnLists & { readonly permits: readonly string[] }): readonly RegisterKind[] {
  return REGISTERS.map((kind) => (kind === PERMITS ? withOwnSteps(kind, permits) : kind === RESERVES ? withOwnLists(kind, lists) : kind));
}
