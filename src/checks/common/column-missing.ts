import type { Check } from '../check';

/** A column that the ledger kind cannot do without is not there (a cell left empty is another check). */
export const columnMissing: Check = {
  code: 'column-missing',
  severity: 'warning',
  run({ ledger }, report) {
    const present = new Set(ledger.columns.map(({ field }) => field.name));
    for (const field of ledger.kind.fields) {
      if (field.required !== 'column' || present.has(field.name)) continue;
      if (field.fromSpan !== undefined && present.has(field.fromSpan)) continue;
      // Sections or the sheet's name may say it in place of a column.
      if (field.name === 'nature' && ledger.natures.every((nature) => nature !== 'unknown')) continue;
      report({ row: ledger.header.row, column: null, field: field.name, params: { label: field.label } });
    }
  },
};
