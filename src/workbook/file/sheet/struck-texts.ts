import { present } from '../../../spreadsheet/present';
import type { Strike } from '../../common/struck';
import { mayStrike, richStrike, type RichStrike } from '../book/struck-texts';
import { child, children, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { columnOf } from './row-reader';
import type { SheetScan } from './scan';

/** A cell with a text in several fonts, and what of it is struck through. */
export interface RichCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly strike: Strike;
}

/**
 * Cells with texts in several fonts for which a line is a matter: those that show such a shared string (`shared`, by index), and
 * those with rich text of their own. `styles` are the cell formats whose font strikes through.
 */
export function richCells(scan: SheetScan, shared: ReadonlyMap<number, RichStrike>, styles: ReadonlySet<number>, part: string): RichCell[] {
  const texts = new Set(Array.from(shared.values(), ({ text }) => text));
  const struckCells = styles.size > 0;
  // A sheet's part speaks of fonts in the texts of its cells alone.
  const inline = mayStrike(scan.text, struckCells);
  if (texts.size === 0 && !inline) return [];
  const { rows, cells } = scan;
  return rows.row.flatMap((row, at) => {
    const end = rows.firstCell[at + 1] ?? cells.size;
    const values = cells.value.slice(rows.firstCell[at] ?? end, end);
    const source = scan.text.slice(present(rows.start[at], 'start', at), present(rows.end[at], 'end', at));
    const mayHold = values.some((value) => typeof value === 'string' && texts.has(value)) || (inline && mayStrike(source, struckCells));
    return mayHold ? cellsOf(parseXml(source, part), shared, styles).map((found) => ({ row, ...found })) : [];
  });
}

function cellsOf(row: XmlElement, shared: ReadonlyMap<number, RichStrike>, styles: ReadonlySet<number>): Omit<RichCell, 'row'>[] {
  let column = -1;
  return children(row, 'c').flatMap((cell) => {
    const named = columnOf(cell.attributes['r'] ?? '');
    column = named < 0 ? column + 1 : named;
    const found = strikeIn(cell, shared);
    if (!found) return [];
    return [{ column, text: found.text, strike: styles.has(Number(cell.attributes['s'] ?? 0)) ? found.struck : found.plain }];
  });
}

function strikeIn(cell: XmlElement, shared: ReadonlyMap<number, RichStrike>): RichStrike | null {
  const type = cell.attributes['t'];
  if (type === 's') return shared.get(Number(child(cell, 'v')?.text)) ?? null;
  const inline = type === 'inlineStr' ? child(cell, 'is') : undefined;
  return inline ? richStrike(inline) : null;
}
