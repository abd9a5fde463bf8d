import type { Assistant } from '../app/assistant';
import { countCorrections, withCorrections } from '../app/exchange/column-corrections';
import { learnedText, readLearned } from '../app/exchange/learned-columns';
import type { LedgerRequest } from '../app/results';
import { readSettingsText, settingsText } from '../app/exchange/settings-text';
import { LEARNED } from '../wording/settings/learned-columns';
import { SETTINGS_TEXT } from '../wording/settings/settings-text';
import type { Arguments } from './arguments';
import { perform } from './perform';

/** What was learned of the headers. */
export async function exchangeColumns(given: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings } = await assistant.check(request);
  return perform(given, {
    text: learnedText(settings),
    take: async (text) => {
      const { corrections, skipped } = readLearned(text, settings);
      await assistant.configure(withCorrections(settings, corrections));
      return LEARNED.imported(countCorrections(corrections), skipped.length);
    },
    exported: (file) => LEARNED.exported(countCorrections(settings), file),
  });
}

/** All settings. */
export async function exchangeSettings(given: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings } = await assistant.check(request);
  return perform(given, {
    text: settingsText(settings),
    take: async (text) => {
      await assistant.configure(readSettingsText(text, settings));
      return SETTINGS_TEXT.imported;
    },
    exported: SETTINGS_TEXT.exported,
  });
}
