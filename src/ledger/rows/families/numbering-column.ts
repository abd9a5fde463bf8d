import { isBlank } from '../../cells/cell-text';
import type { HeaderMatch } from '../../header/match';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { levelOfNumber } from './levels';

const SAMPLE = 60;

/**
 * Block column of the numbering where no header is one: 编码 over 1, 1.1, 1.2, or a column without a header
 * before the names. Null when no such column counts from 1.
 */
export function numberingColumn(snapshot: SheetSnapshot, matches: readonly HeaderMatch[], name: number, firstRow: number): number | null {
  const { origin } = snapshot;
  const code = matches.find(({ field }) => field.name === 'code');
  const candidates = [...(code ? [code.column - origin.column] : []), ...Array.from({ length: name }, (_, column) => column)];
  return (
    candidates.find((column) => column !== name && !isOther(matches, column + origin.column) && counts(snapshot, column, firstRow)) ?? null
  );
}

function isOther(matches: readonly HeaderMatch[], column: number): boolean {
  return matches.some((match) => match.column === column && match.field.name !== 'code');
}

/** Whether a column holds little but numbers of levels, the first of them 1. */
function counts({ values, numberFormats }: SheetSnapshot, column: number, firstRow: number): boolean {
  const levels = values.slice(firstRow, firstRow + SAMPLE).flatMap((cells, row) => {
    const cell = cells[column] ?? null;
    return isBlank(cell) ? [] : [levelOfNumber(cell, numberFormats[firstRow + row]?.[column] ?? '')];
  });
  const [first] = levels;
  return levels.length > 1 && first?.path[0] === 1 && levels.filter((level) => level !== null).length >= 0.8 * levels.length;
}
