import { dateAsText, numberAsText } from './common/as-text';
import { blankInName } from './common/blanks';
import type { Check } from './check';
import { columnMissing } from './common/column-missing';
import { completionBeforeStart, continuingInFuture, newInOtherYear, planAboveTotal } from './project/contradictions';
import { nameDuplicate, nameSimilar } from './project/project-names';
import { completedAbovePlan, completedAboveTotal, monthAboveYear } from './project/completed';
import { ledgersDisagree } from './project/ledgers-disagree';
import { sectionCount } from './common/section-count';
import { amountFell, projectGone, startPostponed, startWithdrawn, unchangedSince } from './project/since-earlier';
import { spentUnstarted, startedUnspent, stateAgainstDate } from './project/start-states';
import { totalNotSum } from './common/totals';
import { repeatedAmountDiffers } from './project/repeated-amounts';
import { unitOutlier, unitUnstated } from './project/unit-outliers';
import { requiredMissing } from './common/required-missing';
import { sequenceGap } from './common/sequence';
import { amountUnreadable, dateTooCoarse, dateUnreadable, errorValue } from './common/unreadable';
import { zoneSlip } from './common/zone-slip';
import { sectorUnknown, natureUnknown } from './common/vocabulary';

/** Every check there is; a new one is one file and one line here. */
export const CHECKS: readonly Check[] = [
  columnMissing,
  requiredMissing,
  dateUnreadable,
  dateTooCoarse,
  zoneSlip,
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
  sectorUnknown,
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
  repeatedAmountDiffers,
  amountFell,
  startWithdrawn,
  projectGone,
  startPostponed,
  unchangedSince,
  ledgersDisagree,
];
