import type { Finding } from '../../checks/finding';
import { cellAddress } from '../../spreadsheet/address';
import { locationOf } from '../../ledger/combine/row-location';
import { faultSentence } from '../../wording/faces/errors';
import { EMPTY_PLAN, type CellEdit, type Control, type Workbook } from '../../spreadsheet/port';
import type { Fixed, JudgedLedger } from '../results';
import { carryOut } from '../history/carry-out';

/**
 * Applies the fixes of findings. Two findings of one cell (a padded name and …) would fight: the first
 * is applied, the other said to be left for the next check.
 */
export async function fix(
  workbook: Workbook,
  { ledger }: Pick<JudgedLedger, 'ledger'>,
  findings: readonly Finding[],
  control?: Control,
): Promise<Fixed> {
  const taken = new Set<string>();
  const edits: CellEdit[] = [];
  const skipped: Fixed['skipped'][number][] = [];
  for (const finding of findings) {
    const sheetId = locationOf(ledger, finding.row).sheet.id;
    const keyOf = ({ row, column }: Pick<CellEdit, 'row' | 'column'>): string => `${sheetId}:${String(row)}:${String(column)}`;
    const wanted = finding.fix?.edits ?? [];
    const conflict = wanted.find((edit) => taken.has(keyOf(edit)));
    if (conflict) {
      skipped.push({ finding, reason: faultSentence('cell-changed', cellAddress(conflict.row, conflict.column)) });
      continue;
    }
    for (const edit of wanted) {
      taken.add(keyOf(edit));
      edits.push({ sheetId, ...edit });
    }
  }
  const receipt = await carryOut(workbook, { ...EMPTY_PLAN, edits }, control);
  return { cells: receipt.cells, skipped, receipt };
}
