import { FOREIGN_MONEY } from '../../ledger/cells/money-unit';
import type { Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';

/** What is asked of projects that are built this year. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(['annualPlan', 'plannedStart']);

/** A column that the ledger kind cannot do without is not there (a cell left empty is another check). */
export const columnMissing = defineCheck({
  code: 'column-missing',
  severity: 'warning',
  title: '缺少应有的列',
  sentence: ({ label, foreign }: { label: string; foreign: string }) =>
    foreign === ''
      ? `台账中没有找到“${label}”列，请补充该列，或在“列识别”中指定是哪一列。`
      : `台账中没有找到“${label}”列：“${foreign}”不是人民币，没有计入，请补充换算成人民币的一列。`,
  help: { means: '台账中没有这项考核所需的列，相关统计无法进行。', todo: '请补上这一列；列其实有、只是名称不同的，到“列识别”里指定。' },
  run({ ledger }, report) {
    const present = new Set(ledger.columns.map(({ field }) => field.name));
    for (const field of ledger.kind.fields) {
      if (field.required !== 'column' || present.has(field.name)) continue;
      if (field.fromSpan !== undefined && present.has(field.fromSpan)) continue;
      // Sections or the sheet's name may say it in place of a column.
      if (field.name === 'nature' && ledger.natures.every((nature) => nature !== 'unknown')) continue;
      // Of projects in preparation nobody asks what they spend this year or when they begin.
      if (OF_THE_YEAR.has(field.name) && ledger.natures.length > 0 && ledger.natures.every((nature) => nature === 'outside')) continue;
      report({
        row: ledger.header.row,
        column: null,
        field: field.name,
        params: { label: field.label, foreign: field.type === 'money' ? foreignTwin(field.label, ledger) : '' },
      });
    }
  },
});

/** The header of a column that would be the one, were its amounts not in foreign money; '' for none. */
function foreignTwin(label: string, { unmatched }: Ledger): string {
  return unmatched.find(({ header }) => header.includes(label) && FOREIGN_MONEY.test(header))?.header ?? '';
}
