import * as z from 'zod/mini';
import { withMonths } from '../../mechanism/history';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import { SETTINGS_TEXT } from '../../wording/settings/settings-text';
import { parseJsonText } from './json-text';
import { UserError } from '../errors';

/** Tells our text from others; the settings in it are judged as those of a workbook are. */
const envelope = z.object({ kind: z.literal('ledger-settings'), version: z.literal(1), settings: z.record(z.string(), z.unknown()) });

/** All settings as a text to carry elsewhere. */
export function settingsText(settings: Settings): string {
  return JSON.stringify({ kind: 'ledger-settings', version: 1, settings: withOwn(settings, DEFAULT_SETTINGS) }, null, 2);
}

/** Reads such a text back, for a workbook with `present` settings. Throws a {@link UserError} for any other text, and for settings that cannot be. */
export function readSettingsText(text: string, present: Settings): Settings {
  const found = envelope.safeParse(parseJsonText(text));
  const settings = found.success ? parseSettings({ ...DEFAULT_SETTINGS, ...found.data.settings }) : null;
  if (!settings) throw new UserError(SETTINGS_TEXT.unreadable);
  return withOwn(settings, present);
}

/** Decisions about findings of a workbook, notes beside them, and whether it is being followed, stay with that workbook; so do months that the text does not tell of. */
function withOwn(settings: Settings, { accepted, notes, live, history }: Settings): Settings {
  return { ...settings, accepted, notes, live, history: withMonths(history, settings.history) };
}
