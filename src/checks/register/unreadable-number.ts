import { rowOf, CellState } from '../../ledger/ledger';
import { columnsOf } from '../common/columns-of';
import { eachInState, quoted } from '../common/cells';
import { defineRegisterCheck } from './register-check';

/** A cell of a column of plain numbers that holds none: a target that no sum has. */
export const numberUnreadable = defineRegisterCheck({
  code: 'number-unreadable',
  severity: 'error',
  title: '数字无法识别',
  sentence: ({ label, text }: { label: string; text: string }) => `“${label}”的“${text}”无法识别为数字，没有计入，请只填数字。`,
  help: { means: '这一格写的不是能识别的数字，合计时不会计入。', todo: '请只填数字，计量单位写在列标题或计量单位列里。' },
  run({ evaluator }, report) {
    const { ledger } = evaluator.register;
    for (const column of columnsOf(ledger, ['number'])) {
      eachInState(column, CellState.unreadable, (record) => {
        const { column: at } = column.match;
        const params = { label: column.field.label, text: quoted(ledger, record, at) };
        report({ row: rowOf(ledger, record), column: at, field: column.field.name, params });
      });
    }
  },
});
