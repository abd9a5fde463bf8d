import { escapeAttribute } from '../xml/escape';
import type { XmlElement } from '../xml/element';
import { relationKind } from '../xml/namespaces';
import { parsedOnce, parseXml } from '../xml/parse';
import { partKey, type Parts } from './parts';

/** One relationship of a part (OPC 6.5), with its target resolved to a part key. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type: `worksheet`, `styles`, … */
  readonly kind: string;
  readonly type: string;
  /** Key of the target part; the target as written where it is external. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** Name of the part that holds a part's relationships; '' is the package itself. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part whose relationships a `_rels/….rels` part holds. */
export function sourceOfRelations(part: string): string {
  return part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

/** Relationships of a part, [] where it has none. */
export function relationshipsOf(parts: Pick<Parts, 'has' | 'text'>, part: string): Relationship[] {
  const file = relationsPart(part);
  if (!parts.has(file)) return [];
  const root = parsedOnce(parts.text(file), file);
  return root.children
    .filter((each) => each.local === 'Relationship')
    .map((element) => {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      const target = external ? Target : resolveTarget(parts, part, Target);
      return { id: Id, kind: relationKind(Type), type: Type, target, external, element };
    });
}

/** Targets are relative to the source part's folder, or absolute; some writers escape blanks. */
export function resolveTarget(parts: Pick<Parts, 'has'>, source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#[^]*/, '');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const plain = partKey(steps.join('/'));
  if (parts.has(plain)) return plain;
  try {
    return partKey(decodeURIComponent(plain));
  } catch {
    return plain;
  }
}

/** The way from one part to another, as most writers put it: relative to the source's folder. */
export function relativeTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared]?.toLowerCase() === steps[shared]?.toLowerCase()) shared++;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

/** A relationships part with one more relationship. */
export function addRelationship(text: string, part: string, type: string, target: string): { text: string; id: string } {
  const root = parseXml(text, part);
  const taken = new Set(root.children.map((each) => each.attributes['Id']));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  if (root.selfClosing) {
    const open = `${text.slice(root.start, root.end - '/>'.length).trimEnd()}>`;
    return { id, text: `${text.slice(0, root.start)}${open}${xml}</${root.name}>${text.slice(root.end)}` };
  }
  return { id, text: text.slice(0, root.closeStart) + xml + text.slice(root.closeStart) };
}

/** A relationships part without the relationship of that id. */
export function removeRelationship(text: string, part: string, id: string): string {
  const element = parseXml(text, part).children.find((each) => each.attributes['Id'] === id);
  return element ? text.slice(0, element.start) + text.slice(element.end) : text;
}

/** A relationships part that holds nothing yet. */
export const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
