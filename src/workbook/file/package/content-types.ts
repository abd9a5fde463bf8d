import { escapeAttribute } from '../xml/escape';
import { parseXml } from '../xml/parse';
import { partKey } from './parts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The content-types part with an override for one more part (OPC 6.2.3.3). */
export function addContentType(text: string, partName: string, type: string): string {
  const root = parseXml(text, CONTENT_TYPES);
  const known = root.children.some((each) => partKey(each.attributes['PartName'] ?? '') === partKey(partName));
  if (known) return text;
  const xml = `<${root.prefix}Override PartName="/${escapeAttribute(partName)}" ContentType="${type}"/>`;
  return text.slice(0, root.closeStart) + xml + text.slice(root.closeStart);
}

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The content-types part in which a relationships part has its type: by the default for all of them, else by an override. */
export function withRelationshipsType(text: string, part: string): string {
  const known = parseXml(text, CONTENT_TYPES).children.some(
    (each) => each.local === 'Default' && each.attributes['Extension']?.toLowerCase() === 'rels',
  );
  return known ? text : addContentType(text, part, RELATIONSHIPS_TYPE);
}

/** Content type of a part, by its override or the default of its ending; empty where there is none. */
export function contentTypeOf(text: string, part: string): string {
  const entries = parseXml(text, CONTENT_TYPES).children;
  const own = entries.find((each) => each.local === 'Override' && partKey(each.attributes['PartName'] ?? '') === partKey(part));
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const usual = entries.find((each) => each.local === 'Default' && each.attributes['Extension']?.toLowerCase() === ending);
  return (own ?? usual)?.attributes['ContentType'] ?? '';
}

/** The content-types part without the override of a part. */
export function removeContentType(text: string, partName: string): string {
  const found = parseXml(text, CONTENT_TYPES).children.find(
    (each) => each.local === 'Override' && partKey(each.attributes['PartName'] ?? '') === partKey(partName),
  );
  return found ? text.slice(0, found.start) + text.slice(found.end) : text;
}
