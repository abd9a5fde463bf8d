import type { Assistant } from '../app/assistant';
import { learnedText, readLearned } from '../app/learned-columns';
import type { LedgerRequest } from '../app/requests';
import { LEARNED } from '../wording/columns';
import type { Arguments } from './arguments';
import { readText, writeText } from './files';

/** What was learned of the headers: read from a file into the workbook, written to a file, or shown. */
export async function learnColumns({ exported, imported }: Arguments, request: LedgerRequest, assistant: Assistant): Promise<string> {
  const { settings, ledger } = await assistant.check(request);
  if (imported !== undefined) {
    const { columns, skipped } = readLearned(await readText(imported), ledger.kind);
    await assistant.configure({ columns: { ...settings.columns, ...columns } });
    return LEARNED.imported(Object.keys(columns).length, skipped.length);
  }
  const text = learnedText(settings.columns);
  if (exported === undefined) return text;
  await writeText(exported, `${text}\n`);
  return LEARNED.exported(Object.keys(settings.columns).length, exported);
}
