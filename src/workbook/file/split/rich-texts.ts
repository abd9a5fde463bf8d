import { relatedPart, type Book } from '../book/workbook-part';
import { TextRun } from '../book/shared-strings';
import type { Parts } from '../package/parts';
import { children, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

/** Texts of the shared strings that have looks of their own inside, by the text: the content of their item, to stand in a cell as it is. */
export function richTexts(book: Book, parts: Parts, prefix: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const part = relatedPart(book, parts, 'sharedStrings');
  const text = part === null ? '' : parts.text(part);
  if (part === null || !/<(?:\w+:)?r[\s>]/.test(text)) return found;
  const root = parseXml(text, part);
  if (root.prefix !== prefix) return found;
  for (const item of children(root, 'si')) {
    if (children(item, 'r').length > 0) found.set(plainText(item), text.slice(item.openEnd, item.closeStart));
  }
  return found;
}

function plainText(item: XmlElement): string {
  const run = new TextRun();
  run.start();
  const walk = (element: XmlElement): void => {
    run.enter(element.local);
    run.characters(element.text);
    element.children.forEach(walk);
    run.leave(element.local);
  };
  item.children.forEach(walk);
  return run.value();
}
