import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { FIGURES_OF_A_PROJECT, type AssumptionLog } from '../assumptions';

/** Tells what the program could not say of the sheet: what it does not show is not taken for something that is not there. */
export function tellUnseenLooks({ unseen = [], origin }: SheetSnapshot, headerRow: number, log: AssumptionLog): void {
  if (unseen.length === 0) return;
  log.decide({
    code: 'looks-unseen',
    subject: '',
    field: null,
    cells: [{ row: headerRow + origin.row, column: origin.column, rows: 1, columns: 1 }],
    decided: 'as-told',
    options: [{ key: 'as-told' }],
    params: { merges: Number(unseen.includes('merges')), struck: Number(unseen.includes('struck')) },
    figures: FIGURES_OF_A_PROJECT,
    serious: false,
  });
}
