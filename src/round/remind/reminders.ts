import { moneyUnitOf, YUAN_PER, yiText } from '../../ledger/cells/money-unit';
import { rounded } from '../../spreadsheet/rounding';
import { periodChinese } from '../../ledger/cells/period';
import { normalizeText } from '../../ledger/cells/cell-text';
import { isUnread, rowOf, type Ledger } from '../../ledger/ledger';
import { lightOf } from '../../mechanism/lights';
import type { Settings } from '../../mechanism/settings';
import type { RegisterResult } from '../../progress/registers';
import type { Progress } from '../../progress/result';
import { chineseDate } from '../../spreadsheet/calendar';
import { percentText, pointsText } from '../../wording/percent';
import { REMINDER } from '../../wording/round/reminders';
import { notPursued } from '../../checks/project/states/withdrawn';
import { belongsTo, groupRecords } from '../groups';
import { nameOf, roundRecords, type RoundRecord } from '../records';
import { KnownUnits } from '../unit-names';
import { notedItems, type NotedLedger } from './noted';
import { chasedItems } from './register-items';
import { placeOf, type DueItem, type ReminderItem } from './reminder-item';

/** What one unit (leader, township) has to answer for. */
export interface Reminder {
  readonly unit: string;
  readonly items: readonly ReminderItem[];
}

export interface ReminderInput {
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly registers: readonly RegisterResult[];
  /** All ledgers with the problems in them that were noted. */
  readonly noted: readonly NotedLedger[];
  readonly settings: Settings;
  /** Key of the column by which reminders go out. */
  readonly by: string;
  /** Units that have not reported, and the month asked for; null where no round was collected. */
  readonly silent: { readonly units: readonly string[]; readonly month: string } | null;
}

/** A hundredth of 亿元. */
const SMALLEST_IN_YI = 1e6;
/** What each unit has to answer for, in the order of the ledger, then units that only another list names; units with nothing are left out. */
export function remindersOf(input: ReminderInput): Reminder[] {
  const records = roundRecords(input.ledger);
  const items = new Map<string, { readonly unit: string; readonly items: ReminderItem[] }>();
  const { groups } = groupRecords(records, input.by);
  const known = new KnownUnits(groups);
  for (const { value } of groups) items.set(normalizeText(value), { unit: value, items: [] });
  const add = (units: readonly string[], item: ReminderItem): void => {
    for (const unit of units) {
      // A list may call a unit in its own way, and name one that no project is of.
      const key = known.keyOf(unit);
      const own = items.get(key) ?? { unit, items: [] };
      items.set(key, own);
      own.items.push(item);
    }
  };
  for (const { units, item } of dueItems(input, records)) add(units, item);
  if (input.silent)
    for (const unit of input.silent.units) add([unit], { kind: 'silent', project: '', text: REMINDER.silent(input.silent.month) });
  return [...items.values()].filter(({ items: own }) => own.length > 0);
}

/** What is to be answered for and nobody is named for: it stands in no reminder. */
export function nobodysItems(input: ReminderInput): DueItem[] {
  return dueItems(input, roundRecords(input.ledger)).filter(({ units }) => units.length === 0);
}

/** All that somebody has to answer for: projects, then the other ledgers, then problems handed on. */
function dueItems(input: ReminderInput, records: readonly RoundRecord[]): DueItem[] {
  const { ledger, progress, registers, noted, by } = input;
  const aside = notPursued(ledger);
  const asked = new Set<number>();
  const ofProjects = [projectItem, investmentItem].flatMap((itemOf) =>
    records.flatMap((record, index): DueItem[] => {
      const item = itemOf(input, record, index);
      const said = aside.get(index);
      if (!item || asked.has(index)) return [];
      if (said) asked.add(index);
      const told = said ? { kind: 'pursued' as const, project: item.project, text: REMINDER.pursued(said.label, said.text) } : item;
      return [{ units: belongsTo(record, by), item: told, ...placeOf(ledger, rowOf(ledger, index)) }];
    }),
  );
  return [
    ...ofProjects,
    ...registers.flatMap((register) => chasedItems(register, { asOf: progress.asOf, by }, records)),
    ...noted.flatMap((each) => notedItems(each, records, by)),
  ];
}

function projectItem({ ledger, progress }: ReminderInput, record: RoundRecord, index: number): ReminderItem | null {
  const status = progress.statuses[index];
  const planned = ledger.period('plannedStart')?.values[index] ?? null;
  if (status === 'overdue' && planned)
    return { kind: 'late', project: nameOf(record), text: REMINDER.late(periodChinese(planned), Math.floor(progress.asOf - planned.last)) };
  if (status === 'not-resumed') return { kind: 'resume', project: nameOf(record), text: REMINDER.resume };
  return null;
}

/** A project whose light is yellow or red by the office's own rule. */
function investmentItem({ ledger, progress, settings }: ReminderInput, record: RoundRecord, index: number): ReminderItem | null {
  const plan = ledger.money('annualPlan')?.values[index] ?? null;
  const done = ledger.money('yearToDate')?.values[index] ?? null;
  // What is not understood of a project, as 终止 in place of 新建 or 续建, is asked about; nobody is chased for it.
  const nature = ledger.choice('nature')?.states[index];
  if (plan === null || plan === 0 || done === null || (nature !== undefined && isUnread(nature))) return null;
  const { timeProgress } = progress.investment;
  const rate = done / plan;
  const light = lightOf(settings.lights, rate, timeProgress);
  if (light !== 'yellow' && light !== 'red') return null;
  const points = pointsText(timeProgress - rate);
  return {
    kind: 'invest',
    project: nameOf(record),
    text: REMINDER.invest(amountText(record, 'annualPlan', plan), amountText(record, 'yearToDate', done), percentText(rate), points),
  };
}

/** In the unit that the ledger keeps the amount in, and what would be 0.00 亿元 in 万元. */
function amountText({ columns }: RoundRecord, key: string, yuan: number): string {
  const match = columns.get(key)?.match;
  const kept = match ? moneyUnitOf(match) : '亿元';
  const isTiny = yuan !== 0 && Math.abs(yuan) < SMALLEST_IN_YI;
  if (kept === '亿元' && !isTiny) return REMINDER.yi(yiText(yuan, 2));
  const unit = kept === '亿元' ? '万元' : kept;
  return `${String(rounded(yuan / YUAN_PER[unit], 2))}${unit}`;
}

/** Number, deadline and signature of a reminder. */
export function reminderFrame(
  { progress, settings: { reminders, office } }: Pick<ReminderInput, 'progress' | 'settings'>,
  index: number,
): { readonly number: string; readonly opening: string; readonly closing: string; readonly signature: string; readonly date: string } {
  const deadline = chineseDate(progress.asOf + reminders.days);
  return {
    number: REMINDER.number(reminders.prefix, progress.planYear, reminders.number + index),
    opening: reminders.opening === '' ? REMINDER.opening(chineseDate(progress.asOf)) : reminders.opening,
    closing: reminders.closing === '' ? REMINDER.closing(deadline) : reminders.closing,
    signature: REMINDER.signed(reminders.signature === '' ? office : reminders.signature),
    date: chineseDate(progress.asOf),
  };
}

/** A reminder as text for one unit, to copy into a message. */
export function reminderText(input: Pick<ReminderInput, 'progress' | 'settings'>, reminder: Reminder, index: number): string {
  const { number, opening, closing, signature, date } = reminderFrame(input, index);
  const lines = reminder.items.map((item, at) => `${String(at + 1)}. ${itemLine(item)}`);
  return [`${input.settings.reminders.title}　${number}`, REMINDER.to(reminder.unit), opening, ...lines, closing, signature, date].join(
    '\n',
  );
}

/** What nobody is named for as text, a line each with where it stands. */
export function nobodysText(items: readonly DueItem[]): string {
  return items.map(({ item, list, row }) => `${itemLine(item)}${REMINDER.at(list, row + 1)}`).join('\n');
}

function itemLine({ kind, project, text }: ReminderItem): string {
  return `【${REMINDER.kinds[kind]}】${project === '' ? '' : `${project}：`}${text}。`;
}
