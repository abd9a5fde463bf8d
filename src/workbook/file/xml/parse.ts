import { SaxesParser } from 'saxes';
import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';
import type { XmlElement } from './element';

/** Splits a written name into prefix (with its colon) and local name. */
export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon < 0 ? { prefix: '', local: name } : { prefix: name.slice(0, colon + 1), local: name.slice(colon + 1) };
}

/** Elements within each other: no program writes a tenth of that, and walking the tree must not run out of stack. */
const DEEPEST = 500;

/**
 * Builds the element tree from parser events. The start of a tag is found backwards from its end:
 * `<` cannot stand inside a tag of well-formed XML.
 */
export class TreeBuilder {
  root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];

  constructor(private readonly text: string) {}

  get current(): XmlElement | undefined {
    return this.open[this.open.length - 1];
  }

  get depth(): number {
    return this.open.length;
  }

  enter(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean, openEnd: number): XmlElement {
    if (this.open.length >= DEEPEST) throw new RangeError('nested too deeply');
    const start = this.text.lastIndexOf('<', openEnd - 1);
    const parts = splitName(name);
    const element: XmlElement = {
      name,
      ...parts,
      attributes,
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing,
      children: [],
      text: '',
    };
    this.current?.children.push(element);
    this.root ??= element;
    this.open.push(element);
    return element;
  }

  characters(text: string): void {
    const { current } = this;
    if (current) current.text += text;
  }

  leave(end: number): void {
    const element = this.open.pop();
    if (!element || element.selfClosing) return;
    element.closeStart = this.text.lastIndexOf('<', end - 1);
    element.end = end;
  }
}

const CHARACTERS_OF_A_SLICE = 1 << 16;

/** Runs a parser over a part's text; anything malformed is `file-damaged` with the part's name. */
export function runParser(text: string, part: string, prepare: (parser: SaxesParser) => void): void {
  runToEnd(runningParser(text, part, prepare));
}

/** {@link runParser} in slices. */
export function* runningParser(text: string, part: string, prepare: (parser: SaxesParser) => void): CooperativeTask<void> {
  const parser = new SaxesParser({ position: true });
  prepare(parser);
  try {
    for (let at = 0; at < text.length; at += CHARACTERS_OF_A_SLICE) {
      if (at > 0) yield;
      parser.write(text.slice(at, at + CHARACTERS_OF_A_SLICE));
    }
    parser.close();
  } catch (cause) {
    if (cause instanceof WorkbookFault) throw cause;
    throw new WorkbookFault('file-damaged', part, { cause });
  }
}

/** The element tree of a whole part. `part` names it in a fault. */
export function parseXml(text: string, part: string): XmlElement {
  const tree = new TreeBuilder(text);
  runParser(text, part, (parser) => {
    parser.on('opentag', (tag) => tree.enter(tag.name, tag.attributes, tag.isSelfClosing, parser.position));
    parser.on('closetag', () => tree.leave(parser.position));
    parser.on('text', (characters) => tree.characters(characters));
    parser.on('cdata', (characters) => tree.characters(characters));
  });
  if (!tree.root) throw new WorkbookFault('file-damaged', part);
  return tree.root;
}

/** Trees of small parts that were read lately, the oldest first. */
const lately = new Map<string, XmlElement>();
const MOST_TREES = 32;
const SMALL = 1 << 16;

/** {@link parseXml} for parts that many workbooks have alike, to the letter, when one program saved them: relationships, styles. */
export function parsedOnce(text: string, part: string): XmlElement {
  const known = lately.get(text);
  if (known || text.length > SMALL) return known ?? parseXml(text, part);
  const tree = parseXml(text, part);
  const [oldest] = lately.keys();
  if (lately.size >= MOST_TREES && oldest !== undefined) lately.delete(oldest);
  lately.set(text, tree);
  return tree;
}
