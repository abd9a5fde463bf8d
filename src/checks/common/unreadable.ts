import type { FieldType } from '../../ledger/kinds/kind';
import { isCellError } from '../../spreadsheet/snapshot';
import { CellState } from '../../ledger/ledger';
import { rowOf, type Check } from '../check';
import { ALL_TYPES, columnsOf } from './columns-of';
import { eachInState, quoted } from './cells';

function inState(check: Pick<Check, 'code' | 'severity'>, types: readonly FieldType[], state: number): Check {
  return {
    ...check,
    run({ ledger }, report) {
      for (const column of columnsOf(ledger, types)) {
        eachInState(column, state, (record) => {
          const { column: at } = column.match;
          report({
            row: rowOf(ledger, record),
            column: at,
            field: column.field.name,
            params: { label: column.field.label, text: quoted(ledger, record, at) },
          });
        });
      }
    },
  };
}

/** A date column's cell that is no date of a known form. */
export const dateUnreadable = inState({ code: 'date-unreadable', severity: 'error' }, ['period', 'span'], CellState.unreadable);

/** An amount column's cell that is no amount. */
export const amountUnreadable = inState({ code: 'amount-unreadable', severity: 'error' }, ['money'], CellState.unreadable);

const errorInRecord = inState({ code: 'error-value', severity: 'error' }, ALL_TYPES, CellState.error);

/** #REF!, #DIV/0! and their like, in any column that is read, and anywhere in total and section rows. */
export const errorValue: Check = {
  ...errorInRecord,
  run(context, report) {
    errorInRecord.run(context, report);
    const { snapshot, sections, totals, columns } = context.ledger;
    for (const { row, text } of [...sections, ...totals]) {
      (snapshot.values[row - snapshot.origin.row] ?? []).forEach((cell, index) => {
        if (!isCellError(cell)) return;
        const column = index + snapshot.origin.column;
        const field = columns.find((match) => match.column === column)?.field;
        report({ row, column, field: field?.name ?? null, params: { label: field?.label ?? text, text: cell.error } });
      });
    }
  },
};

/** A planned start known by its year only cannot be held against a quarterly target (design section 4). */
export const dateTooCoarse: Check = {
  code: 'date-too-coarse',
  severity: 'warning',
  run({ ledger }, report) {
    const planned = ledger.period('plannedStart');
    planned?.values.forEach((period, record) => {
      if (period?.precision !== 'year' || ledger.natures[record] !== 'new') return;
      const { column } = planned.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'plannedStart',
        params: { label: planned.field.label, text: quoted(ledger, record, column) },
      });
    });
  },
};
