/** What the faces show of the round. */
export type { RoundChange } from '../../round/collect/changes/changes';
export { addressIn, addressOf } from '../../round/collect/changes/cell-place';
export { withoutConflict, type Collected } from '../../round/collect/collected';
export { addedKey, allClear, isToldTwice, type Acceptance } from '../../round/collect/taking/accept';
export { doubtWords } from '../../round/sheets/doubt-words';
export type { SplitPlan } from '../../round/send/split';
export { splitKeys } from '../../round/send/split';
export { nameOf } from '../../round/records';
export type { CellPlace } from '../../round/collect/changes/cell-place';
export type { ChosenMatches, Match } from '../../round/collect/matching/match';
export { assumptionsOf } from './assumptions';
export { remindersFor, type Reminded } from './remind';
export { nobodysText, reminderText as reminderTextOf } from '../../round/remind/reminders';
