const [TAB, LINE_FEED, SPACE, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [9, 10, 32, 34, 39, 47, 60, 61, 62];

/** What the strict parser forbids, or takes for something else than it is. */
export const ODD = /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|]]>/;

/** Something that is left to the strict parser. */
export class Odd extends Error {}

/** Tags of plain XML one after the other: attributes without entities, texts whose entities are the usual ones. */
export class TagReader {
  /** Of the tag read last. */
  name = '';
  selfClosing = false;
  start = 0;
  readonly attributes = new Map<string, string>();
  private ampersand: number;

  constructor(
    private readonly text: string,
    /** Offset of what comes next. */
    public at: number,
  ) {
    this.ampersand = text.indexOf('&', at);
  }

  /** Goes over the next start tag and gives its name; '' at an end tag, of which nothing is read. */
  open(): string {
    const { text } = this;
    this.skipSpace();
    this.start = this.at;
    if (text.charCodeAt(this.at) !== LESS) throw new Odd();
    if (text.charCodeAt(this.at + 1) === SLASH) return '';
    const from = ++this.at;
    while (isNameCharacter(text.charCodeAt(this.at))) this.at++;
    this.name = text.slice(from, this.at);
    this.attributes.clear();
    while (this.skipSpace()) this.attribute();
    this.selfClosing = text.charCodeAt(this.at) === SLASH;
    if (this.selfClosing) this.at++;
    if (text.charCodeAt(this.at++) !== GREATER) throw new Odd();
    return this.name;
  }

  /** Goes over the end tag of that name. */
  close(name: string): void {
    this.skipSpace();
    if (!this.text.startsWith(`</${name}>`, this.at)) throw new Odd();
    this.at += name.length + 3;
  }

  /** The text up to the next tag. */
  characters(): string {
    const end = this.text.indexOf('<', this.at);
    const found = this.text.slice(this.at, end);
    if (end < 0) throw new Odd();
    if (this.ampersand >= 0 && this.ampersand < this.at) this.ampersand = this.text.indexOf('&', this.at);
    const plain = this.ampersand < 0 || this.ampersand >= end;
    this.at = end;
    return plain ? found : decoded(found);
  }

  private attribute(): void {
    const { text } = this;
    const from = this.at;
    while (isNameCharacter(text.charCodeAt(this.at))) this.at++;
    // What follows the blanks may be the end of the tag.
    if (this.at === from) return;
    const name = text.slice(from, this.at);
    const quote = text.charCodeAt(this.at + 1);
    if (text.charCodeAt(this.at) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw new Odd();
    const end = text.indexOf(quote === QUOTE ? '"' : "'", this.at + 2);
    if (end < 0 || this.attributes.has(name)) throw new Odd();
    const value = text.slice(this.at + 2, end);
    if (/[<&\t\n]/.test(value)) throw new Odd();
    this.attributes.set(name, value);
    this.at = end + 1;
  }

  /** Goes over blanks; whether there were any. */
  private skipSpace(): boolean {
    const from = this.at;
    for (let code = this.text.charCodeAt(from); code === SPACE || code === LINE_FEED || code === TAB; code = this.text.charCodeAt(this.at))
      this.at++;
    return this.at > from;
  }
}

/** Letters, digits and the marks of names; others are rare enough to be left alone. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const found = entity.endsWith(';') ? NAMED[entity.slice(0, -1)] : undefined;
    if (found === undefined) throw new Odd();
    return found;
  });
}
