import { projectUnknown } from './unknown-project';
import {
  amountDiffers,
  datesOutOfOrder,
  movedBack,
  notRising,
  partAboveWhole,
  projectsAbsent,
  reasonMissing,
  recordRepeated,
  registerContradiction,
} from './rules';
import { wholeDiffers } from './adds-up';
import { moneyJoined } from './money-joined';
import { numbersUncounted } from './numbers-uncounted';
import { figuresUntold } from './figures-untold';
import { countsTold } from './counts-told';
import { statesApart } from './states-apart';
import { registerUncounted } from './uncounted-lists';
import { tableBeside } from './tables-beside';
import { wordUnknown } from './unknown-word';
import { numberUnreadable } from './unreadable-number';

/** The checks that only the office's other ledgers have. */
export const REGISTER_CHECKS = [
  wordUnknown,
  numberUnreadable,
  projectUnknown,
  datesOutOfOrder,
  partAboveWhole,
  wholeDiffers,
  reasonMissing,
  registerContradiction,
  statesApart,
  countsTold,
  movedBack,
  amountDiffers,
  notRising,
  recordRepeated,
  projectsAbsent,
  registerUncounted,
  tableBeside,
  numbersUncounted,
  moneyJoined,
  figuresUntold,
] as const;
