/** What the faces show of the round. */
export type { RoundChange } from '../../round/collect/changes';
export { addressOf } from '../../round/collect/cell-place';
export { withoutConflict, type Collected } from '../../round/collect/collect';
export { addedKey, allClear, isToldTwice, type Acceptance } from '../../round/collect/accept';
export { doubtWords } from '../../round/sheets/doubt-words';
export type { SplitPlan } from '../../round/send/split';
export { splitKeys } from '../../round/send/split';
export { nameOf } from '../../round/records';
export type { CellPlace } from '../../round/collect/cell-place';
export type { ChosenMatches, Match } from '../../round/collect/match';
export { assumptionsOf } from './assumptions';
export { remindersFor, type Reminded } from './remind';
export { reminderText as reminderTextOf } from '../../round/remind/reminders';
