import type { Part } from './package';
import { NS, XML_HEAD, textElement } from './xml';

/** The shared strings of a workbook, in the order they are first met. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Index of a text, added if it is new. */
  index(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  part(): Part {
    const items = [...this.places.keys()].map((text) => `<si>${textElement('t', text)}<phoneticPr fontId="1" type="noConversion"/></si>`);
    return {
      path: 'xl/sharedStrings.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
      body: `${XML_HEAD}<sst xmlns="${NS.main}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    };
  }
}
