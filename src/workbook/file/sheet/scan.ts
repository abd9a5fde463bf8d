import type { Area } from '../../../ledger/snapshot';
import { WorkbookFault } from '../../port';
import type { XmlElement } from '../xml/element';
import { runParser, splitName, TreeBuilder } from '../xml/parse';
import type { ValueContext } from './cell-value';
import { RowReader } from './row-reader';
import type { CellTable, RowTable } from './tables';

/** A worksheet part, read once: the tree of everything but the rows, and the rows as tables. */
export interface SheetScan {
  readonly text: string;
  /** `worksheet`; its `sheetData` has no children here. */
  readonly root: XmlElement;
  readonly rows: RowTable;
  readonly cells: CellTable;
  /** Cells with a formula, one row each, left to right, in the order of the source. */
  readonly formulas: readonly Area[];
}

/** Reads a worksheet part in one pass. */
export function scanSheet(text: string, part: string, context: ValueContext): SheetScan {
  const tree = new TreeBuilder(text);
  const data = new RowReader(text, context);
  let sheetData = '';
  runParser(text, part, (parser) => {
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
  return { text, root: tree.root, rows: data.rows, cells: data.cells, formulas: data.formulas };
}
