import { countCorrections, withCorrections } from '../../app/exchange/column-corrections';
import { learnedText, readLearned } from '../../app/exchange/learned-columns';
import { readSettingsText, settingsText } from '../../app/exchange/settings-text';
import { LEARNED } from '../../wording/settings/learned-columns';
import { SETTINGS_TEXT } from '../../wording/settings/settings-text';
import { readText, writeText } from '../files';
import type { CommandInput, Made } from './command-run';

/** Something of a workbook that can be carried to another as a text. */
interface Exchange {
  readonly text: string;
  /** Takes such a text in; says what was taken. */
  readonly take: (text: string) => Promise<string>;
  readonly exported: (file: string) => string;
}

/** What was learned of the headers. */
export async function columns({ given, request, assistant }: CommandInput): Promise<Made> {
  const { settings } = await assistant.check(request);
  return exchange(given, {
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
export async function settings({ given, request, assistant }: CommandInput): Promise<Made> {
  const { settings: own, ledger } = await assistant.check(request);
  return exchange(given, {
    text: settingsText(own, ledger),
    take: async (text) => {
      const imported = readSettingsText(text, own, ledger);
      await assistant.configure(imported.settings);
      return imported.told;
    },
    exported: SETTINGS_TEXT.exported,
  });
}

/** Reads it from a file into the workbook, writes it to a file, or shows it. */
async function exchange({ exported, imported }: CommandInput['given'], { text, take, exported: told }: Exchange): Promise<Made> {
  const printed = async (): Promise<string> => {
    if (imported !== undefined) return take(await readText(imported));
    if (exported === undefined) return text;
    await writeText(exported, `${text}\n`);
    return told(exported);
  };
  return { printed: await printed(), exitCode: 0 };
}
