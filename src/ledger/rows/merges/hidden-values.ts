import type { AssumptionLog } from '../../assumptions';
import { cellText, isBlank, normalizeText, oneLine } from '../../cells/cell-text';
import type { ColumnMatch } from '../../ledger';
import type { Area, SheetSnapshot } from '../../../spreadsheet/snapshot';

/** Amounts and numbers that a formula adds up, seen or not. */
const ADDED = ['money', 'number'];
const SHOWN = 3;

/**
 * Tells of values that a merge hides: what is seen counts, but every SUM counts the hidden amounts too. The same words
 * under a merge, as 合并相同单元格 leaves them, are no matter.
 */
export function tellHiddenValues(
  { values, merges, origin }: SheetSnapshot,
  columns: readonly ColumnMatch[],
  first: number,
  end: number,
  log: AssumptionLog,
): void {
  for (const match of columns) {
    const hidden = merges.flatMap((area) => (area.row - origin.row >= first && area.row - origin.row < end ? hiddenIn(area, match) : []));
    if (hidden.length === 0) continue;
    const added = ADDED.includes(match.field.type);
    const texts = hidden.map(({ text }) => text);
    log.decide({
      code: 'value-hidden',
      subject: match.field.name,
      field: match.field.name,
      cells: hidden.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      decided: 'seen',
      options: [{ key: 'seen' }],
      params: {
        label: match.field.label,
        count: hidden.length,
        text: texts.slice(0, SHOWN).join('、') + (texts.length > SHOWN ? '等' : ''),
      },
      figures: match.field.name === 'totalInvestment' || match.field.name === 'annualPlan' ? [match.field.name] : ['projects'],
      serious: added || match.field.type === 'name',
    });
  }

  function hiddenIn(
    area: Area,
    { column, field }: ColumnMatch,
  ): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
    if (column < area.column || column >= area.column + area.columns) return [];
    const shown = normalizeText(cellText(values[area.row - origin.row]?.[area.column - origin.column] ?? null));
    const found: { readonly row: number; readonly column: number; readonly text: string }[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cell = values[row - origin.row]?.[column - origin.column] ?? null;
      if ((row === area.row && column === area.column) || isBlank(cell)) continue;
      const text = oneLine(cellText(cell));
      if (ADDED.includes(field.type) || normalizeText(text) !== shown) found.push({ row, column, text });
    }
    return found;
  }
}
