import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import type { Area } from '../../../spreadsheet/snapshot';
import { WorkbookFault } from '../../../spreadsheet/port';
import { child, type XmlElement } from '../xml/element';
import { runningParser, splitName, TreeBuilder } from '../xml/parse';
import type { ValueContext } from './cell-value';
import { QuickRows } from './quick-rows';
import { RowReader } from './row-reader';
import type { FormulaCells } from './formula-cells';
import { skeleton } from './skeleton';
import type { CellTable, RowTable } from './tables';

const SHEET_DATA = /<sheetData(?:\s[^<>]*[^<>/])?>/;

/** A worksheet part, read once: the tree of everything but the rows, and the rows as tables. */
export interface SheetScan {
  readonly text: string;
  /** `worksheet`; its `sheetData` has no children here. */
  readonly root: XmlElement;
  readonly rows: RowTable;
  readonly cells: CellTable;
  /** Cells with a formula, one row each, left to right, in the order of the source. */
  readonly formulas: readonly Area[];
  /** The same with what the file keeps as their values. */
  readonly formulaCells: FormulaCells;
}

/** Reads a worksheet part. */
export function scanSheet(text: string, part: string, context: ValueContext): SheetScan {
  return runToEnd(scanningSheet(text, part, context));
}

/** {@link scanSheet} in slices. */
export function* scanningSheet(text: string, part: string, context: ValueContext): CooperativeTask<SheetScan> {
  return (yield* quickScan(text, part, context)) ?? (yield* strictScan(text, part, context));
}

/** Rows by the quick reader, the rest by the strict one; null where the rows are not of the usual kind. */
function* quickScan(text: string, part: string, context: ValueContext): CooperativeTask<SheetScan | null> {
  const open = SHEET_DATA.exec(text);
  if (!open) return null;
  const from = open.index + open[0].length;
  const quick = new QuickRows(text, from, context);
  const to = yield* quick.reading();
  if (to < 0) return null;
  const root = skeleton(text, from, to, part);
  const data = child(root, 'sheetData');
  const { rows, cells, formulas } = quick;
  return root.local === 'worksheet' && data?.openEnd === from && data.closeStart === to
    ? { text, root, rows, cells, formulas: formulas.areas, formulaCells: formulas }
    : null;
}

/** Reads a worksheet part in one pass, whatever XML allows. */
function* strictScan(text: string, part: string, context: ValueContext): CooperativeTask<SheetScan> {
  const tree = new TreeBuilder(text);
  const data = new RowReader(text, context);
  let sheetData = '';
  yield* runningParser(text, part, (parser) => {
    parser.on('opentag', (tag) => {
      if (sheetData !== '') {
        data.enter(tag.name, tag.attributes, parser.position);
        return;
      }
      tree.enter(tag.name, tag.attributes, tag.isSelfClosing, parser.position);
      if (tree.depth === 2 && !tag.isSelfClosing && splitName(tag.name).local === 'sheetData') {
        sheetData = tag.name;
        data.prefixLength = tag.name.length - 'sheetData'.length;
      }
    });
    const characters = (found: string): void => {
      if (sheetData !== '') data.characters(found);
      else tree.characters(found);
    };
    parser.on('text', characters);
    parser.on('cdata', characters);
    parser.on('closetag', (tag) => {
      if (sheetData === '' || tag.name === sheetData) {
        sheetData = '';
        tree.leave(parser.position);
      } else {
        data.leave(tag.name, parser.position);
      }
    });
  });
  if (!tree.root) throw new WorkbookFault('file-damaged', part);
  return { text, root: tree.root, rows: data.rows, cells: data.cells, formulas: data.formulas.areas, formulaCells: data.formulas };
}
