import { projectUnknown } from '../register/unknown-project';
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
} from '../register/rules';
import { wordUnknown } from '../register/unknown-word';

/** The checks that only the office's other ledgers have. */
export const REGISTER_CHECKS = [
  wordUnknown,
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
] as const;
