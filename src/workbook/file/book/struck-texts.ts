import { strikeOf, type FontRun, type Strike } from '../../common/struck';
import { child, children, flag, type XmlElement } from '../xml/element';
import { decodeCellText } from '../xml/escape';
import { parseXml } from '../xml/parse';
import type { Content } from '../package/content';
import type { Parts } from '../package/parts';
import { relatedPart, type Book } from './workbook-part';

/** A text in several fonts: what of it is struck through in a cell whose own font does not strike, and in one whose font does. */
export interface RichStrike {
  readonly text: string;
  readonly plain: Strike;
  readonly struck: Strike;
}

type Strikes = ReadonlyMap<number, RichStrike>;

/** By whether cells' own fonts were asked about too. */
const known = new WeakMap<Content, Map<boolean, Strikes>>();
const NONE: Strikes = new Map();

/**
 * Shared strings in several fonts of which something is struck through, or would not be in a cell that is (`struckCells`: there are
 * such), by their index: another string may show the same text without a line (ECMA-376 18.4.4, 18.4.10).
 */
export function richStrikes(book: Book, parts: Parts, struckCells: boolean): Strikes {
  const part = relatedPart(book, parts, 'sharedStrings');
  const content = part === null ? undefined : parts.content(part);
  if (part === null || !content) return NONE;
  const told = known.get(content) ?? new Map<boolean, Strikes>();
  known.set(content, told);
  const found = told.get(struckCells) ?? strikesIn(parts.text(part), part, struckCells);
  told.set(struckCells, found);
  return found;
}

function strikesIn(text: string, part: string, struckCells: boolean): Strikes {
  if (!mayStrike(text, struckCells)) return NONE;
  return new Map(
    children(parseXml(text, part), 'si').flatMap((item, index) => {
      const strike = richStrike(item);
      return strike ? [[index, strike] as const] : [];
    }),
  );
}

/** Whether an XML text may hold rich texts that matter: with lines of their own, or fonts of their own in cells that are struck through. */
export function mayStrike(xml: string, struckCells: boolean): boolean {
  return xml.includes('strike') || (struckCells && xml.includes('rPr'));
}

/** What of the rich text of an `si` or `is` is struck through; null where the cell's own font decides, as in a text without fonts of its own. */
export function richStrike(item: XmlElement): RichStrike | null {
  const runs = children(item, 'r');
  if (runs.length === 0) return null;
  const [plain, struck] = [false, true].map((cell) => runs.map((run) => runOf(run, cell)));
  const strike = { plain: strikeOf(plain ?? []), struck: strikeOf(struck ?? []) };
  if (strike.plain === 'none' && strike.struck === 'all') return null;
  return { text: runs.map(textOf).join(''), ...strike };
}

/** A run without looks of its own has the cell's; one with some has those alone. */
function runOf(run: XmlElement, cell: boolean): FontRun {
  const looks = child(run, 'rPr');
  const strike = child(looks, 'strike');
  return { text: textOf(run), struck: looks ? strike !== undefined && flag(strike, 'val', true) : cell };
}

function textOf(run: XmlElement): string {
  return children(run, 't')
    .map(({ text }) => decodeCellText(text))
    .join('');
}
