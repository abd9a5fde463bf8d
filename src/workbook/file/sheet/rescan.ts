import { child, type XmlElement } from '../xml/element';
import { runParser } from '../xml/parse';
import type { Splice, Splices } from '../xml/splices';
import type { ValueContext } from './cell-value';
import { RowReader } from './row-reader';
import { scanSheet, type SheetScan } from './scan';
import { skeleton } from './skeleton';
import { CellTable, RowTable } from './tables';
import { present } from '../../../spreadsheet/present';

/** Rows `from` to `to` (exclusive) of the former table, replaced by what `text` holds now. */
interface Zone {
  readonly from: number;
  to: number;
  readonly start: number;
  end: number;
  /** Growth of the text. */
  delta: number;
}

/**
 * Reads a worksheet part again after splices: only the rows that they touched and everything
 * outside the rows are parsed, the other rows are taken over. Formula cells are never edited.
 */
export function rescanSheet(old: SheetScan, text: string, splices: Splices, part: string, context: ValueContext): SheetScan {
  const data = child(old.root, 'sheetData');
  if (!data || data.selfClosing || !old.rows.ascending) return scanSheet(text, part, context);
  const list = splices.inOrder();
  const inside = list.filter((each) => each.start >= data.openEnd && each.end <= data.closeStart);
  const zones = zonesOf(old.rows, data, inside);
  if (zones.reduce((sum, zone) => sum + zone.to - zone.from, 0) > old.rows.row.length / 2) return scanSheet(text, part, context);

  const headDelta = growth(list.filter((each) => each.start < data.openEnd));
  // Marks stand behind the rows: these are as they were.
  if (zones.length === 0 && headDelta === 0)
    return {
      text,
      root: skeleton(text, data.openEnd, data.closeStart, part),
      rows: old.rows,
      cells: old.cells,
      formulas: old.formulas,
      formulaCells: old.formulaCells,
    };
  const rows = new RowTable();
  const cells = new CellTable();
  const into = { rows, cells };
  let next = 0;
  let delta = headDelta;
  for (const zone of zones) {
    takeOver(old, { from: next, to: zone.from, delta }, into);
    const zoneText = text.slice(zone.start + delta, zone.end + delta + zone.delta);
    const former = old.rows.row[zone.from - 1] ?? -1;
    append(readRows(zoneText, data.name, former, part, context), zone.start + delta, into);
    delta += zone.delta;
    next = zone.to;
  }
  takeOver(old, { from: next, to: old.rows.row.length, delta }, into);
  const root = skeleton(text, data.openEnd + headDelta, data.closeStart + delta, part);
  return { text, root, rows, cells, formulas: old.formulas, formulaCells: old.formulaCells };
}

function growth(splices: readonly Splice[]): number {
  return splices.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** Neighbouring zones are one: text inserted between two rows belongs to either. */
function zonesOf(rows: RowTable, data: XmlElement, splices: readonly Splice[]): Zone[] {
  const zones: Zone[] = [];
  let at = 0;
  for (const splice of splices) {
    while (at < rows.row.length && present(rows.end[at], 'end', at) <= splice.start) at++;
    const start = rows.start[at] ?? data.closeStart;
    const between = splice.start <= start && splice.end <= start;
    const zone = { from: at, to: between ? at : at + 1, start, end: between ? start : (rows.end[at] ?? start), delta: growth([splice]) };
    const last = zones[zones.length - 1];
    if (last && last.to >= zone.from) {
      last.to = Math.max(last.to, zone.to);
      last.end = Math.max(last.end, zone.end);
      last.delta += zone.delta;
    } else {
      zones.push(zone);
    }
  }
  return zones;
}

/** Rows of a piece of `sheetData`. */
function readRows(piece: string, name: string, former: number, part: string, context: ValueContext): { reader: RowReader; shift: number } {
  const open = `<${name}>`;
  const text = `${open}${piece}</${name}>`;
  const reader = new RowReader(text, context, former);
  reader.prefixLength = name.length - 'sheetData'.length;
  runParser(text, part, (parser) => {
    parser.on('opentag', (tag) => {
      if (tag.name !== name) reader.enter(tag.name, tag.attributes, parser.position);
    });
    parser.on('text', (found) => reader.characters(found));
    parser.on('cdata', (found) => reader.characters(found));
    parser.on('closetag', (tag) => {
      if (tag.name !== name) reader.leave(tag.name, parser.position);
    });
  });
  return { reader, shift: -open.length };
}

function append({ reader, shift }: { reader: RowReader; shift: number }, start: number, into: Tables): void {
  takeOver(reader, { from: 0, to: reader.rows.row.length, delta: start + shift }, into);
}

type Tables = Pick<SheetScan, 'rows' | 'cells'>;

/** Copies the rows from `from` to before `to` with their cells, moved in the text by `delta`. */
function takeOver(
  source: Tables,
  { from, to, delta }: { readonly from: number; readonly to: number; readonly delta: number },
  { rows, cells }: Tables,
): void {
  if (from >= to) return;
  const first = present(source.rows.firstCell[from], 'firstCell', from);
  const end = source.rows.firstCell[to] ?? source.cells.size;
  const cellShift = cells.size - first;
  const hidden = new Set(source.rows.hidden);
  for (let at = from; at < to; at++) {
    const row = present(source.rows.row[at], 'row', at);
    rows.add(
      row,
      present(source.rows.start[at], 'start', at) + delta,
      present(source.rows.firstCell[at], 'firstCell', at) + cellShift,
      present(source.rows.style[at], 'style', at),
      present(source.rows.height[at], 'height', at),
    );
    rows.end[rows.end.length - 1] = present(source.rows.end[at], 'end', at) + delta;
    if (hidden.has(row)) rows.hidden.push(row);
  }
  for (let cell = first; cell < end; cell++) {
    cells.add(
      present(source.cells.column[cell], 'column', cell),
      present(source.cells.style[cell], 'style', cell),
      source.cells.value[cell] ?? null,
    );
  }
}
