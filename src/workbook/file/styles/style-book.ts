import { WorkbookFault } from '../../../spreadsheet/port';
import type { Draft } from '../package/draft';
import { membersOf } from './members';
import { attributeSpan, child, sourceOf, whole, type XmlElement } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { parseXml } from '../xml/parse';
import { insertionPoint, STYLES_ORDER } from '../xml/schema-order';
import { Splices } from '../xml/splices';
import { builtInId, customFormats, FIRST_CUSTOM_FORMAT } from './number-formats';

/** White space that tells, when our differential formats go again, how their list stood before: blanks in a tag mean nothing to programs. */
export const NEW_LIST = ' ';
export const ONCE_EMPTY = ' ';

/** Lists that cannot start empty: index 0 is what every cell without a style of its own shows. */
const FIRST_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="SimSun"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** Cell formats that Excel takes in a file: its help says 65,490, the schema of Microsoft's Open XML SDK holds no more than these. */
const MOST_CELL_FORMATS = 65_430;

interface List {
  readonly element: XmlElement | undefined;
  readonly existing: number;
  /** Excel takes no more than {@link MOST_CELL_FORMATS} members. */
  readonly limited: boolean;
  readonly added: string[];
  /** Index of each member by its exact source. */
  readonly bySource: Map<string, number>;
}

/**
 * Additions to styles.xml. Members are appended, never changed or moved, so every index in use
 * stays right; an equal one is used again. Nothing is written before {@link write}.
 */
export class StyleBook {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly lists = new Map<string, List>();
  private readonly formats: Map<number, string>;
  private highestFormat: number;
  private readonly labelFormats = new Map<string, number>();
  /** Unlocked formats by the index of the locked one. */
  private readonly open = new Map<number, number>();

  constructor(
    private readonly draft: Draft,
    private readonly part: string,
  ) {
    this.text = opened(draft.text(part), part);
    this.root = parseXml(this.text, part);
    this.formats = customFormats(this.root);
    const differential = membersOf(child(this.root, 'dxfs')).map((dxf) => whole(child(dxf, 'numFmt'), 'numFmtId', 0));
    this.highestFormat = [...this.formats.keys(), ...differential].reduce((a, b) => Math.max(a, b), FIRST_CUSTOM_FORMAT - 1);
  }

  get prefix(): string {
    return this.root.prefix;
  }

  /** True if there are named cell styles for a cell format to derive from. */
  get hasCellStyles(): boolean {
    return (child(this.root, 'cellStyleXfs')?.children.length ?? 0) > 0;
  }

  /** Index of a member of `fonts`, `fills`, `borders` or `cellXfs`; the XML is written with {@link prefix}. */
  add(listName: string, xml: string): number {
    const list = this.list(listName);
    const known = list.bySource.get(xml);
    return known ?? this.append(list, xml);
  }

  /** Lengthens the list of differential formats until new ones have numbers above `highest`, which something refers to. */
  padDxfs(highest: number): void {
    const list = this.list('dxfs');
    while (list.existing + list.added.length <= highest) list.added.push(paddingDxf(this.prefix));
  }

  /** Index of a new differential format; those of others are not shared, so that ours can go again. */
  addDxf(xml: string): number {
    const list = this.list('dxfs');
    const position = list.added.indexOf(xml);
    return position >= 0 ? list.existing + position : this.append(list, xml);
  }

  /** Index of a new differential format with a number format, which has an id but no entry in `numFmts`. */
  addLabelDxf(code: string, xml: (formatId: number) => string): number {
    let id = this.labelFormats.get(code);
    if (id === undefined) {
      id = ++this.highestFormat;
      this.labelFormats.set(code, id);
    }
    return this.addDxf(xml(id));
  }

  /** Id of a number format code, defined in the workbook if it is no built-in one. */
  numberFormat(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    for (const [id, each] of this.formats) if (each === code) return id;
    const id = ++this.highestFormat;
    this.formats.set(id, code);
    this.add('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Index of a cell format that is the given one in all but these attributes. */
  variant(style: number, changes: Readonly<Record<string, string>>): number {
    return this.add('cellXfs', withAttributes(this.cellFormat(style), this.part, changes));
  }

  /** Index of a cell format that is the given one, but whose cells may be edited while their sheet is protected (18.8.33). */
  unlocked(style: number): number {
    const known = this.open.get(style);
    if (known !== undefined) return known;
    const index = this.addUnlocked(style);
    this.open.set(style, index);
    return index;
  }

  private addUnlocked(style: number): number {
    const xml = withAttributes(this.cellFormat(style), this.part, { applyProtection: '1' });
    const root = parseXml(xml, this.part);
    const protection = `<${this.prefix}protection locked="0"/>`;
    const former = child(root, 'protection');
    const splices = new Splices();
    if (former) splices.replace(former.start, former.end, protection);
    else if (root.selfClosing) splices.replace(xml.lastIndexOf('/'), xml.length, `>${protection}</${root.name}>`);
    else splices.insert(child(root, 'alignment')?.end ?? root.openEnd, protection);
    return this.add('cellXfs', splices.apply(xml));
  }

  /** Source of a cell format, of the plainest one where there is none of that index. */
  private cellFormat(style: number): string {
    const list = this.list('cellXfs');
    const element = membersOf(list.element)[style];
    const xml = element ? sourceOf(this.text, element) : list.added[style - list.existing];
    return xml ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  }

  /** Puts the additions into the draft. */
  write(): void {
    // What refers to a font, a fill or a border wants the first of each to be there.
    if ((this.lists.get('cellXfs')?.added.length ?? 0) > 0) for (const name of ['fonts', 'fills', 'borders']) this.list(name);
    const splices = new Splices();
    const rank = ([name]: readonly [string, List]): number => STYLES_ORDER.indexOf(name);
    for (const [name, list] of [...this.lists].sort((a, b) => rank(a) - rank(b))) this.writeList(splices, name, list);
    if (!splices.empty) this.draft.setText(this.part, splices.apply(this.text));
  }

  private append(list: List, xml: string): number {
    const index = list.existing + list.added.length;
    if (list.limited && index >= MOST_CELL_FORMATS) throw new WorkbookFault('too-many-formats');
    list.added.push(xml);
    list.bySource.set(xml, index);
    return index;
  }

  private list(name: string): List {
    const known = this.lists.get(name);
    if (known) return known;
    const element = child(this.root, name);
    const members = membersOf(element);
    const bySource = new Map<string, number>();
    members.forEach((each, index) => {
      const source = sourceOf(this.text, each);
      if (!bySource.has(source)) bySource.set(source, index);
    });
    const list: List = { element, existing: members.length, limited: name === 'cellXfs', added: [], bySource };
    if (members.length === 0) {
      for (const xml of FIRST_MEMBERS[name] ?? []) this.append(list, xml.replaceAll(/<(\/?)/g, `<$1${this.prefix}`));
    }
    this.lists.set(name, list);
    return list;
  }

  private writeList(splices: Splices, name: string, list: List): void {
    const { element, added } = list;
    if (added.length === 0) return;
    const tag = this.prefix + name;
    const content = added.join('');
    if (!element) {
      const count = name === 'dxfs' ? NEW_LIST : ` count="${added.length}"`;
      splices.insert(insertionPoint(this.root, STYLES_ORDER, name), `<${tag}${count}>${content}</${tag}>`);
      return;
    }
    const count = attributeSpan(this.text, element, 'count');
    if (count) splices.replace(count.start, count.end, String(whole(element, 'count', 0) + added.length));
    if (element.selfClosing) {
      const slash = this.text.lastIndexOf('/', element.openEnd);
      splices.replace(slash, element.openEnd, `>${content}</${tag}${name === 'dxfs' ? ONCE_EMPTY : ''}>`);
    } else {
      splices.insert(element.closeStart, content);
    }
  }
}

/** A differential format that changes nothing and only fills the list: what refers to a number beyond its end must not come upon one of ours. */
export function paddingDxf(prefix: string): string {
  return `<${prefix}dxf><!--XMTZ--></${prefix}dxf>`;
}

/** The text with room inside its root, which may be written as an empty tag. */
function opened(text: string, part: string): string {
  const root = parseXml(text, part);
  if (!root.selfClosing) return text;
  const slash = text.lastIndexOf('/', root.openEnd);
  return `${text.slice(0, slash)}></${root.name}${ONCE_EMPTY}>${text.slice(root.openEnd)}`;
}

/** The text with its root as an empty tag again, if {@link opened} made room in it and nothing is left there. */
export function closedAgain(text: string, part: string): string {
  const root = parseXml(text, part);
  const ours = root.closeStart === root.openEnd && text.slice(root.closeStart, root.end) === `</${root.name}${ONCE_EMPTY}>`;
  return ours ? `${text.slice(0, root.openEnd - 1)}/>${text.slice(root.end)}` : text;
}

/** A start tag with some attributes set, the rest and the content as they were. */
export function withAttributes(xml: string, part: string, changes: Readonly<Record<string, string>>): string {
  const root = parseXml(xml, part);
  const splices = new Splices();
  for (const [name, value] of Object.entries(changes)) {
    const span = attributeSpan(xml, root, name);
    if (span) splices.replace(span.start, span.end, value);
    else splices.insert(root.start + 1 + root.name.length, ` ${name}="${value}"`);
  }
  return splices.apply(xml);
}
