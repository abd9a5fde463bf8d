import { exchangedMonths, withMonths, type MonthFigures } from '../../mechanism/history';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import type { Workbook } from '../../spreadsheet/port';

/** What was kept with the workbook before months were, and since; before them nothing may have been: null. */
export interface KeptMonths {
  readonly before: unknown;
  readonly after: unknown;
}

/** Keeps months with the workbook; null where what is kept there is not ours to change, and nothing was changed. */
export async function keepMonths(workbook: Workbook, months: readonly MonthFigures[]): Promise<KeptMonths | null> {
  const before = await workbook.loadSettings();
  const settings = readable(before);
  return settings && save(workbook, before, { ...settings, history: withMonths(settings.history, months) });
}

/**
 * Brings the months from what one step left to what it found, or the other way; what else was decided since stays. Null where
 * nothing was changed.
 */
export async function exchangeMonths(workbook: Workbook, from: unknown, to: unknown): Promise<KeptMonths | null> {
  const before = await workbook.loadSettings();
  // The very settings of then: where there were none, none are left.
  if (isSame(before, from)) return save(workbook, before, to);
  const [settings, was, wanted] = [readable(before), readable(from), readable(to)];
  if (!settings || !was || !wanted) return null;
  const history = exchangedMonths(settings.history, was.history, wanted.history);
  return isSame(history, settings.history) ? null : save(workbook, before, { ...settings, history });
}

async function save(workbook: Workbook, before: unknown, after: unknown): Promise<KeptMonths> {
  try {
    await workbook.saveSettings(after);
  } catch (error) {
    // A host can fail after it has saved: what is there now is what counts.
    if (!isSame(await workbook.loadSettings(), after)) throw error;
  }
  return { before, after };
}

function readable(kept: unknown): Settings | null {
  return kept === null ? DEFAULT_SETTINGS : parseSettings(kept);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
