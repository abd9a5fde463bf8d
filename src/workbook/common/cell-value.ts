import { isCellError, type CellValue } from '../../spreadsheet/snapshot';

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|EXTERNAL!|BUSY!|PYTHON!|UNKNOWN!|GETTING_DATA)$/;

/** True for what `formulas` gives of a formula cell: of a constant it gives the value itself, a text that starts with `=` included. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** How a picture in a cell is kept: WPS by a function of its own, which other programs show as an error or as its text; Excel by IMAGE. */
const PICTURE = /^=?(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(/i;

/** Whether the text is the formula of a picture in the cell, which is no value. */
export function isPicture(formula: unknown): boolean {
  return typeof formula === 'string' && formula.endsWith(')') && PICTURE.test(formula);
}

/** Value of a cell as the port tells it. Errors come as their text, which a person may have typed too: `type` is what the program says that it is. */
export function cellValueOf(value: unknown, formula: unknown, type: unknown): CellValue {
  if (isPicture(formula)) return null;
  if (typeof value === 'string') {
    if (value === '') return null;
    return ERROR.test(value) && type !== 'String' ? { error: value } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What to write so that a cell of that number format comes to hold the value. */
export function inputOf(value: CellValue, format: string): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return `'${value}`;
  return format !== '@' && mayBeRecognised(value) ? `'${value}` : value;
}

/**
 * True for text that Excel may take for a formula, a number, a date, a truth value or an error when it
 * is entered. Of text without a single digit only these few shapes are taken for something else.
 */
function mayBeRecognised(text: string): boolean {
  return /\p{N}/u.test(text) || /^\s*([=+\-@#＝＋－＠]|true\s*$|false\s*$)/i.test(text);
}
