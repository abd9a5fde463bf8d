import { child, children, flag, type XmlElement } from '../xml/element';
import { decodeCellText } from '../xml/escape';
import { parseXml } from '../xml/parse';
import type { Content } from '../package/content';
import type { Parts } from '../package/parts';
import { relatedPart, type Book } from './workbook-part';

const known = new WeakMap<Content, ReadonlyMap<string, string>>();

/**
 * Shared strings of which some runs are struck through (ECMA-376 18.4.4, 18.4.10) and others not: what is left of each, by its whole
 * text. A text that some other string shows without a line is left out: its cells cannot be told apart by what they hold.
 */
export function struckTexts(book: Book, parts: Parts): ReadonlyMap<string, string> {
  const part = relatedPart(book, parts, 'sharedStrings');
  const content = part === null ? undefined : parts.content(part);
  if (part === null || !content) return NONE;
  let left = known.get(content);
  if (!left) known.set(content, (left = leftOf(parts.text(part), part)));
  return left;
}

const NONE: ReadonlyMap<string, string> = new Map();

function leftOf(text: string, part: string): ReadonlyMap<string, string> {
  if (!text.includes('strike')) return NONE;
  const left = new Map<string, string>();
  const plain = new Set<string>();
  for (const item of children(parseXml(text, part), 'si')) {
    const runs = [...children(item, 't').map((run) => ({ text: textOf(run), struck: false })), ...children(item, 'r').map(runOf)];
    const whole = runs.map((run) => run.text).join('');
    const rest = runs.flatMap((run) => (run.struck ? [] : [run.text])).join('');
    if (rest.trim() === whole.trim()) plain.add(whole);
    else if (rest.trim() !== '') left.set(whole, rest);
  }
  for (const whole of plain) left.delete(whole);
  return left;
}

function runOf(run: XmlElement): { readonly text: string; readonly struck: boolean } {
  const strike = child(child(run, 'rPr'), 'strike');
  return { text: children(run, 't').map(textOf).join(''), struck: strike !== undefined && flag(strike, 'val', true) };
}

function textOf(element: XmlElement): string {
  return decodeCellText(element.text);
}
