import { CellState } from '../../ledger/ledger';
import { columnsOf } from '../common/columns-of';
import { eachInState, quoted } from '../common/cells';
import { rowOf } from '../check';
import type { RegisterCheck } from './register-check';

/** A word outside a closed vocabulary, or a step that says neither done, nor open, nor not needed. */
export const wordUnknown: RegisterCheck = {
  code: 'word-unknown',
  severity: 'warning',
  run({ evaluator }, report) {
    const { ledger } = evaluator.register;
    for (const column of columnsOf(ledger, ['choice', 'step'])) {
      eachInState(column, CellState.unreadable, (record) => {
        const { column: at } = column.match;
        const known = Object.keys(column.field.vocabulary ?? {}).join('、');
        report({
          row: rowOf(ledger, record),
          column: at,
          field: column.field.name,
          params: { label: column.field.label, text: quoted(ledger, record, at), known },
        });
      });
    }
  },
};
