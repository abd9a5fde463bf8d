import type { AssumptionParams } from '../../ledger/assumptions';
import { assumptionClause } from '../../wording/assumptions';
import { defineCheck } from '../check';
import { tellAssumptions } from '../tell-assumptions';

/** The program in which the ledger is open could not say which cells are merged, or which are struck through. */
export const looksUnseen = defineCheck({
  code: 'looks-unseen',
  severity: 'warning',
  title: '本机程序看不到部分格式',
  sentence: (params: AssumptionParams) => `${assumptionClause(params)}。`,
  help: {
    means: '同一份台账在别的电脑上可能算出不同的结果：这里的 Excel 或 WPS 没有告诉哪些单元格合并、哪些文字已划去。',
    todo: '请更新 Excel 或 WPS；不能更新的，请取消合并、删去已划掉的文字和项目后再校验。',
  },
  run({ ledger }, report) {
    tellAssumptions(ledger, ({ code }) => code === 'looks-unseen', report);
  },
});
