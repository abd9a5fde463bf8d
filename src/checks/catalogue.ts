import { amountApproximate, amountWithUnit, dateAsText, numberAsText } from './common/as-text';
import { cellsFar } from './common/cells-far';
import { looksUnseen } from './common/looks-unseen';
import { blankInName } from './common/blanks';
import type { Check, CheckWords, Params } from './check';
import { columnMissing } from './common/column-missing';
import { actualInFuture, completionBeforeStart, continuingInFuture, planAboveTotal } from './project/contradictions';
import { newInOtherYear, newStartedEarlier } from './project/states/new-starts';
import { natureAgainstSection } from './project/nature-section';
import { countyDiffers } from './project/other-county';
import { completionOverrun } from './project/states/overrun';
import { spellingVaries } from './project/spelling';
import { titleDiffers } from './project/title-claims';
import { creditCodeWrong } from './common/codes/credit-codes';
import { codeAfterApproval, codeAreaDiffers, codeAsNumber, codeMalformed, codeRepeated } from './common/codes/project-codes';
import { blankAmongFilled } from './common/nearly-filled';
import { nameDuplicate, nameShared, nameSimilar } from './project/project-names';
import { completedAbovePlan, completedAboveTotal, monthAboveYear, yearAboveCumulative } from './project/completed';
import { listBeside } from './project/list-beside';
import { besideProjects } from './project/table-beside';
import { listsUncounted } from './project/lists-uncounted';
import { ledgersDisagree } from './project/ledgers-disagree';
import { readingLikely, readingOpen, startUndated } from './project/open-readings';
import { sectionCount } from './common/section-count';
import { withdrawnCounted } from './project/states/withdrawn';
import {
  earlierNotBefore,
  earlierOfOtherYear,
  earlierOtherList,
  earlierReadingOpen,
  earlierUncompared,
  earlierUnitDiffers,
} from './project/earlier-ledger';
import { amountFell, projectGone, startPostponed, startWithdrawn, unchangedSince } from './project/since-earlier';
import { standstillNoted } from './project/states/standstill';
import { startsUnread } from './project/states/starts-unread';
import { spentUnstarted, startedUnproven, startedUnspent, stateAgainstDate } from './project/states/start-states';
import { totalNotSum } from './common/totals';
import { repeatedAmountDiffers } from './project/repeated-amounts';
import { unitDoubtful, unitOutlier, unitUnstated } from './project/unit-outliers';
import { REGISTER_CHECKS } from './register/register-catalogue';
import { requiredMissing } from './common/required-missing';
import { sequenceGap } from './common/sequence';
import { amountUnreadable, dateTooCoarse, dateUnreadable, errorValue } from './common/unreadable';
import { zoneSlip } from './common/zone-slip';
import { sectorUnknown, natureUnknown } from './common/vocabulary';

/** Every check of the project ledger; a new one is one file and one line here. */
export const CHECKS = [
  columnMissing,
  startsUnread,
  readingOpen,
  readingLikely,
  startUndated,
  cellsFar,
  looksUnseen,
  listBeside,
  besideProjects,
  listsUncounted,
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
  actualInFuture,
  newInOtherYear,
  newStartedEarlier,
  natureAgainstSection,
  completionOverrun,
  unitOutlier,
  unitUnstated,
  unitDoubtful,
  sequenceGap,
  numberAsText,
  amountApproximate,
  amountWithUnit,
  dateAsText,
  sectorUnknown,
  blankInName,
  blankAmongFilled,
  codeAsNumber,
  codeMalformed,
  codeAreaDiffers,
  codeRepeated,
  codeAfterApproval,
  creditCodeWrong,
  sectionCount,
  titleDiffers,
  totalNotSum,
  completedAbovePlan,
  completedAboveTotal,
  monthAboveYear,
  yearAboveCumulative,
  startedUnspent,
  startedUnproven,
  spentUnstarted,
  stateAgainstDate,
  nameSimilar,
  nameShared,
  spellingVaries,
  countyDiffers,
  withdrawnCounted,
  standstillNoted,
  repeatedAmountDiffers,
  amountFell,
  startWithdrawn,
  projectGone,
  earlierNotBefore,
  earlierOfOtherYear,
  earlierOtherList,
  earlierUncompared,
  earlierReadingOpen,
  earlierUnitDiffers,
  startPostponed,
  unchangedSince,
  ledgersDisagree,
] as const;

/** What a finding can be of: the codes of all checks. */
export type FindingCode = (typeof CHECKS)[number]['code'] | (typeof REGISTER_CHECKS)[number]['code'];

/** Any check of the project ledger, whatever its params. */
export type ProjectCheck = Check<FindingCode>;

const ALL: readonly CheckWords<FindingCode>[] = [...CHECKS, ...REGISTER_CHECKS];
const BY_CODE = new Map(ALL.map((check) => [check.code, check]));

/** The codes of all checks, those of the project ledger first. */
export const FINDING_CODES: readonly FindingCode[] = [...BY_CODE.keys()];

/** What a check is called and says. */
export function checkOf(code: FindingCode): CheckWords<FindingCode> {
  const check = BY_CODE.get(code);
  if (!check) throw new RangeError(`no check has the code ${code}`);
  return check;
}

/** What a finding says: what is wrong, and what to do. */
export function findingMessage({ code, params }: { readonly code: FindingCode; readonly params: Params }): string {
  return checkOf(code).sentence(params);
}
