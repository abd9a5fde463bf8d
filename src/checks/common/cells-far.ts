import { assumptionClause } from '../../wording/assumptions';
import type { AssumptionParams } from '../../ledger/assumptions';
import { defineCheck } from '../check';
import { tellAssumptions } from '../tell-assumptions';

/** Cells so far off the ledger that they were not read: slipped in by mistake, or part of it after all. */
export const cellsFar = defineCheck({
  code: 'cells-far',
  severity: 'info',
  title: '远处有内容',
  sentence: (params: AssumptionParams) => `${assumptionClause(params)}。`,
  help: {
    means: '离台账很远的地方有零星内容，多半是误填，没有读取；它还会让文件变大、打印多出空白页。',
    todo: '误填的请清除，有用的请移到台账旁边。',
  },
  run({ ledger }, report) {
    tellAssumptions(ledger, ({ code }) => code === 'cells-far', report);
  },
});
