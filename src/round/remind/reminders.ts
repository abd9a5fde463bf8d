import { moneyUnitOf, YUAN_PER, yiText } from '../../ledger/cells/money-unit';
import { rounded } from '../../spreadsheet/rounding';
import { periodChinese } from '../../ledger/cells/period';
import { normalizeText, oneLine } from '../../ledger/cells/cell-text';
import { isUnread, type Ledger } from '../../ledger/ledger';
import { recordName } from '../../ledger/record-name';
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
import { notedItems, type NotedLedger } from './noted';

/** Kinds of what is to be answered for. */
export const REMINDER_KINDS = ['late', 'resume', 'invest', 'blockers', 'permits', 'factors', 'noted', 'silent', 'pursued'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One thing to be answered for. */
export interface ReminderItem {
  readonly kind: ReminderKind;
  /** Name of the project; '' for what is about no one project. */
  readonly project: string;
  readonly text: string;
}

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
/** The registers whose records are chased, by the key of their kind. */
const CHASED: Readonly<Record<string, ReminderKind>> = { blockers: 'blockers', permits: 'permits', factors: 'factors' };

/** What each unit has to answer for, in the order of the ledger; units with nothing are left out. */
export function remindersOf(input: ReminderInput): Reminder[] {
  const records = roundRecords(input.ledger);
  const items = new Map<string, { readonly unit: string; readonly items: ReminderItem[] }>();
  for (const { value } of groupRecords(records, input.by).groups) items.set(normalizeText(value), { unit: value, items: [] });
  const add = (units: readonly string[], item: ReminderItem): void =>
    units.forEach((unit) => items.get(normalizeText(unit))?.items.push(item));
  const aside = notPursued(input.ledger);
  const asked = new Set<number>();
  for (const itemOf of [projectItem, investmentItem]) {
    records.forEach((record, index) => {
      const item = itemOf(input, record, index);
      const said = aside.get(index);
      if (!item || asked.has(index)) return;
      add(
        belongsTo(record, input.by),
        said ? { kind: 'pursued', project: item.project, text: REMINDER.pursued(said.label, said.text) } : item,
      );
      if (said) asked.add(index);
    });
  }
  for (const register of input.registers) for (const { units, item } of registerItems(input, register, records)) add(units, item);
  for (const ledger of input.noted) for (const { units, item } of notedItems(ledger, records, input.by)) add(units, item);
  if (input.silent)
    for (const unit of input.silent.units) add([unit], { kind: 'silent', project: '', text: REMINDER.silent(input.silent.month) });
  return [...items.values()].filter(({ items: own }) => own.length > 0);
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

/** Records of a register that are open past their time; of blockers those without a time too. */
function registerItems(
  { progress, by }: ReminderInput,
  { evaluator, projects }: RegisterResult,
  records: readonly RoundRecord[],
): { readonly units: readonly string[]; readonly item: ReminderItem }[] {
  const { kind, ledger } = evaluator.register;
  const chased = CHASED[kind.key];
  const open = kind.lists.find(({ key }) => key === 'open');
  if (!chased || !open || !evaluator.known(open.where)) return [];
  const deadlines = kind.fields.some(({ name }) => name === 'deadline') ? ledger.period('deadline') : null;
  const problems = kind.fields.some(({ name }) => name === 'problem') ? ledger.text('problem') : null;
  return evaluator.records(open.where).flatMap((index) => {
    const deadline = deadlines?.values[index] ?? null;
    const late = deadline !== null && deadline.last < progress.asOf;
    if (!late && (chased !== 'blockers' || deadline !== null)) return [];
    const project = records[projects[index] ?? -1];
    const units = project ? belongsTo(project, by) : by === 'leadUnit' ? (ledger.people('leadUnit')?.values[index] ?? []) : [];
    const what = oneLine(problems?.values[index] ?? '');
    const text =
      deadline && late ? REMINDER.overdue(what, periodChinese(deadline), Math.floor(progress.asOf - deadline.last)) : REMINDER.open(what);
    return [{ units, item: { kind: chased, project: project ? nameOf(project) : recordName(ledger, index), text } }];
  });
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
  const lines = reminder.items.map(
    ({ kind, project, text }, at) => `${String(at + 1)}. 【${REMINDER.kinds[kind]}】${project === '' ? '' : `${project}：`}${text}。`,
  );
  return [`${input.settings.reminders.title}　${number}`, REMINDER.to(reminder.unit), opening, ...lines, closing, signature, date].join(
    '\n',
  );
}
