import type { Checked } from '../../app/results';
import { recordName } from '../../app/views/location-words';
import { acceptChanges } from '../../app/round/accept';
import { collectFiles } from '../../app/round/collect';
import { collectReportOf } from '../../app/round/collect-report';
import type { CollectReport } from '../../app/round/collect-schema';
import { remindReportOf } from '../../app/round/remind-report';
import { SPLIT_VERSION, type SplitReport } from '../../app/round/split-report';
import { allClear } from '../../app/round/plans';
import { remind, reminderKeyOf, remindersFor, reminderTextFor, type Reminded } from '../../app/round/remind';
import type { Collected } from '../../app/round/plans';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { ROUND_WORK } from '../../wording/round/work';
import { nobodysLines } from '../../app/round/nobodys';
import { unitSpellings } from '../../app/round/unit-spellings';
import { columnKeyOf, leftBehindWords, makeFiles, planOfSplit } from '../../app/round/split';
import type { Day } from '../../spreadsheet/calendar';
import { CLI } from '../../wording/faces/cli';
import { writtenNotes } from '../../wording/round/round';
import { ROUND_CLI } from '../../wording/round/cli';
import { UsageError } from '../errors';
import { openBytes, openFile, saveFile, writeBytes, type Saved } from '../files';
import { checkPaths } from '../paths';
import type { Done } from '../done';
import { outcomeOfWork, type Outcome } from '../outcome';
import { readRoundArguments, type RoundArguments } from './arguments';
import { collectLines, splitLines } from './lines';
import { checkedOf, uncountedLines } from './checked';
import { putNew } from './put-new';
import { returnedFiles } from './returned-files';
import { rollup } from './run-rollup';
import { present } from '../../spreadsheet/present';

/** One command of the month's round as the user typed it. */
export function roundOutcome(argv: readonly string[], today: Day): Promise<Outcome> {
  return outcomeOfWork(() => runRound(readRoundArguments(argv), today));
}

async function runRound(given: RoundArguments, today: Day): Promise<Done> {
  switch (given.command) {
    case 'split':
      return split(given, today);
    case 'collect':
      return collect(given, today);
    case 'remind':
      return remindUnits(given, today);
    case 'rollup':
      return rollup(given, today);
  }
}

async function split(given: RoundArguments, today: Day): Promise<Done> {
  const { by, out, month } = given;
  if (by === undefined) throw new UsageError(ROUND_CLI.needsBy);
  if (out === undefined) throw new UsageError(ROUND_CLI.needsFolder);
  const workbook = await openFile(given.file);
  const checked = await checkedOf(workbook, given, today);
  const plan = planOfSplit(checked, by, month);
  const made = await makeFiles(workbook, checked, plan);
  await putNew(out, made);
  const { ledger } = checked;
  const lines = splitLines(plan, out, (record) => ({
    row: present(ledger.rows[record], 'rows', record),
    name: recordName(ledger, record),
  }));
  const behind = leftBehindWords(workbook, plan);
  if (behind !== '') lines.push(behind);
  const notices = [...uncountedLines(checked, given.together), ...unitSpellings(checked, plan.by)];
  lines.push(...notices);
  const output = given.json
    ? JSON.stringify(
        {
          version: SPLIT_VERSION,
          leftBehind: workbook.leftBehind(plan.files),
          files: made.map(({ name, value, projects }) => ({ file: name, value, projects })),
          unassigned: plan.unassigned.map((record) => recordName(ledger, record)),
          notices,
        } satisfies SplitReport,
        null,
        2,
      )
    : lines.join('\n');
  return { output, exitCode: 0 };
}

async function collect(given: RoundArguments, today: Day): Promise<Done> {
  if (given.others.length === 0) throw new UsageError(ROUND_CLI.needsReturned);
  const writes = given.out !== undefined || given.inPlace;
  if (!given.dryRun && !writes) throw new UsageError(ROUND_CLI.needsOutput);
  const target = await checkPaths({ ...given, files: given.others }, writes && !given.dryRun);
  const workbook = await openFile(given.file);
  const checked = await checkedOf(workbook, given, today);
  const returned = await returnedFiles(given.others, given.file, target);
  const { by, month } = given;
  const collected = await collectFiles(checked, returned.files, openBytes, {
    ...(by === undefined ? {} : { by: columnKeyOf(checked, by) }),
    ...(month === undefined ? {} : { month }),
  });
  const report = collectReportOf(collected);
  const notices = [...returned.notices, ...uncountedLines(checked, given.together)];
  const lines = [...collectLines(collected), ...notices];
  if (target !== null) {
    const accepted = await acceptChanges(workbook, collected, allClear(collected));
    const saved = await saveFile(workbook, target);
    lines.push(ROUND_CLI.written(accepted.cells, accepted.appended, accepted.listed));
    const notes = writtenNotes(accepted);
    lines.push(...notes, ...saved.lines);
    notices.push(...saved.notices, ...notes);
  }
  const output = given.json ? JSON.stringify({ ...report, notices } satisfies CollectReport, null, 2) : lines.join('\n');
  const isAsked = report.conflicts.length > 0 || report.added.some(({ doubt }) => doubt !== null);
  return { output, exitCode: isAsked ? 1 : 0 };
}

/** 催办单: the sheet, or the text for one unit. Returned files tell who has not reported. */
async function remindUnits(given: RoundArguments, today: Day): Promise<Done> {
  const word = given.unit === undefined && /\.docx$/i.test(given.out ?? '');
  const target = await checkPaths({ ...given, files: given.others }, given.unit === undefined);
  const workbook = await openFile(given.file);
  const checked = await checkedOf(workbook, given, today);
  const by = reminderKeyOf(checked, given.by);
  const { files } = await returnedFiles(given.others, given.file, target);
  const collected =
    files.length === 0
      ? null
      : await collectFiles(checked, files, openBytes, { by, ...(given.month === undefined ? {} : { month: given.month }) });
  if (target === null) return { output: reminderTextFor(checked, by, collected, given.unit ?? ''), exitCode: 0 };
  const { reminders, nobodys, saved } = word
    ? await writeWord(target, checked, by, collected)
    : await writeSheet(workbook, target, checked, by, collected);
  const notices = [...uncountedLines(checked, given.together), ...unitSpellings(checked, by), ...nobodysLines(nobodys)];
  const lines = [
    ROUND_WORK.reminded(reminders.length),
    ...reminders.map(({ unit, items }) => ROUND_CLI.reminder(unit, items.length)),
    ...notices,
    ...saved.lines,
  ];
  const report = remindReportOf(reminders, [...notices, ...saved.notices]);
  return {
    output: given.json ? JSON.stringify(report, null, 2) : lines.join('\n'),
    exitCode: 0,
  };
}

/** Reminders that were written, with what is told of the file. */
interface Written extends Pick<Reminded, 'reminders' | 'nobodys'> {
  readonly saved: Saved;
}

/** 催办单 as a Word document. */
async function writeWord(target: string, checked: Checked, by: string, collected: Collected | null): Promise<Written> {
  const { input, reminders, nobodys } = remindersFor(checked, by, collected);
  const { remindersDocument } = await import('../../app/bulletin-document/reminders-document');
  await writeBytes(target, await remindersDocument(input, reminders));
  return { reminders, nobodys, saved: { notices: [], lines: [CLI.saved(target)] } };
}

/** 催办单 as a sheet of the workbook. */
async function writeSheet(
  workbook: FileWorkbook,
  target: string,
  checked: Checked,
  by: string,
  collected: Collected | null,
): Promise<Written> {
  const { reminders, nobodys } = await remind(workbook, checked, by, collected);
  return { reminders, nobodys, saved: await saveFile(workbook, target) };
}
