import { defineRegisterCheck } from './register-check';

/** Columns over several kinds of money at once: in the whole, and in no kind. */
export const moneyJoined = defineRegisterCheck({
  code: 'money-joined',
  severity: 'info',
  title: '几类资金合在一列',
  sentence: ({ header, whole }: { header: string; whole: string }) =>
    `“${header}”把几类资金合在一列，计入${whole}，没有分到各类；要分类统计的请分列填写。`,
  help: {
    means: '这一列的标题写了不止一类资金，金额无法分到各类，只计入合计。',
    todo: '要按资金类别统计的，请拆成几列分别填写；不需要的可以不管。',
  },
  run({ evaluator }, report) {
    const { kind, ledger } = evaluator.register;
    for (const { field, column, header } of ledger.columns) {
      if (!field.joint) continue;
      const figure = kind.figures.find((each) => 'parts' in each && each.parts?.some((set) => set.includes(field.name)));
      const whole = figure ? `“${figure.label}”` : '合计';
      report({ row: ledger.header.row, column, field: field.name, params: { header, whole } });
    }
  },
});
