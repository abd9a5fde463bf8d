import type { TableColumn, Value } from './table';
import { AS_OF } from './projects';
import type { Dice } from './dice';

export const text = (header: string, width = 14): TableColumn => ({ header, width });
export const long = (header: string, width = 30): TableColumn => ({ header, width, look: 'left' });
/** A 项目代码 of 24 characters (GB/T 40058-2021), on one line. */
export const code = (): TableColumn => ({ header: '项目代码', width: 28 });
export const day = (header: string): TableColumn => ({ header, width: 13, look: 'day' });
export const month = (header: string): TableColumn => ({ header, width: 13, look: 'month' });

/** Numbers the rows. */
export function numbered(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row, index) => [index + 1, ...row]);
}

/** An end that comes up to `days` after a beginning, if it has come by the as-of date. */
export function ended(dice: Dice, begun: number, days: number): number | null {
  const end = begun + dice.between(3, days);
  return end <= AS_OF ? end : null;
}
