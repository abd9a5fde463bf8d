import { inYi } from '../../ledger/cells/money-unit';
import { startedByQuarter, type County } from '../../round/rollup';
import { rollupSheet } from '../../round/sheets/rollup-sheet';
import { EMPTY_PLAN, type Receipt, type Workbook } from '../../spreadsheet/port';
import type { Checked } from '../results';

export type { County } from '../../round/rollup';

/** Words of a file's name that say what it is and not whose. */
const NOT_WHOSE =
  /\.(?:xlsx|xlsm)$|20\d{2}年|\d{1,2}月|（[^（）]{0,60}）|\([^()]{0,60}\)|重点|重大|推进|建设|工作|项目|台账|一览表|清单|汇总/g;

/** What a ledger comes to: the name is what its file is called after. */
export function countyOf(fileName: string, { ledger, progress, findings }: Checked): County {
  const { start, resumption, investment } = progress;
  const name = fileName.replace(NOT_WHOSE, '').trim();
  const yi = (yuan: number | null): number | null => (yuan === null ? null : inYi(yuan));
  return {
    name: name === '' ? fileName : name,
    source: fileName,
    asOf: progress.asOf,
    projects: ledger.rows.length,
    newProjects: start.newProjects,
    started: startedByQuarter(progress),
    continuing: resumption.continuing,
    resumed: resumption.resumed,
    annualPlan: yi(investment.annualPlan),
    completed: yi(investment.completed),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

/** 汇总几个县: adds the ranking sheet. */
export function putRollup(workbook: Workbook, counties: readonly County[]): Promise<Receipt> {
  return workbook.apply({ ...EMPTY_PLAN, sheets: [rollupSheet(counties)] });
}
