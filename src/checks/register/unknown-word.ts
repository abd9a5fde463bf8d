import { rowOf, CellState } from '../../ledger/ledger';
import { columnsOf } from '../common/columns-of';
import { eachInState, quoted } from '../common/cells';
import { defineRegisterCheck } from './register-check';

/** A word outside a closed vocabulary, or a step that says neither done, nor open, nor not needed. */
export const wordUnknown = defineRegisterCheck({
  code: 'word-unknown',
  severity: 'warning',
  title: '填写的内容不在规范用语之内',
  sentence: ({ label, text, known }: { label: string; text: string; known: string }) =>
    `“${label}”的“${text}”无法识别，请改为${known === '' ? '已办结、办理中、不涉及或办结日期' : `${known}等规范写法`}。`,
  help: { means: '这一列有规定的说法，这里填的内容不在其中，不会计入统计。', todo: '请从下拉列表中选择，或改成提示里列出的写法。' },
  run({ evaluator }, report) {
    const { ledger } = evaluator.register;
    for (const column of columnsOf(ledger, ['choice', 'step'])) {
      eachInState(column, CellState.unreadable, (record) => {
        const { column: at } = column.match;
        // 基本解决 beside 解决时间: the day says the rest. What is no word of the matter at all is told all the same.
        const words = quoted(ledger, record, at);
        const ofMatter = column.field.state?.some((word) => word.length > 1 && words.includes(word)) === true;
        if (ofMatter && evaluator.settledBeside(column.field.name, record)) return;
        const known = Object.keys(column.field.vocabulary ?? {}).join('、');
        report({
          row: rowOf(ledger, record),
          column: at,
          field: column.field.name,
          params: { label: column.field.label, text: words, known },
        });
      });
    }
  },
});
