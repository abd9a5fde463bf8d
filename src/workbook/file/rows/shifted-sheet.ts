import { cellAddress, parseArea } from '../../../spreadsheet/address';
import { WorkbookFault } from '../../../spreadsheet/port';
import { present } from '../../../spreadsheet/present';
import { cellAttributes } from '../edit/cell-xml';
import { rowPositions } from '../edit/locate';
import { formulasOf } from '../sheet/formulas';
import type { SheetScan } from '../sheet/scan';
import { attributeSpan, child, children, type XmlElement } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import { parseXml } from '../xml/parse';
import { Splices } from '../xml/splices';
import type { RowShift } from './row-shift';
import { shiftedFormula, type FormulaPlace } from './shifted-formula';
import { shiftTree } from './shifted-tree';

/** A worksheet part as it was read. */
export interface SheetToShift {
  readonly scan: SheetScan;
  readonly part: string;
  readonly place: FormulaPlace;
}

/** The text of a worksheet once rows of a sheet, its own or another's, have moved. Throws `rows-not-insertable`. */
export function shiftedSheet(sheet: SheetToShift, shift: RowShift): string {
  const { scan, place } = sheet;
  const splices = new Splices();
  const isMoving = place.own === place.moving;
  for (const each of scan.root.children) if (each.local !== 'sheetData') shiftTree(scan.text, each, shift, place, splices);
  shiftRows(sheet, shift, isMoving, splices);
  if (isMoving && shift.count > 0) insertRows(scan, sheet.part, shift, splices);
  return splices.apply(scan.text);
}

/** Rows with their cells get their new numbers, formulas what they ask for now. Rows that are taken out go with what stands in them. */
function shiftRows({ scan, part, place }: SheetToShift, shift: RowShift, isMoving: boolean, splices: Splices): void {
  const formulas = formulasOf(scan, part);
  const moved = new Map(Array.from(formulas, ([at, formula]) => [at, shiftedFormula(formula, shift, place)]));
  // A shared formula is told by the first of its cells alone: once one reads otherwise, each says its own.
  const unshares = isMoving || [...moved].some(([at, formula]) => formula !== formulas.get(at));
  if (!unshares) return;
  const withFormulas = new Set(scan.formulas.map(({ row }) => row));
  scan.rows.row.forEach((row, at) => {
    if (!(isMoving && row >= shift.at) && !withFormulas.has(row)) return;
    const base = present(scan.rows.start[at], 'start', at);
    const source = scan.text.slice(base, scan.rows.end[at]);
    const now = isMoving ? shift.row(row) : row;
    if (now === null) {
      splices.remove(base, base + source.length);
      return;
    }
    const element = parseXml(source, part);
    const rename = (each: XmlElement, name: string): void => {
      const span = now === row ? null : attributeSpan(source, each, 'r');
      if (span) splices.replace(base + span.start, base + span.end, name);
    };
    rename(element, String(now + 1));
    const first = present(scan.rows.firstCell[at], 'firstCell', at);
    children(element, 'c').forEach((cell, index) => {
      const column = present(scan.cells.column[first + index], 'column', first + index);
      rename(cell, cellAddress(now, column));
      const formula = child(cell, 'f');
      if (formula) {
        const xml = formulaXml(formula, moved.get(`${row},${column}`), isMoving ? shift : null, part);
        splices.replace(base + formula.start, base + formula.end, xml);
      }
    });
  });
}

/** An `f` element as it reads now. `shift` where the element's own cells move. */
function formulaXml({ name, attributes, text }: XmlElement, moved: string | undefined, shift: RowShift | null, part: string): string {
  const { t: type, ref } = attributes;
  if (type === 'dataTable') throw new WorkbookFault('rows-not-insertable', part);
  const area = type === 'array' && ref !== undefined && shift ? parseArea(ref) : null;
  // One formula over several rows does not let rows come between them.
  if (area && shift && area.row < shift.at && area.row + area.rows > shift.at) throw new WorkbookFault('rows-not-insertable', part);
  const written = Object.entries(attributes)
    .filter(([key]) => type !== 'shared' || !['t', 'ref', 'si'].includes(key))
    .map(([key, value]) => ` ${key}="${escapeAttribute(key === 'ref' && shift ? shift.references(value) : value)}"`);
  return `<${name}${written.join('')}>${escapeText(moved ?? text)}</${name}>`;
}

/** Empty rows with the looks of the row above them. */
function insertRows(scan: SheetScan, part: string, { at, count }: RowShift, splices: Splices): void {
  const { prefix } = scan.root;
  const [model] = rowPositions(scan, at - 1).slice(-1);
  const element = model === undefined ? null : parseXml(scan.text.slice(scan.rows.start[model], scan.rows.end[model]), part);
  const looks = Object.entries(element?.attributes ?? {})
    .filter(([name]) => !['r', 'hidden', 'collapsed'].includes(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const rows = Array.from({ length: count }, (_, down) => {
    const cells =
      model === undefined
        ? []
        : cellsOf(scan, model).map(([column, style]) => `<${prefix}c${cellAttributes(cellAddress(at + down, column), style)}/>`);
    return `<${prefix}row r="${at + down + 1}"${looks}>${cells.join('')}</${prefix}row>`;
  });
  const place = scan.rows.start[scan.rows.positionOf(at)] ?? present(child(scan.root, 'sheetData'), 'sheetData').closeStart;
  splices.insert(place, rows.join(''));
}

function cellsOf({ rows, cells }: SheetScan, position: number): [column: number, style: number][] {
  const from = present(rows.firstCell[position], 'firstCell', position);
  const to = rows.firstCell[position + 1] ?? cells.size;
  return Array.from({ length: to - from }, (_, index) => [
    present(cells.column[from + index], 'column', from + index),
    present(cells.style[from + index], 'style', from + index),
  ]);
}
