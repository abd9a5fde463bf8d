import type { CellValue } from '../../../spreadsheet/snapshot';
import { isCellError } from '../../../spreadsheet/snapshot';
import { encodeCellText, escapeAttribute, escapeText, spaceAttribute } from '../xml/escape';

/**
 * A `c` element (ECMA-376 18.3.1.4). Text stands inline, so that the shared strings stay as they are.
 * `attributes` come before the type: address and style.
 */
export function cellXml(prefix: string, attributes: string, value: CellValue): string {
  const tag = `${prefix}c`;
  if (value === null || value === '') return `<${tag}${attributes}/>`;
  if (typeof value === 'string') return `<${tag}${attributes} t="inlineStr">${inlineText(prefix, value)}</${tag}>`;
  return `<${tag}${attributes}${typeAttribute(value)}>${valueXml(prefix, value)}</${tag}>`;
}

/** A `c` element with a formula and the value that it has now; null where that is for the program that opens the file to work out. */
export function formulaCellXml(prefix: string, attributes: string, formula: string, value: string | number | null): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<${prefix}c${attributes}${type}><${prefix}f>${escapeText(formula)}</${prefix}f>${value === null ? '' : valueXml(prefix, value)}</${prefix}c>`;
}

function inlineText(prefix: string, value: string): string {
  const text = encodeCellText(value);
  return `<${prefix}is><${prefix}t${spaceAttribute(text)}>${escapeText(text)}</${prefix}t></${prefix}is>`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === 'boolean') return ' t="b"';
  return value !== null && typeof value === 'object' ? ' t="e"' : '';
}

function valueXml(prefix: string, value: string | number | boolean | { readonly error: string }): string {
  if (typeof value === 'string') return `<${prefix}v>${escapeText(encodeCellText(value))}</${prefix}v>`;
  const written = isCellError(value) ? value.error : typeof value === 'boolean' ? Number(value) : value;
  return `<${prefix}v>${escapeText(String(written))}</${prefix}v>`;
}

/** Attributes of a cell in the order in which Excel writes them. */
export function cellAttributes(address: string | undefined, style: number): string {
  const place = address === undefined ? '' : ` r="${escapeAttribute(address)}"`;
  return place + (style > 0 ? ` s="${style}"` : '');
}

/** True for text that an application would take for a formula if it were typed in again. */
export function looksLikeFormula(value: unknown): value is string {
  return typeof value === 'string' && /^[=+\-@]/.test(value);
}
