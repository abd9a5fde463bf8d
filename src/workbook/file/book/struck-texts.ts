import { child, children, flag, type XmlElement } from '../xml/element';
import { decodeCellText } from '../xml/escape';
import { parseXml } from '../xml/parse';
import type { Content } from '../package/content';
import type { Parts } from '../package/parts';
import { relatedPart, type Book } from './workbook-part';

/** A text of which some runs are struck through and others not, and what is left of it. */
export interface PartlyStruck {
  readonly text: string;
  readonly left: string;
}

const known = new WeakMap<Content, ReadonlyMap<number, PartlyStruck>>();
const NONE: ReadonlyMap<number, PartlyStruck> = new Map();

/** Shared strings of which a part is struck through (ECMA-376 18.4.4, 18.4.10), by their index: another string may show the same text without a line. */
export function struckTexts(book: Book, parts: Parts): ReadonlyMap<number, PartlyStruck> {
  const part = relatedPart(book, parts, 'sharedStrings');
  const content = part === null ? undefined : parts.content(part);
  if (part === null || !content) return NONE;
  let struck = known.get(content);
  if (!struck) known.set(content, (struck = struckIn(parts.text(part), part)));
  return struck;
}

function struckIn(text: string, part: string): ReadonlyMap<number, PartlyStruck> {
  if (!text.includes('strike')) return NONE;
  return new Map(
    children(parseXml(text, part), 'si').flatMap((item, index) => {
      const struck = partlyStruck(item);
      return struck ? [[index, struck] as const] : [];
    }),
  );
}

/** What is left of the rich text of an `si` or `is`; null where all of it is struck through, or nothing. */
export function partlyStruck(item: XmlElement): PartlyStruck | null {
  const runs = [...children(item, 't').map((run) => ({ text: textOf(run), struck: false })), ...children(item, 'r').map(runOf)];
  const text = runs.map((run) => run.text).join('');
  const left = runs.flatMap((run) => (run.struck ? [] : [run.text])).join('');
  return left.trim() === '' || left.trim() === text.trim() ? null : { text, left };
}

function runOf(run: XmlElement): { readonly text: string; readonly struck: boolean } {
  const strike = child(child(run, 'rPr'), 'strike');
  return { text: children(run, 't').map(textOf).join(''), struck: strike !== undefined && flag(strike, 'val', true) };
}

function textOf(element: XmlElement): string {
  return decodeCellText(element.text);
}
