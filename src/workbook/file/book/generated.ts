import { GENERATED_NAME, MARKER_PREFIX } from '../../../spreadsheet/port';
import { originalOf, signOfFormat, signOfName, signOfSheet, type Sign, type Wanted } from '../../common/signs';
import type { Parts } from '../package/parts';
import type { StyleFormats } from '../styles/read';
import type { Book, BookSheet } from './workbook-part';

/** A sheet with what it says of being ours; null for a sheet of the user's. */
export interface SignedSheet extends BookSheet {
  readonly sign: Sign | null;
}

/** The sheets of the workbook with the signs that they carry: a hidden name, and the number format of the first cell. */
export function signedSheets(book: Book, parts: Parts, formats: StyleFormats | null): readonly SignedSheet[] {
  const marked = new Map(formats?.codes.flatMap((code, style) => (code.includes(MARKER_PREFIX) ? [[style, code] as const] : [])));
  return book.sheets.map((sheet, index) => {
    const marker = book.names.find((each) => each.sheet === index && each.name.toLowerCase() === GENERATED_NAME);
    const named = marker ? signOfName(`=${marker.formula.trim()}`, marker.comment) : null;
    const code = marked.size > 0 && sheet.worksheet ? marked.get(firstCellStyle(parts.text(sheet.part))) : undefined;
    return { ...sheet, sign: signOfSheet(named, code === undefined ? null : signOfFormat(code, sheet.name)) };
  });
}

/** The sheet that stands for a key, or that a plan is to replace; null if there is none. */
export function generatedSheet(sheets: readonly SignedSheet[], wanted: Wanted): SignedSheet | null {
  return (
    originalOf(
      sheets.filter(({ worksheet }) => worksheet),
      wanted,
    ) ?? null
  );
}

const FIRST_CELL = /<(?:[\w.-]+:)?c(?:\s([^<>]*?))?\/?>/;

/** Style index of A1: the first cell of the source, if it is that; 0 for one without a style. The rows are not read for it. */
function firstCellStyle(text: string): number {
  const [found, attributes = ''] = FIRST_CELL.exec(text) ?? [];
  const address = /(?:^|\s)r=["']([^"']*)["']/.exec(attributes)?.[1];
  if (found === undefined || (address !== undefined && address.toUpperCase() !== 'A1')) return -1;
  return Number(/(?:^|\s)s=["'](\d+)["']/.exec(attributes)?.[1] ?? 0);
}
