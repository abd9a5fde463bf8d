import { YUAN_PER } from '../../ledger/cells/money-unit';
import { CellState, isUnread, rowOf, type Column } from '../../ledger/ledger';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { rounded } from '../../spreadsheet/rounding';
import { quoted } from '../common/cells';
import { ruleCheck } from './register-check';

/** What rounding may hide, in the unit of the column. */
const NEARLY = 0.011;
const DECIMALS = 4;

/** 应办5, 已办2, 未办2; 合计 8000 over kinds of money that come to 7000. */
export const wholeDiffers = ruleCheck(
  'adds-up',
  {
    code: 'whole-differs',
    severity: 'warning',
    title: '合计与各项之和不符',
    sentence: ({ label, text, parts, sum }: { label: string; text: string; parts: string; sum: number }) =>
      `${label}${text === '' ? '没有填写' : `为${text}`}，而${parts}相加为${String(sum)}，统计以“${label}”为准，请核对。`,
    help: { means: '这一行的合计（总数）与同一行各分项之和不一样。', todo: '请核对合计和各分项，改正填错的一处。' },
  },
  ({ parts, whole }, { evaluator }, report) => {
    const total = numbersOf(evaluator, whole);
    const columns = parts.flatMap((part) => numbersOf(evaluator, part) ?? []).sort((a, b) => a.match.column - b.match.column);
    // One part alone says nothing of the others.
    if (!total || columns.length < 2) return;
    const { ledger } = evaluator.register;
    const { column, unit, header } = total.match;
    const scale = unit === null ? 1 : YUAN_PER[unit];
    ledger.rows.forEach((_, record) => {
      if ([total, ...columns].some(({ states }) => isUnread(states[record]) || states[record] === CellState.shared)) return;
      const told = columns.flatMap(({ values }) => values[record] ?? []);
      const sum = told.reduce((all, value) => all + value, 0) / scale;
      if (told.length === 0 || Math.abs(sum - (total.values[record] ?? 0) / scale) < NEARLY) return;
      report({
        row: rowOf(ledger, record),
        column,
        field: whole,
        params: {
          label: header,
          text: quoted(ledger, record, column),
          parts: columns.map(({ match }) => `“${match.header}”`).join(''),
          sum: rounded(sum, DECIMALS),
        },
      });
    });
  },
);

/** A column of amounts or of plain numbers; null where the ledger has none of the field. */
function numbersOf({ register: { kind, ledger } }: RegisterEvaluator, field: string): Column<number> | null {
  const type = kind.fields.find(({ name }) => name === field)?.type;
  return type === 'money' ? ledger.money(field) : ledger.number(field);
}
