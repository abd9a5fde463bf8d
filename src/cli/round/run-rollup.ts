import { basename, dirname, resolve } from 'node:path';
import { explain, UserError } from '../../app/errors';
import { joinedWithItself } from '../../app/actions/combine-sheets';
import { countyOf, putRollup, rollupNotes, type County } from '../../app/round/rollup';
import { rollupReportOf } from '../../app/round/rollup-report';
import { emptyWorkbook } from '../../workbook/file/empty';
import type { Day } from '../../spreadsheet/calendar';
import { CLI } from '../../wording/faces/cli';
import { ROLLUP } from '../../wording/round/rollup';
import { ROUND_CLI } from '../../wording/round/cli';
import type { Done } from '../done';
import { FileError, UsageError } from '../errors';
import { openFile, saveFile } from '../files';
import { checkPaths, sameFile } from '../paths';
import type { RoundArguments } from './arguments';
import { checkedOf } from './checked';

/** Several ledgers beside each other on one ranking sheet of a new workbook. A file that is no ledger is told; the others are ranked, and the exit code is 1. */
export async function rollup(given: RoundArguments, today: Day): Promise<Done> {
  if (given.others.length === 0) throw new UsageError(ROUND_CLI.needsTwo);
  if (given.out === undefined) throw new UsageError(CLI.noOutput);
  await checkPaths({ ...given, files: given.others }, true);
  const paths = [given.file, ...given.others];
  await refuseTwice(paths);
  const counties: County[] = [];
  const aside: { file: string; sentence: string }[] = [];
  const notices: string[] = [];
  const joined = new Set<string>();
  const wanted = {
    ...(given.sheet === undefined ? {} : { sheet: given.sheet }),
    ...(given.asOf === undefined ? {} : { asOf: given.asOf }),
  };
  for (const path of paths) {
    const name = sourceName(path, paths);
    try {
      const workbook = await openFile(path);
      const sheets = new Set((await workbook.listSheets()).map((sheet) => sheet.name));
      const together = given.together?.filter((sheet) => sheets.has(sheet)) ?? [];
      for (const sheet of together) joined.add(sheet);
      const checked = await checkedOf(workbook, { ...wanted, ...(together.length > 0 ? { together } : {}) }, today);
      counties.push(countyOf(name, checked));
      notices.push(...joinedWithItself(checked.ledger, together).map((sentence) => `${name}：${sentence}`));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      aside.push({ file: name, sentence: error instanceof FileError ? error.message : explain(error) });
    }
  }
  const unknown = given.together?.filter((sheet) => !joined.has(sheet)) ?? [];
  if (unknown.length > 0) throw new UsageError(ROUND_CLI.noSheet(unknown));
  if (counties.length < 2) throw new UserError([ROLLUP.alone, ...aside.map(({ file, sentence }) => `${file}：${sentence}`)].join(''));
  const workbook = emptyWorkbook('');
  await putRollup(workbook, counties);
  const saved = await saveFile(workbook, given.out);
  notices.push(...rollupNotes(counties));
  const lines = [
    ROUND_CLI.rolledUp(counties.length),
    ...counties.map(({ name, projects }) => ROUND_CLI.county(name, projects)),
    ...aside.map(({ file, sentence }) => ROUND_CLI.notRanked(file, sentence)),
    ...notices.map(ROUND_CLI.countyNote),
    ...saved.lines,
  ];
  return {
    output: given.json ? JSON.stringify(rollupReportOf(counties, aside, [...notices, ...saved.notices]), null, 2) : lines.join('\n'),
    exitCode: aside.length > 0 ? 1 : 0,
  };
}

/** What a ledger is called by: its file, or its folder where files of other folders bear the same name. */
function sourceName(path: string, paths: readonly string[]): string {
  const name = basename(path);
  const isShared = paths.filter((other) => basename(other) === name).length > 1;
  return isShared ? `${basename(dirname(resolve(path)))}（${name}）` : name;
}

/** Throws {@link UsageError} where two paths lead to one file: its projects would count twice. */
async function refuseTwice(paths: readonly string[]): Promise<void> {
  for (const [at, path] of paths.entries())
    for (const former of paths.slice(0, at)) if (await sameFile(former, path)) throw new UsageError(ROUND_CLI.sameLedger(former, path));
}
