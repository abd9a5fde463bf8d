import { exchangedMonths, withMonths, type MonthFigures } from '../../mechanism/history';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import type { Workbook } from '../../spreadsheet/port';

/** What was kept with the workbook before months were, and since; before them nothing may have been: null. */
export interface KeptMonths {
  readonly before: unknown;
  readonly after: unknown;
  /** The host failed at it: the former ones are there, or what is left of both. */
  readonly failed?: true;
}

/** Keeps months with the workbook; null where what is kept there is not ours to change, and nothing was changed. */
export async function keepMonths(workbook: Workbook, months: readonly MonthFigures[]): Promise<KeptMonths | null> {
  const wanted = await withThese(workbook, months);
  return wanted && save(workbook, wanted);
}

/** The same at the end of a step that stands without them: a failure of the host is told, and taken back with the step. */
export async function tryToKeepMonths(workbook: Workbook, months: readonly MonthFigures[]): Promise<KeptMonths | null> {
  const wanted = await withThese(workbook, months).catch(() => null);
  return wanted && save(workbook, wanted).catch((): KeptMonths => ({ ...wanted, failed: true }));
}

async function withThese(workbook: Workbook, months: readonly MonthFigures[]): Promise<KeptMonths | null> {
  const before = await workbook.loadSettings();
  const settings = readable(before);
  return settings && { before, after: { ...settings, history: withMonths(settings.history, months) } };
}

/**
 * Brings the months from what one step left to what it found, or the other way; what else was decided since stays. Null where
 * nothing was changed.
 */
export async function exchangeMonths(workbook: Workbook, from: unknown, to: unknown): Promise<KeptMonths | null> {
  const before = await workbook.loadSettings();
  // The very settings of then: where there were none, none are left. Those wanted are saved again: a failing host may have left more.
  if (isSame(before, from) || isSame(before, to)) return save(workbook, { before, after: to });
  const [settings, was, wanted] = [readable(before), readable(from), readable(to)];
  if (!settings || !was || !wanted) return null;
  const history = exchangedMonths(settings.history, was.history, wanted.history);
  return isSame(history, settings.history) ? null : save(workbook, { before, after: { ...settings, history } });
}

/** Saves settings, or leaves the former ones as far as the host lets it. */
async function save(workbook: Workbook, wanted: KeptMonths): Promise<KeptMonths> {
  try {
    await workbook.saveSettings(wanted.after);
  } catch (error) {
    if (!(await isThere(workbook, wanted.after))) {
      await workbook.saveSettings(wanted.before).catch(() => undefined);
      throw error;
    }
  }
  return wanted;
}

/** A host can fail after it has saved: what is there now is what counts. */
async function isThere(workbook: Workbook, settings: unknown): Promise<boolean> {
  try {
    return isSame(await workbook.loadSettings(), settings);
  } catch {
    return false;
  }
}

function readable(kept: unknown): Settings | null {
  return kept === null ? DEFAULT_SETTINGS : parseSettings(kept);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
