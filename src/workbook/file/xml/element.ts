/** One element of a parsed part, with its place in the part's text: what a splice needs. */
export interface XmlElement {
  /** Name as written, prefix included. */
  readonly name: string;
  readonly local: string;
  /** `x:` or '' as written. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after the start tag. */
  readonly openEnd: number;
  /** Offset of `</`; equal to `openEnd` and `end` where the element is `<empty/>`. */
  closeStart: number;
  /** Offset after the element. */
  end: number;
  readonly selfClosing: boolean;
  readonly children: XmlElement[];
  /** Character data directly inside, without that of the children. */
  text: string;
}

/** First child of that local name with the parent's own prefix (foreign extensions have another). */
export function child(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((each) => each.local === local && each.prefix === parent.prefix);
}

/** All children of that local name with the parent's own prefix. */
export function children(parent: XmlElement | undefined, local: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter((each) => each.local === local && each.prefix === parent.prefix);
}

/** Every element below, at any depth, for which the test holds. */
export function descendants(parent: XmlElement, test: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = [];
  for (const each of parent.children) {
    if (test(each)) found.push(each);
    found.push(...descendants(each, test));
  }
  return found;
}

/** The element as it is written in its part. */
export function sourceOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** An xsd:boolean attribute; absent gives the default. */
export function flag(element: XmlElement | undefined, attribute: string, absent = false): boolean {
  const value = element?.attributes[attribute];
  if (value === undefined) return absent;
  return value === '1' || value === 'true';
}

/** A whole-number attribute; absent or unreadable gives the default. */
export function whole(element: XmlElement | undefined, attribute: string, absent: number): number {
  const value = Number.parseInt(element?.attributes[attribute] ?? '', 10);
  return Number.isNaN(value) ? absent : value;
}

/**
 * Where the value of an attribute stands in the text (between its quotes), or null. The start tag
 * is well-formed by now, so walking from quote to quote is enough.
 */
export function attributeSpan(text: string, element: XmlElement, name: string): { start: number; end: number } | null {
  let at = element.start + 1 + element.name.length;
  while (at < element.openEnd) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= element.openEnd) return null;
    const written = text.slice(at, equals).trim();
    const double = text.indexOf('"', equals);
    const single = text.indexOf("'", equals);
    const quote = single < 0 || (double >= 0 && double < single) ? double : single;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (written === name) return { start: quote + 1, end: close };
    at = close + 1;
  }
  return null;
}
