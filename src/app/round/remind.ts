import type { DueItem } from '../../round/remind/reminder-item';
import { nobodysItems, remindersOf, reminderText, type Reminder, type ReminderInput } from '../../round/remind/reminders';
import type { Collected } from '../../round/collect/collected';
import { reminderSheet } from '../../round/sheets/reminder-sheet';
import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import { REMINDER } from '../../wording/round/reminders';
import { ROUND } from '../../wording/round/round';
import { UserError } from '../errors';
import { splitKeyOf } from '../../round/send/split';
import { columnKeyOf } from './split';
import type { Checked } from '../results';
import { carryOut, type CarriedOut } from '../history/carry-out';

/** What units have to answer for, with what the frame of each is written from. */
export interface Reminded {
  readonly input: ReminderInput;
  readonly reminders: readonly Reminder[];
  /** What nobody is named for: it stands in no reminder. */
  readonly nobodys: readonly DueItem[];
}

/** Reminders as they were made, with their sheet. */
export interface RemindedOnSheet extends Pick<Reminded, 'reminders' | 'nobodys'> {
  readonly receipt: CarriedOut;
}

/** Columns of other ledgers by which reminders go out too, where there is no project ledger that has them. */
const OF_REGISTERS = ['leadUnit', 'township'] as const;

/** The column that a user names to send reminders by, the lead unit unless named. Throws a `UserError` where no ledger has one of that name. */
export function reminderKeyOf(checked: Checked, word?: string): string {
  const own = splitKeyOf(checked.ledger, word ?? OF_REGISTERS[0]);
  if (own !== null) return own;
  const columns = checked.registers.flatMap(({ ledger }) => ledger.columns);
  const labelOf = (key: string): string | undefined => columns.find(({ field }) => field.name === key)?.field.label;
  const shared = OF_REGISTERS.find(
    (key) => labelOf(key) !== undefined && (word === undefined ? key === OF_REGISTERS[0] : word === labelOf(key)),
  );
  return shared ?? columnKeyOf(checked, word ?? REMINDER.leadUnit);
}

/** What each unit has to answer for; with a round collected, also who has not reported. */
export function remindersFor(checked: Checked, by: string, collected: Collected | null): Reminded {
  const silent =
    collected && collected.by === by
      ? {
          units: collected.units.filter(({ files }) => files.length === 0).map(({ value }) => value),
          month: collected.month ? ROUND.month(collected.month) : '',
        }
      : null;
  const input = {
    ledger: checked.ledger,
    progress: checked.progress,
    registers: checked.registers,
    noted: [{ ...checked, projects: null }, ...checked.registers],
    settings: checked.settings,
    by,
    silent,
  };
  return { input, reminders: remindersOf(input), nobodys: nobodysItems(input) };
}

/** 催办单 as a sheet, a page for each unit. */
export async function remind(
  workbook: Workbook,
  checked: Checked,
  by: string,
  collected: Collected | null,
  control?: Control,
): Promise<RemindedOnSheet> {
  const { input, reminders, nobodys } = remindersFor(checked, by, collected);
  const receipt = await carryOut(workbook, { ...EMPTY_PLAN, sheets: [reminderSheet(input, reminders)] }, control);
  return { reminders, nobodys, receipt };
}

/** The reminder of one unit as text to copy. Throws a `UserError` where it has nothing to answer for. */
export function reminderTextFor(checked: Checked, by: string, collected: Collected | null, unit: string): string {
  const { input, reminders } = remindersFor(checked, by, collected);
  const index = reminders.findIndex((reminder) => reminder.unit === unit);
  const reminder = reminders[index];
  if (!reminder)
    throw new UserError(
      REMINDER.noUnit(
        unit,
        reminders.map((each) => each.unit),
      ),
    );
  return reminderText(input, reminder, index);
}
