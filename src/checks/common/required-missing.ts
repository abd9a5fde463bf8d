import { CellState } from '../../ledger/ledger';
import { rowOf, type Check } from '../check';
import { ALL_TYPES, columnsOf } from './columns-of';
import { eachInState, quoted } from './cells';

/** A cell that must be filled is empty, or holds only a placeholder such as / or 待定. */
export const requiredMissing: Check = {
  code: 'required-missing',
  severity: 'error',
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ALL_TYPES)) {
      const { field, match } = column;
      if (field.required === 'no' || match.field !== field) continue;
      // The nature and the unit may stand in the section row above.
      const excused = (record: number): boolean =>
        (field.name === 'nature' && ledger.natures[record] !== 'unknown') ||
        (field.name === 'leadUnit' && ledger.inherited('leadUnit', record) !== null);
      // Preliminary projects have no dates yet; a placeholder says so.
      const open = (record: number): boolean => field.type === 'period' && ledger.natures[record] === 'outside';
      const remark = (record: number): void => {
        report({
          row: rowOf(ledger, record),
          column: match.column,
          field: field.name,
          params: { label: field.label, text: quoted(ledger, record, match.column) },
        });
      };
      eachInState(column, CellState.empty, (record) => {
        if (!excused(record)) remark(record);
      });
      eachInState(column, CellState.placeholder, (record) => {
        if (!excused(record) && !open(record)) remark(record);
      });
    }
  },
};
