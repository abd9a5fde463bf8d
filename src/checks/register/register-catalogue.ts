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
import { figuresUntold } from './figures-untold';
import { registerUncounted } from './uncounted-lists';
import { wordUnknown } from './unknown-word';
import { numberUnreadable } from './unreadable-number';

/** The checks that only the office's other ledgers have. */
export const REGISTER_CHECKS = [
  wordUnknown,
  numberUnreadable,
  projectUnknown,
  datesOutOfOrder,
  partAboveWhole,
  reasonMissing,
  registerContradiction,
  movedBack,
  amountDiffers,
  notRising,
  recordRepeated,
  projectsAbsent,
  registerUncounted,
  figuresUntold,
] as const;
