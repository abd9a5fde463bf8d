import * as z from 'zod/mini';
import type { Ledger } from '../../ledger/ledger';
import { areOfOtherCounties, countyNamed, countyOfLedger } from '../../ledger/recognise/county-of';
import { withMonths } from '../../mechanism/history';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../mechanism/settings';
import { SETTINGS_TEXT } from '../../wording/settings/settings-text';
import { parseJsonText } from './json-text';
import { UserError } from '../errors';

/** Tells our text from others; the settings in it are judged as those of a workbook are. */
const envelope = z.object({
  kind: z.literal('ledger-settings'),
  version: z.literal(1),
  /** County whose ledger they were set for, where it names one; texts of older versions have none. */
  county: z._default(z.nullable(z.string().check(z.maxLength(20))), null),
  settings: z.record(z.string(), z.unknown()),
});
/** A text of ours whose version is not known here. */
const newer = z.object({ kind: z.literal('ledger-settings'), version: z.number().check(z.gt(1)) });

/** All settings of a ledger's workbook as a text to carry elsewhere. */
export function settingsText(settings: Settings, ledger: Ledger): string {
  const county = countyOf(settings, ledger);
  return JSON.stringify({ kind: 'ledger-settings', version: 1, county, settings: withOwn(settings, DEFAULT_SETTINGS) }, null, 2);
}

export interface ImportedSettings {
  readonly settings: Settings;
  /** What was taken and what was not, in words. */
  readonly told: string;
}

/**
 * Reads such a text back, for the workbook of a ledger with `present` settings. What is true of one county alone is not taken from another
 * county's text; where nobody can tell the counties apart it is taken and told. Throws a {@link UserError} for any other text, and for
 * settings that cannot be.
 */
export function readSettingsText(text: string, present: Settings, ledger: Ledger): ImportedSettings {
  const json = parseJsonText(text);
  const found = envelope.safeParse(json);
  const read = found.success ? parseSettings({ ...DEFAULT_SETTINGS, ...found.data.settings }) : null;
  if (!found.success || !read) throw new UserError(newer.safeParse(json).success ? SETTINGS_TEXT.newer : SETTINGS_TEXT.unreadable);
  const [theirs, ours] = [found.data.county ?? countyOf(read, null), countyOf(present, ledger)];
  const settings = withOwn(read, present);
  if (theirs !== null && theirs === ours) return { settings, told: SETTINGS_TEXT.imported };
  if (theirs !== null && ours !== null && areOfOtherCounties(theirs, ours))
    return { settings: withCounty(settings, present), told: SETTINGS_TEXT.importedFrom(theirs, ours) };
  const months = read.history.map(({ month }) => month);
  const { office } = settings;
  const facts = { office, figures: Object.keys(settings.county).length, months, answers: Object.keys(settings.assumptions).length };
  return { settings, told: SETTINGS_TEXT.imported + SETTINGS_TEXT.taken(facts) };
}

/** The county that settings, and the ledger they are kept beside, are of; null where neither names one. */
function countyOf({ office, letterhead }: Settings, ledger: Ledger | null): string | null {
  return (ledger && countyOfLedger(ledger)) ?? countyNamed(office) ?? countyNamed(letterhead.title) ?? countyNamed(letterhead.issuer);
}

/** Decisions about findings of a workbook, notes beside them, and whether it is being followed, stay with that workbook; so do months that the text does not tell of. */
function withOwn(settings: Settings, { accepted, notes, live, history }: Settings): Settings {
  return { ...settings, accepted, notes, live, history: withMonths(history, settings.history) };
}

/** What is true of a county and its workbooks alone stays: who it is, its figures and months, its sheets, and what its ledgers mean by their words. */
function withCounty(
  settings: Settings,
  { office, letterhead, county, history, headings, together, compared, assumptions }: Settings,
): Settings {
  return { ...settings, office, letterhead, county, history, headings, together, compared, assumptions };
}
