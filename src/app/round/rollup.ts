import { inYi } from '../../ledger/cells/money-unit';
import { countyFormulas, startedByQuarter, type County } from '../../round/rollup';
import { toldMonth } from '../../round/told-month';
import { rollupSheet } from '../../round/sheets/rollup-sheet';
import { LedgerQueries } from '../../sheets/formula/ledger-queries';
import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import { partOf } from '../../spreadsheet/run-task';
import { assumptionNote } from '../../wording/assumptions';
import { ROLLUP } from '../../wording/round/rollup';
import { check } from '../actions/check';
import { explain, UserError } from '../errors';
import { carryOut, type CarriedOut } from '../history/carry-out';
import { uncountedLedgers, type Checked, type LedgerRequest } from '../results';
import type { ChosenFile, OpenFile } from './collect';

export { rollupNotes, type County } from '../../round/rollup';

/** Words of a name that say what it is and not whose. */
const NOT_WHOSE =
  /\.(?:xlsx|xlsm)$|20\d{2}年|\d{1,2}月|（[^（）]{0,60}）|\([^()]{0,60}\)|重点|重大|推进|建设|工作|项目|台账|一览表|清单|汇总/g;

/** What a ledger comes to: the name is what its file, or its sheet, is called after. */
export function countyOf(fileName: string, { ledger, otherLedgers, progress, findings }: Checked): County {
  const { start, resumption, investment } = progress;
  const name = fileName.replace(NOT_WHOSE, '').trim();
  const yi = (yuan: number | null): number | null => (yuan === null ? null : inYi(yuan));
  return {
    name: name === '' ? fileName : name,
    source: fileName,
    asOf: progress.asOf,
    planYear: progress.planYear,
    keptUpTo: toldMonth(ledger),
    uncounted: uncountedLedgers(otherLedgers),
    // Tables that are counted together may leave the same open.
    readings: [...new Set(ledger.assumptions.filter(({ serious, answered }) => serious && !answered).map(assumptionNote))],
    projects: ledger.rows.length,
    newProjects: start.newProjects,
    unknownNatures: ledger.natures.filter((nature) => nature === 'unknown').length,
    started: startedByQuarter(progress),
    continuing: resumption.continuing,
    resumed: resumption.resumed,
    annualPlan: yi(investment.annualPlan),
    completed: yi(investment.completed),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    live: null,
  };
}

/** 汇总几个县: adds the ranking sheet, with the names that its formulas use. */
export function putRollup(workbook: Workbook, counties: readonly County[], control?: Control): Promise<CarriedOut> {
  const names = counties.flatMap(({ live }) => live?.names ?? []);
  return carryOut(workbook, { ...EMPTY_PLAN, sheets: [rollupSheet(counties)], names }, control);
}

/** Which ledgers are ranked beside the one that is open. */
export interface WantedCounties {
  /** Names of sheets of the open workbook, each a ledger of its own. */
  readonly sheets: readonly string[];
  readonly files: readonly ChosenFile[];
}

/** The ranking as it was made. */
export interface RolledUp {
  readonly counties: readonly County[];
  /** Files that are no ledger or could not be read, a sentence each; the others are ranked. */
  readonly aside: readonly { readonly file: string; readonly sentence: string }[];
  readonly receipt: CarriedOut;
}

/** Share of the work that is reading; writing the sheet is the rest. */
const READING = 0.9;

/** 汇总几个县 in the open workbook: live numbers for the ledgers that lie in it, values with their source and date for the others. */
export async function rollUp(
  workbook: Workbook,
  request: LedgerRequest,
  checked: Checked,
  { sheets, files }: WantedCounties,
  open: OpenFile,
  control?: Control,
): Promise<RolledUp> {
  const counties: County[] = [];
  const aside: { file: string; sentence: string }[] = [];
  const all = 1 + sheets.length + files.length;
  const part = (): Control | undefined => partOf(control, (READING * (counties.length + aside.length)) / all, READING);
  const { workbookName } = checked.ledger.snapshot;
  const here = (own: Checked, label: string): County => {
    const at = counties.length;
    const queries = new LedgerQueries(own.ledger, own.progress, ROLLUP.names(at));
    const county = countyOf(sheets.length === 0 ? workbookName || label : label, own);
    // The sheets of this workbook are chosen: what is not ranked here was left out on purpose.
    return { ...county, uncounted: [], source: ROLLUP.sheet(label), live: countyFormulas(queries, own.progress) };
  };
  counties.push(here(checked, checked.ledger.snapshot.sheet.name));
  for (const sheet of sheets)
    counties.push(here(await check(workbook, { ...request, sheet, together: [], table: undefined }, part()), sheet));
  for (const { name, content } of files) {
    try {
      if (!(content instanceof Uint8Array)) throw new UserError(content.sentence);
      counties.push(countyOf(name, await check(open(content, name), { today: request.today, asOf: request.asOf }, part())));
    } catch (error) {
      if (control?.signal?.aborted) throw error;
      aside.push({ file: name, sentence: explain(error) });
    }
  }
  if (counties.length < 2) throw new UserError([ROLLUP.alone, ...aside.map(({ file, sentence }) => `${file}：${sentence}`)].join(''));
  return { counties, aside, receipt: await putRollup(workbook, counties, partOf(control, READING, 1)) };
}
