import { parseDateText } from './dates';
import type { FieldSpec } from './kinds/kind';
import { parseMoneyText } from './money';
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot';
import { isBlank, isPlaceholder, level } from './text';

/** Cells looked at under a header. */
const SAMPLE = 60;

/**
 * Whether the cells under a header can be of a field's type: at least one value of it, or nothing
 * but blanks and placeholders. Words under 年度投资计划 are its content, not an amount.
 */
export function fitsField(snapshot: SheetSnapshot, firstRow: number): (field: FieldSpec, column: number) => boolean {
  const samples = new Map<number, CellValue[]>();
  const sample = (column: number): CellValue[] => {
    const known = samples.get(column);
    if (known) return known;
    const cells = snapshot.values
      .slice(firstRow, firstRow + SAMPLE)
      .map((row) => row[column - snapshot.origin.column] ?? null)
      .filter((cell) => !isBlank(cell) && !isCellError(cell) && !(typeof cell === 'string' && isPlaceholder(level(cell))));
    samples.set(column, cells);
    return cells;
  };
  return (field, column) => {
    const accepts = TESTS[field.type];
    if (!accepts) return true;
    const cells = sample(column);
    return cells.length === 0 || cells.some(accepts);
  };
}

const TESTS: Partial<Record<FieldSpec['type'], (cell: CellValue) => boolean>> = {
  money: (cell) => typeof cell === 'number' || (typeof cell === 'string' && parseMoneyText(cell, '元').kind === 'amount'),
  period: (cell) => typeof cell === 'number' || (typeof cell === 'string' && parseDateText(cell, 2000) !== null) || isStateLike(cell),
  name: (cell) => typeof cell === 'string' && /[\u4e00-\u9fffA-Za-z]/.test(cell),
};

/** 已开工 and the like stand in date columns too. */
function isStateLike(cell: CellValue): boolean {
  return typeof cell === 'string' && /开工|在建|竣工|完工|停工/.test(cell);
}
