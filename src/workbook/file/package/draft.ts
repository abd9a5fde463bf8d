import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import { addContentType, CONTENT_TYPES, removeContentType, withRelationshipsType } from './content-types';
import { missingParts } from './missing-parts';
import { Content } from './content';
import { partKey, type Parts } from './parts';
import { addRelationship, EMPTY_RELATIONSHIPS, relationsPart, relativeTarget, removeRelationship } from './relationships';

interface Change {
  readonly name: string;
  /** New text; a content as it is; null for a part that goes. */
  readonly content: string | Content | null;
  /** Written anew: in UTF-8, whatever the part was in. */
  readonly fresh: boolean;
}

/** Parts being changed: nothing outside sees anything until {@link seal}. */
export class Draft {
  private readonly changes = new Map<string, Change>();
  /** Keys of the parts that the base's relationships and content types mention though they are not there. */
  private missing: ReadonlySet<string> | undefined;

  constructor(readonly base: Parts) {}

  has(part: string): boolean {
    const change = this.changes.get(partKey(part));
    return change ? change.content !== null : this.base.has(part);
  }

  text(part: string): string {
    const content = this.changes.get(partKey(part))?.content;
    if (typeof content === 'string') return content;
    return content ? content.text(part) : this.base.text(part);
  }

  /** Text of a part that is only looked at; '' where there is none. */
  lenientText(part: string): string {
    const change = this.changes.get(partKey(part));
    if (!change) return this.base.lenientText(part);
    return typeof change.content === 'string' ? change.content : (change.content?.lenientText() ?? '');
  }

  /** Keys of all parts as they are in the draft. */
  keys(): string[] {
    return [...new Set([...this.base.keys(), ...this.changes.keys()])].filter((key) => this.has(key));
  }

  /** A changed text of a part, in the encoding that the part has. */
  setText(part: string, text: string): void {
    this.change(part, text, this.changes.get(partKey(part))?.fresh ?? false);
  }

  /** A text written anew, in UTF-8. */
  replace(part: string, text: string): void {
    this.change(part, text, true);
  }

  remove(part: string): void {
    this.change(part, null, true);
  }

  /** Adds a part with its content type. */
  add(part: string, text: string, contentType: string): void {
    this.replace(part, text);
    this.setContentType(part, contentType);
  }

  /** Puts a part's content there as it is, with its content type if it needs one of its own. */
  putContent(part: string, content: Content, contentType: string | null): void {
    this.change(part, content, false);
    if (contentType !== null) this.setContentType(part, contentType);
  }

  /** Takes a part away, with its relationships and its content type. */
  drop(part: string): void {
    this.remove(part);
    const relations = relationsPart(part);
    if (this.has(relations)) {
      this.remove(relations);
      this.setText(CONTENT_TYPES, removeContentType(this.text(CONTENT_TYPES), relations));
    }
    this.setText(CONTENT_TYPES, removeContentType(this.text(CONTENT_TYPES), part));
  }

  /** Adds a relationship from one part to another and gives its id. */
  relate(from: string, type: string, to: string): string {
    const file = relationsPart(from);
    if (!this.has(file)) this.setText(CONTENT_TYPES, withRelationshipsType(this.text(CONTENT_TYPES), file));
    const { text, id } = addRelationship(this.has(file) ? this.text(file) : EMPTY_RELATIONSHIPS, file, type, relativeTarget(from, to));
    this.setText(file, text);
    return id;
  }

  unrelate(from: string, id: string): void {
    const file = relationsPart(from);
    this.setText(file, removeRelationship(this.text(file), file, id));
  }

  /** True for a part name that nobody bears and nothing in the package mentions. */
  isFree(name: string): boolean {
    this.missing ??= missingParts(this.base);
    return !this.has(name) && !this.has(relationsPart(name)) && !this.missing.has(partKey(name));
  }

  /**
   * A part name that is free: `stem`, the first free number, `.xml`. A relationship or a content type may be left over from
   * a part that is gone, and would be the new one's.
   */
  freeName(stem: string): string {
    let number = 1;
    while (!this.isFree(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** The parts with all changes; a part whose text is as it was keeps its very content. */
  seal(): Parts {
    return runToEnd(this.sealing());
  }

  /** {@link seal} in slices. */
  *sealing(): CooperativeTask<Parts> {
    const sealed = new Map<string, Content | null>();
    for (const { name, content, fresh } of this.changes.values()) {
      const former = this.base.content(name);
      if (content === null) {
        if (former) sealed.set(name, null);
      } else if (typeof content !== 'string') {
        sealed.set(name, content);
      } else if (fresh || !former) {
        // What stood there may be in any encoding, or in none.
        const made = yield* Content.ofText(content, undefined);
        if (!former?.isSame(made)) sealed.set(name, made);
      } else if (this.base.text(name) !== content) {
        sealed.set(name, yield* Content.ofText(content, former));
      }
    }
    return this.base.with(sealed);
  }

  private change(part: string, content: Change['content'], fresh: boolean): void {
    this.changes.set(partKey(part), { name: part, content, fresh });
  }

  private setContentType(part: string, type: string): void {
    this.setText(CONTENT_TYPES, addContentType(this.text(CONTENT_TYPES), part, type));
  }
}
