import { missingCounts } from '../../app/views/missing-counts';
import { readingNotes } from '../../app/views/reading-notes';
import { remindersFor, splitKeys, type Collected } from '../../app/round/plans';
import type { Checked } from '../../app/results';
import { chineseDate, isoDate } from '../../spreadsheet/calendar';
import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import { MONTH } from '../../wording/help/month';
import type { PaneState, Tab } from '../session/state';
import { isRegistersAlone } from './alone';
import { areSheetsBehind } from './sheets-behind';

/** Where a step is done: under a tab, by a large button, or by handing the workbook out. */
export type StepPlace = Tab | 'check' | 'highlight' | 'summarise' | 'save';

/** A step of the month, and how it stands. */
export interface MonthStep {
  readonly key: keyof typeof MONTH.steps;
  /** `optional`: done where it is wanted. */
  readonly state: keyof typeof MONTH.state;
  /** What that rests on, in a sentence. */
  readonly note: string;
  /** null where it is done outside of the pane, or cannot be done yet. */
  readonly place: StepPlace | null;
}

/** What the pane knows of the month. */
export interface MonthFacts {
  readonly state: PaneState;
  /** The round collected last; null before any. */
  readonly round: Collected | null;
  /** The bulletin was copied or kept as a document. */
  readonly bulletinTaken: boolean;
  /** Whether something is not downloaded yet; left out where the program saves the workbook itself. */
  readonly unsaved?: boolean | undefined;
  /** The program computes no formulas: sheets that were made do not follow the ledger. */
  readonly standsStill: boolean;
}

const SUMMARY: ReadonlySet<string | null> = new Set<string>(SHEET_KEYS);
const REMINDERS = 'round-reminders';
const { notes: WORDS } = MONTH;

/** The steps of the month in their usual order; those alone that the workbook's ledgers call for. */
export function monthSteps(facts: MonthFacts): readonly MonthStep[] {
  const { checked } = facts.state;
  if (!checked) return [{ key: 'read', state: 'open', note: WORDS.noLedger, place: null }];
  const summarise = hasSheets(checked) ? [summariseStep(checked, facts)] : [];
  if (isRegistersAlone(checked)) return [readStep(checked), checkStep(checked), ...summarise, saveStep(facts)];
  return [
    readStep(checked),
    collectStep(facts),
    checkStep(checked),
    highlightStep(checked, facts),
    ...summarise,
    bulletinStep(facts),
    remindStep(checked, facts),
    saveStep(facts),
  ];
}

/** Of the sample of the guided start no sheets are made. */
function hasSheets({ ledger }: Checked): boolean {
  return ledger.snapshot.sheet.generated === null;
}

function readStep(checked: Checked): MonthStep {
  const { ledger, registers, progress } = checked;
  const unsure = readingNotes(ledger).filter(({ state }) => state === 'open').length;
  const read = isRegistersAlone(checked)
    ? WORDS.registers(registers.length)
    : WORDS.read(ledger.rows.length, ledger.planYear.year, chineseDate(progress.asOf));
  return {
    key: 'read',
    state: unsure > 0 ? 'open' : 'done',
    note: unsure > 0 ? read + WORDS.unsure(unsure) : read,
    place: isRegistersAlone(checked) ? 'registers' : 'start',
  };
}

function collectStep({ round }: MonthFacts): MonthStep {
  if (!round) return { key: 'collect', state: 'optional', note: WORDS.notCollected, place: 'round' };
  const reported = round.units.filter(({ files }) => files.length > 0).length;
  const told = WORDS.collected(round.units.length, reported);
  const left = round.changes.length;
  const whole = left === 0 && reported === round.units.length;
  return { key: 'collect', state: whole ? 'done' : 'open', note: left > 0 ? told + WORDS.left(left) : told, place: 'round' };
}

function checkStep({ findings, registers }: Checked): MonthStep {
  const all = [findings, ...registers.map((register) => register.findings)].flat();
  const count = (wanted: string): number => all.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const clean = errors + warnings === 0;
  return {
    key: 'check',
    state: clean ? 'done' : 'open',
    note: clean ? WORDS.noProblems : WORDS.problems(errors, warnings),
    place: 'check',
  };
}

function highlightStep({ progress }: Checked, { state: { history } }: MonthFacts): MonthStep {
  const { missed, noted } = missingCounts(progress);
  const last = history.done.filter(({ action }) => action === 'highlight' || action === 'clear').at(-1);
  const shared = { key: 'highlight', place: 'highlight' } as const;
  if (last?.action === 'highlight') return { ...shared, state: 'done', note: WORDS.marked(last.name) };
  return missed + noted === 0
    ? { ...shared, state: 'done', note: WORDS.noneMissing }
    : { ...shared, state: 'open', note: WORDS.notMarked(missed + noted) };
}

function summariseStep({ sheets, settings, progress }: Checked, { state, standsStill }: MonthFacts): MonthStep {
  const asOf = chineseDate(progress.asOf);
  const now = state.history.done.some(({ action }) => action === 'summarise');
  const there = now || sheets.some(({ generated }) => SUMMARY.has(generated));
  // The months that are kept tell which day the sheets in the workbook were made for.
  const ofThisDay = settings.history.some((month) => month.asOf === isoDate(progress.asOf) && month.planYear === progress.planYear);
  const step = (done: boolean, note: string): MonthStep => ({ key: 'summarise', state: done ? 'done' : 'open', note, place: 'summarise' });
  if (!there) return step(false, WORDS.notMade);
  if (standsStill && areSheetsBehind(state)) return step(false, WORDS.behind);
  return ofThisDay ? step(true, WORDS.made(asOf)) : step(false, WORDS.otherDay(asOf));
}

function bulletinStep({ bulletinTaken }: MonthFacts): MonthStep {
  return {
    key: 'bulletin',
    state: bulletinTaken ? 'done' : 'open',
    note: bulletinTaken ? WORDS.bulletinTaken : WORDS.bulletinOpen,
    place: 'insight',
  };
}

function remindStep(checked: Checked, { state, round }: MonthFacts): MonthStep {
  const shared = { key: 'remind', place: 'round' } as const;
  const made = state.history.done.some(({ action }) => action === 'remind');
  if (made || checked.sheets.some(({ generated }) => generated === REMINDERS)) return { ...shared, state: 'done', note: WORDS.reminded };
  const [by] = splitKeys(checked.ledger);
  const units = by ? remindersFor(checked, by.key, round).reminders.length : 0;
  return units === 0 ? { ...shared, state: 'done', note: WORDS.noReminders } : { ...shared, state: 'open', note: WORDS.reminders(units) };
}

function saveStep({ unsaved }: MonthFacts): MonthStep {
  if (unsaved === undefined) return { key: 'save', state: 'optional', note: WORDS.saveYourself, place: null };
  return {
    key: 'save',
    state: unsaved ? 'open' : 'done',
    note: unsaved ? WORDS.unsaved : WORDS.downloaded,
    place: unsaved ? 'save' : null,
  };
}
