import { earlierLedgers, loadSettings } from '../app/actions/check';
import { createAssistant } from '../app/create-assistant';
import type { LedgerRequest } from '../app/results';
import type { Day } from '../spreadsheet/calendar';
import type { Workbook } from '../spreadsheet/port';
import type { Arguments, Command } from './arguments';
import { bulletin } from './subcommands/bulletin';
import { check } from './subcommands/check';
import { linesText, type CommandRun } from './subcommands/command-run';
import { onePage } from './subcommands/one-page';
import { template } from './subcommands/template';
import type { Done } from './done';
import { openFile, saveFile } from './files';
import { checkPaths } from './paths';

/** What carries out each command; what is long and only some need is loaded by those. */
const RUNS: Readonly<Record<Command, CommandRun>> = {
  check,
  highlight: async (input) => (await import('./subcommands/marks')).highlight(input),
  clear: async (input) => (await import('./subcommands/marks')).clear(input),
  summarise: async (input) => (await import('./subcommands/summarise')).summarise(input),
  report: async (input) => (await import('./subcommands/summarise')).report(input),
  bulletin,
  columns: async (input) => (await import('./subcommands/exchange')).columns(input),
  settings: async (input) => (await import('./subcommands/exchange')).settings(input),
  template,
  history: async (input) => (await import('./round/history')).history(input),
  'one-page': onePage,
};

/** Commands that write nothing by themselves. */
const READING: readonly Command[] = ['check', 'bulletin', 'columns', 'settings', 'history', 'one-page'];

/** Carries out one command on the same use cases as the pane. */
export async function run(given: Arguments, today: Day): Promise<Done> {
  const writes =
    !READING.includes(given.command) ||
    (given.command === 'check' && given.fix) ||
    given.imported !== undefined ||
    given.months !== undefined;
  // A letter is written beside the workbook, never in its place.
  const { out, ...others } = given;
  const letter = (given.command === 'bulletin' || given.command === 'one-page') && out !== undefined;
  const target = await checkPaths(letter ? { ...others, exported: out } : { ...given, files: given.months ?? [] }, writes);
  const workbook = given.command === 'template' ? (await import('../workbook/file/empty')).emptyWorkbook('') : await openFile(given.file);
  const request = { ...requestOf(given, today), ...(await earlierOf(given, workbook, today)) };
  const { printed, exitCode } = await RUNS[given.command]({ given, request, assistant: createAssistant(workbook) });
  const saved = target === null ? null : await saveFile(workbook, target);
  if (typeof printed === 'string') return { output: saved && !given.json ? linesText([printed, ...saved.lines]) : printed, exitCode };
  return { output: JSON.stringify({ ...printed, notices: [...(printed.notices ?? []), ...(saved?.notices ?? [])] }, null, 2), exitCode };
}

function requestOf({ sheet, together, asOf, planYear }: Arguments, today: Day): LedgerRequest {
  return {
    today,
    ...(sheet === undefined ? {} : { sheet }),
    ...(together === undefined ? {} : { together }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(planYear === undefined ? {} : { planYear }),
  };
}

/** Last month's ledger: from another file, or another sheet of this one. */
async function earlierOf({ earlier, earlierSheet }: Arguments, workbook: Workbook, today: Day): Promise<Pick<LedgerRequest, 'earlier'>> {
  if (earlier === undefined) return earlierSheet === undefined ? {} : { earlier: { sheet: earlierSheet } };
  const { settings } = await loadSettings(workbook);
  const read = await earlierLedgers(await openFile(earlier), { today, sheet: earlierSheet }, settings);
  return { earlier: { ...read, named: earlierSheet !== undefined } };
}
