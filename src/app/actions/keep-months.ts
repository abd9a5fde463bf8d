import { withMonths, type MonthFigures } from '../../mechanism/history';
import { sheetsOf, tablesOf } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import { compareLedgers } from '../../ledger/match/compare-ledgers';
import { leftOpenBefore } from '../../ledger/match/left-open';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { areOfOtherCounties, countyOfLedger } from '../../ledger/recognise/county-of';
import { unitsApart } from '../../ledger/match/units-apart';
import { evaluating as countingStarts } from '../../progress';
import { monthFigures } from '../../progress/month-figures';
import { isoDate, type Day } from '../../spreadsheet/calendar';
import { runToEnd, type CooperativeTask } from '../../spreadsheet/task';
import { assumptionClause } from '../../wording/assumptions';
import { HISTORY } from '../../wording/leaders/history';
import { explain } from '../errors';
import { isAbsent, ledgerName } from '../views/location-words';
import type { ChosenFile, OpenFile } from '../round/collect';
import type { Checked, EarlierLedgers } from '../results';
import { earlierLedgers } from './check';
import { readingFormer } from './project-ledgers';

/** What earlier files told. */
export interface EarlierMonths {
  readonly months: readonly MonthFigures[];
  /** Files, or sheets of theirs, of which nothing was taken, and why, in words. */
  readonly refused: readonly string[];
  /** What the figures that were taken rest on and nobody has settled, in words. */
  readonly doubts: readonly string[];
}

/** The key figures of the month that a ledger is of; none where there is no project ledger. */
export function monthsOf({ ledger, progress }: Pick<Checked, 'ledger' | 'progress'>): readonly MonthFigures[] {
  return isAbsent(ledger) ? [] : [monthFigures(progress, ledgerName(ledger))];
}

/** What earlier months are held against and counted by. */
type PresentMonth = Pick<Checked, 'ledger' | 'progress' | 'settings'>;

/**
 * The months of earlier files, each counted by the targets and bases of the present ledger and read by what was answered in its own file,
 * else in the present one. A file may hold several months, a sheet each. Writes nothing.
 */
export async function readEarlierMonths(
  present: PresentMonth,
  files: readonly ChosenFile[],
  open: OpenFile,
  today: Day,
): Promise<EarlierMonths> {
  const months: MonthFigures[] = [];
  const refused: string[] = [];
  const doubts: string[] = [];
  for (const file of files) {
    for (const read of await readFile(present, file, open, today)) {
      const twin = 'figures' in read ? months.find(({ month }) => month === read.figures.month) : undefined;
      if ('refused' in read) refused.push(read.refused);
      else if (twin) refused.push(HISTORY.sameMonth(read.figures.source, twin.source, twin.month));
      else {
        months.push(read.figures);
        doubts.push(...read.doubts);
      }
    }
  }
  return { months: withMonths([], months), refused, doubts };
}

type ReadMonth = { readonly figures: MonthFigures; readonly doubts: readonly string[] } | { readonly refused: string };

async function readFile(present: PresentMonth, { name, content }: ChosenFile, open: OpenFile, today: Day): Promise<readonly ReadMonth[]> {
  if ('sentence' in content) return [{ refused: content.sentence }];
  try {
    const earlier = await earlierLedgers(open(content, name), { today }, present.settings);
    return runToEnd(readingMonths(present, name, earlier));
  } catch (error) {
    return [{ refused: HISTORY.failed(name, explain(error)) }];
  }
}

/** Month after month of one file, until no sheet is left that holds a list of the present ledger. */
function* readingMonths(present: PresentMonth, file: string, { ledgers, reading }: EarlierLedgers): CooperativeTask<readonly ReadMonth[]> {
  const tables = tablesOf(present.ledger);
  const isVersion = (candidate: Ledger): boolean => tables.some((table) => areMonthlyVersions(table, candidate));
  const several = ledgers.filter(isVersion).length > sheetsOf(present.ledger).length;
  const months: ReadMonth[] = [];
  let left = ledgers;
  do {
    const former = yield* readingFormer(present.ledger, [], [], { ledgers: left, reading, named: false }, reading);
    if (!former) break;
    const { ledger, without } = former;
    const source = several ? HISTORY.source(file, ledgerName(ledger)) : file;
    const reason = without.length > 0 ? HISTORY.withoutSheets(source, without) : whyRefused(present, ledger, source);
    months.push(reason === null ? yield* countingMonth(present, ledger, source) : { refused: reason });
    const taken = new Set(sheetsOf(ledger).map(({ id }) => id));
    left = left.filter(({ snapshot }) => !taken.has(snapshot.sheet.id));
  } while (left.some(isVersion));
  return months;
}

/** Why an earlier ledger is no earlier month of the present one; null where it is. */
function whyRefused({ ledger: present, progress }: PresentMonth, ledger: Ledger, source: string): string | null {
  const { asOf, planYear } = ledger;
  if (asOf.source === 'today') return HISTORY.noDay(source);
  if (planYear.year !== progress.planYear) return HISTORY.otherYear(source, planYear.year, progress.planYear);
  const [month, now] = [monthText(asOf.day), monthText(progress.asOf)];
  if (month > now) return HISTORY.notEarlier(source, month, now);
  const [ours, theirs] = [countyOfLedger(present), countyOfLedger(ledger)];
  if (ours !== null && theirs !== null && areOfOtherCounties(ours, theirs)) return HISTORY.otherCounty(source, theirs, ours);
  return areMonthlyVersions(present, ledger) ? null : HISTORY.otherList(source);
}

/** `2025-06`. */
function monthText(day: Day): string {
  return isoDate(day).slice(0, 7);
}

function* countingMonth({ ledger: present, settings }: PresentMonth, ledger: Ledger, source: string): CooperativeTask<ReadMonth> {
  const { basis, targets, timePath } = settings;
  const progress = yield* countingStarts(ledger, { asOf: ledger.asOf.day, basis, targets, timePath });
  const { earlierOf } = compareLedgers(present, ledger);
  const clauses = [
    ...leftOpenBefore(present, ledger).map(({ code, decided, params }) => assumptionClause({ ...params, assumption: code, decided })),
    ...(progress.start.unclear > 0 ? [HISTORY.unclear(progress.start.unclear)] : []),
    ...(progress.resumption.unclear > 0 ? [HISTORY.unclearResumption(progress.resumption.unclear)] : []),
    ...unitsApart(present, ledger, earlierOf).map(({ field: { label }, projects, times }) => HISTORY.unitDiffers(label, projects, times)),
  ];
  return { figures: monthFigures(progress, source), doubts: clauses.map((clause) => HISTORY.doubt(source, clause)) };
}
