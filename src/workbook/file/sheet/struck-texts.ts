import { present } from '../../../spreadsheet/present';
import type { StruckText } from '../../../spreadsheet/snapshot';
import { partlyStruck, type PartlyStruck } from '../book/struck-texts';
import { child, children, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { columnOf } from './row-reader';
import type { SheetScan } from './scan';

/** Cells of which a part is struck through: those that show such a shared string, `shared` by index, and those with rich text of their own. */
export function struckTextsIn(scan: SheetScan, shared: ReadonlyMap<number, PartlyStruck>, part: string): StruckText[] {
  const texts = new Set(Array.from(shared.values(), ({ text }) => text));
  // A sheet's part speaks of lines through texts in the texts of its cells alone.
  const inline = scan.text.includes('strike');
  if (texts.size === 0 && !inline) return [];
  const { rows, cells } = scan;
  return rows.row.flatMap((row, at) => {
    const end = rows.firstCell[at + 1] ?? cells.size;
    const values = cells.value.slice(rows.firstCell[at] ?? end, end);
    const source = scan.text.slice(present(rows.start[at], 'start', at), present(rows.end[at], 'end', at));
    const mayHold = values.some((value) => typeof value === 'string' && texts.has(value)) || (inline && source.includes('strike'));
    return mayHold ? struckCells(parseXml(source, part), shared).map((found) => ({ row, ...found })) : [];
  });
}

function struckCells(row: XmlElement, shared: ReadonlyMap<number, PartlyStruck>): Omit<StruckText, 'row'>[] {
  let column = -1;
  return children(row, 'c').flatMap((cell) => {
    const named = columnOf(cell.attributes['r'] ?? '');
    column = named < 0 ? column + 1 : named;
    const found = struckIn(cell, shared);
    return found ? [{ column, ...found }] : [];
  });
}

function struckIn(cell: XmlElement, shared: ReadonlyMap<number, PartlyStruck>): PartlyStruck | null {
  const type = cell.attributes['t'];
  if (type === 's') return shared.get(Number(child(cell, 'v')?.text)) ?? null;
  const inline = type === 'inlineStr' ? child(cell, 'is') : undefined;
  return inline ? partlyStruck(inline) : null;
}
