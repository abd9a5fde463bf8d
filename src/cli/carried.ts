import type { Assistant } from '../app/assistant';
import { learnedText, readLearned } from '../app/learned-columns';
import type { LedgerRequest } from '../app/requests';
import { readSettingsText, settingsText } from '../app/settings-text';
import { LEARNED } from '../wording/columns';
import { SETTINGS_TEXT } from '../wording/settings-text';
import type { Arguments } from './arguments';
import { carry } from './carry';

/** What was learned of the headers. */
export async function carryColumns(given: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings, ledger } = await assistant.check(request);
  return carry(given, {
    text: learnedText(settings.columns),
    take: async (text) => {
      const { columns, skipped } = readLearned(text, ledger.kind);
      await assistant.configure({ columns: { ...settings.columns, ...columns } });
      return LEARNED.imported(Object.keys(columns).length, skipped.length);
    },
    exported: (file) => LEARNED.exported(Object.keys(settings.columns).length, file),
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
