import type { MonthFigures } from '../../mechanism/history';
import type { Ledger } from '../../ledger/ledger';
import { earlierSheets } from '../../ledger/match/earlier-sheets';
import type { Settings } from '../../mechanism/settings';
import { monthFigures } from '../../progress/month-figures';
import type { Day } from '../../spreadsheet/calendar';
import { HISTORY } from '../../wording/leaders/history';
import { explain } from '../errors';
import { isAbsent, ledgerName } from '../views/location-words';
import type { ChosenFile, OpenFile } from '../round/collect';
import type { Checked } from '../results';
import { check, CheckMemory, earlierLedgers } from './check';

/** What earlier files told. */
export interface EarlierMonths {
  readonly months: readonly MonthFigures[];
  /** Files of which nothing was taken, and why, in words. */
  readonly refused: readonly string[];
}

/** The key figures of the month that a ledger is of; none where there is no project ledger. */
export function monthsOf({ ledger, progress }: Pick<Checked, 'ledger' | 'progress'>): readonly MonthFigures[] {
  return isAbsent(ledger) ? [] : [monthFigures(progress, ledgerName(ledger))];
}

/** The months of earlier files, counted by the settings of the present ledger. Writes nothing. */
export async function readEarlierMonths(
  { ledger, progress: { planYear }, settings }: Pick<Checked, 'ledger' | 'progress' | 'settings'>,
  files: readonly ChosenFile[],
  open: OpenFile,
  today: Day,
): Promise<EarlierMonths> {
  const months: MonthFigures[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const read = await readMonth(file, open, { ledger, settings, today, planYear });
    const twin = typeof read === 'string' ? undefined : months.find(({ month }) => month === read.month);
    if (typeof read === 'string') refused.push(read);
    else if (twin) refused.push(HISTORY.sameMonth(read.source, twin.source, read.month));
    else months.push(read);
  }
  return { months, refused };
}

/** The ledger of this month, and what the earlier ones are counted by. */
interface PresentMonth {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly today: Day;
  readonly planYear: number;
}

async function readMonth(
  { name, content }: ChosenFile,
  open: OpenFile,
  { ledger: present, settings, today, planYear }: PresentMonth,
): Promise<MonthFigures | string> {
  if ('sentence' in content) return content.sentence;
  try {
    const workbook = open(content, name);
    // In memory only: targets, bases and words are those of the present ledger.
    await workbook.saveSettings(settings);
    const candidates = await earlierLedgers(workbook, { today }, settings);
    const found = earlierSheets(present, candidates, null);
    if (found && found.without.length > 0) return HISTORY.withoutSheets(name, found.without);
    const sheets = (found?.ledgers ?? []).map((former) => former.snapshot.sheet.name);
    // Counted together are the sheets and tables that correspond to those of this month, whatever they are called there.
    await workbook.saveSettings({ ...settings, together: { sheets, tables: [...(found?.tables ?? [])] } });
    const usual = sheets[0] === candidates[0]?.snapshot.sheet.name;
    const { ledger, progress } = await check(workbook, { today, sheet: usual ? undefined : sheets[0] }, undefined, new CheckMemory());
    if (isAbsent(ledger) || ledger.asOf.source === 'today') return HISTORY.noDay(name);
    if (progress.planYear !== planYear) return HISTORY.otherYear(name, progress.planYear, planYear);
    return monthFigures(progress, name);
  } catch (error) {
    return HISTORY.failed(name, explain(error));
  }
}
