import { targetText } from '../../wording/percent';
import { periodChinese } from '../../ledger/cells/period';
import type { MissingStatus } from '../../progress/result';
import { ADVICE, nameWithPlan, someNames } from '../../wording/sheets/quarters';
import { quarterName } from '../../wording/sheets/status';
import type { SheetContext } from '../context';

/** Names shown of one kind: so many are told whole, of more the first few; the list of all is 未达标项目清单. */
const [WHOLE, MOST_NAMES] = [8, 5];

/** Sentences that say what the leaders must arrange: the quarters whose plan is short, and who is behind. */
export function advice(context: SheetContext): string[] {
  const sentences = [...shortQuarters(context), ...behind(context)];
  return sentences.length > 0 ? sentences : [ADVICE.none];
}

function shortQuarters(context: SheetContext): string[] {
  const { progress } = context;
  return progress.start.quarters
    .filter(({ planShortfall, end }) => planShortfall > 0 && end >= progress.asOf)
    .map(({ quarter, target, planned, planShortfall }) => {
      const chosen = [...progress.pullForwardQuarter]
        .filter(([record, of]) => of === quarter && progress.statuses[record] === 'pull-forward')
        .map(([record]) => record);
      const facts = [quarterName(quarter), targetText(target), planned + planShortfall, planned, planShortfall] as const;
      return chosen.length > 0 ? ADVICE.pullForward(...facts, namesOf(context, chosen)) : ADVICE.planShort(...facts);
    });
}

function behind(context: SheetContext): string[] {
  const kinds: readonly (readonly [MissingStatus, (count: number, names: string) => string])[] = [
    ['overdue', ADVICE.overdue],
    ['unconfirmed', ADVICE.unconfirmed],
    ['not-resumed', ADVICE.notResumed],
    ['too-late', ADVICE.tooLate],
    ['unreadable', ADVICE.unreadable],
  ];
  return kinds.flatMap(([status, sentence]) => {
    const found = context.missing.get(status) ?? [];
    return found.length === 0 ? [] : [sentence(found.length, namesOf(context, found))];
  });
}

function namesOf({ ledger }: SheetContext, records: readonly number[]): string {
  const names = ledger.text('name');
  const planned = ledger.period('plannedStart');
  const shown = records.slice(0, records.length <= WHOLE ? WHOLE : MOST_NAMES).map((record) => {
    const period = planned?.values[record] ?? null;
    return nameWithPlan(names?.values[record] ?? '', period ? periodChinese(period) : '');
  });
  return someNames(shown, records.length);
}
