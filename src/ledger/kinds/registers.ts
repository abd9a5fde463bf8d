import { withBareDays } from './bare-days';
import { FACTOR_AMOUNTS } from './layouts/factor-amounts';
import { FACTOR_MATRIX } from './layouts/factor-matrix';
import { FINANCING } from './layouts/financing';
import { FUNDS_BY_KIND } from './layouts/funds-by-kind';
import { FUNDS_BY_SOURCE, FUNDS_BY_UNIT } from './layouts/funds-by-source';
import { PERMIT_COUNTS } from './layouts/permit-counts';
import { UNIT_TASKS, UNIT_TASKS_BY_MATTER } from './layouts/unit-tasks';
import { ACCEPTANCE } from './registers/acceptance';
import { ADJUSTMENTS } from './registers/adjustments';
import { BLOCKERS } from './registers/blockers';
import { FACTORS } from './registers/factors';
import { FUNDS } from './registers/funds';
import { MATTERS } from './registers/matters';
import { MILESTONES } from './registers/milestones';
import { withOwnLists, type OwnLists } from './own-lists';
import { withOwnSteps } from './own-steps';
import { PERMITS } from './registers/permits';
import { PUBLICITY } from './registers/publicity';
import type { RegisterKind } from './register';
import { RESERVES } from './registers/reserves';
import { SERVICES } from './registers/services';
import { SIGNINGS } from './registers/signings';
import { STATISTICS } from './registers/statistics';
import { TASKS } from './registers/tasks';
import { withoutProjects } from './without-projects';

/** The ledgers that an office keeps beside the project ledger, in the order of the document. A new kind is its own file and a line here. */
export const REGISTERS: readonly RegisterKind[] = [RESERVES, SIGNINGS, PERMITS, PERMIT_COUNTS, FACTORS, FACTOR_MATRIX, FACTOR_AMOUNTS, FINANCING, SERVICES, MATTERS, withoutProjects(MATTERS), MILESTONES, withoutProjects(MILESTONES, [...MILESTONES.signature, ['reached', 'actualOn']]), STATISTICS, BLOCKERS, withoutProjects(BLOCKERS), ACCEPTANCE, FUNDS, FUNDS_BY_SOURCE, FUNDS_BY_UNIT, FUNDS_BY_KIND, TASKS, UNIT_TASKS, UNIT_TASKS_BY_MATTER, ADJUSTMENTS, PUBLICITY].map(withBareDays);

/** The same with what an office has of its own: permits besides the usual ones (第六条, list open), names of lists and pools. */
export function registerKinds({ permits, ...lists }: OwnLists & { readonly permits: readonly string[] }): readonly RegisterKind[] {
  return REGISTERS.map((kind) => (kind.key === PERMITS.key ? withOwnSteps(kind, permits) : kind.key === RESERVES.key ? withOwnLists(kind, lists) : kind));
}
