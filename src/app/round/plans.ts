/** What the faces show of the round. */
export type { RoundChange } from '../../round/changes';
export { addressOf } from '../../round/changes';
export { withoutConflict, type Collected, type UnitState } from '../../round/collect';
export type { SplitPlan } from '../../round/split';
export { splitKeys } from '../../round/split';
export { nameOf } from '../../round/records';
export { CONFLICT_KINDS, type ConflictKind } from '../../round/conflicts';
