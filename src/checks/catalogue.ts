import { dateAsText, numberAsText } from './as-text';
import { blankInName } from './blanks';
import type { Check } from './check';
import { columnMissing } from './column-missing';
import { completionBeforeStart, continuingInFuture, newInOtherYear, planAboveTotal } from './contradictions';
import { nameDuplicate, nameSimilar } from './names';
import { completedAbovePlan, completedAboveTotal, monthAboveYear } from './completed';
import { ledgersDisagree } from './disagree';
import { sectionCount } from './section-count';
import { amountFell, projectGone, startPostponed, startWithdrawn, unchangedSince } from './since';
import { spentUnstarted, startedUnspent, stateAgainstDate } from './states';
import { totalNotSum } from './totals';
import { twinDiffers } from './twins';
import { unitOutlier, unitUnstated } from './outliers';
import { requiredMissing } from './required-missing';
import { sequenceGap } from './sequence';
import { amountUnreadable, dateTooCoarse, dateUnreadable, errorValue } from './unreadable';
import { fieldUnknown, natureUnknown } from './vocabulary';

/** Every check there is; a new one is one file and one line here. */
export const CHECKS: readonly Check[] = [
  columnMissing,
  requiredMissing,
  dateUnreadable,
  dateTooCoarse,
  amountUnreadable,
  errorValue,
  natureUnknown,
  nameDuplicate,
  planAboveTotal,
  completionBeforeStart,
  continuingInFuture,
  newInOtherYear,
  unitOutlier,
  unitUnstated,
  sequenceGap,
  numberAsText,
  dateAsText,
  fieldUnknown,
  blankInName,
  sectionCount,
  totalNotSum,
  completedAbovePlan,
  completedAboveTotal,
  monthAboveYear,
  startedUnspent,
  spentUnstarted,
  stateAgainstDate,
  nameSimilar,
  twinDiffers,
  amountFell,
  startWithdrawn,
  projectGone,
  startPostponed,
  unchangedSince,
  ledgersDisagree,
];
