import type { Assistant } from '../app/assistant';
import { countCorrections, withCorrections } from '../app/chosen-columns';
import { learnedText, readLearned } from '../app/learned-columns';
import type { LedgerRequest } from '../app/requests';
import { readSettingsText, settingsText } from '../app/settings-text';
import { LEARNED } from '../wording/columns';
import { SETTINGS_TEXT } from '../wording/settings-text';
import type { Arguments } from './arguments';
import { carry } from './carry';

/** What was learned of the headers. */
export async function carryColumns(given: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings } = await assistant.check(request);
  return carry(given, {
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
export async function carrySettings(given: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings } = await assistant.check(request);
  return carry(given, {
    text: settingsText(settings),
    take: async (text) => {
      await assistant.configure(readSettingsText(text, settings));
      return SETTINGS_TEXT.imported;
    },
    exported: SETTINGS_TEXT.exported,
  });
}
