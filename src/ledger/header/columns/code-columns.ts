import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { cellText } from '../../cells/cell-text';
import { parseProjectCode } from '../../cells/project-code';
import { areNearlyAll, sampleColumn } from '../fits';

/** Headings that say no more than that a number stands below: of the list, of a document or of the project. */
const NUMBER_OF_SOMETHING = /^(?:编码|编号|代码)$/;

/** Whether a column holds nearly nothing but project codes of the national platform: no list is numbered by them. */
export type CodeTest = (column: number) => boolean;

/** The test for the columns below a header. */
export function holdsCodes(snapshot: SheetSnapshot, firstRow: number): CodeTest {
  const known = new Map<number, boolean>();
  return (column) => {
    const held = known.get(column) ?? areCodes(sampleColumn(snapshot, firstRow, column).map(cellText));
    known.set(column, held);
    return held;
  };
}

function areCodes(texts: readonly string[]): boolean {
  return areNearlyAll(texts.filter((text) => parseProjectCode(text) !== null).length, texts.length);
}

/** Whether a heading leaves open what the numbers below it are of: 编码, 编号. */
export function isNumberOfSomething(words: string): boolean {
  return NUMBER_OF_SOMETHING.test(words);
}
