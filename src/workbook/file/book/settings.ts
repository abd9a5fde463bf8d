import { SETTINGS_NAMESPACE, settingsOf, settingsXml } from '../../common/settings-part';
import type { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { escapeAttribute } from '../xml/escape';
import { relationType } from '../xml/namespaces';
import { readBook } from './workbook-part';

/** Store id of the part (ECMA-376 22.5): the same in every workbook. */
const STORE_ID = '{6E1F2C57-93B4-4D0A-8C53-58D7A2B0E4F1}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const XML_TYPE = 'application/xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
/** An XML document whose root is ours. */
const OURS = new RegExp(`^[^<]*(?:<[?!][^>]*>\\s*)*<(?:[\\w.-]+:)?settings\\b[^>]*["']${SETTINGS_NAMESPACE}["']`);
const ITEM = /^customxml\/item\d*\.xml$/;

type Source = Pick<Parts, 'has' | 'lenientText' | 'text'> & { keys(): Iterable<string> };

/**
 * Our custom XML parts, the best first. One is known by the namespace of its root or by its store id, whatever another
 * application has called it and whatever relates to it: LibreOffice moves the relationship from the workbook to the
 * package, others drop it. Parts of others may be in any encoding and need not even be XML.
 */
function settingsParts(parts: Source): string[] {
  const related = ['', readBook(parts).part]
    .reverse()
    .flatMap((source) =>
      relationshipsOf(parts, source).flatMap(({ kind, external, target }) =>
        kind === 'customXml' && !external && parts.has(target) ? [target] : [],
      ),
    );
  const candidates = new Set([...related, ...[...parts.keys()].filter((key) => ITEM.test(key))]);
  return [...candidates].filter((part) => OURS.test(parts.lenientText(part)) || hasOurStoreId(parts, part));
}

function hasOurStoreId(parts: Source, part: string): boolean {
  return relationshipsOf(parts, part).some(
    ({ kind, external, target }) => kind === 'customXmlProps' && !external && parts.lenientText(target).includes(STORE_ID),
  );
}

/** The settings kept in the workbook, null if there are none or they cannot be read any more. */
export function readSettings(parts: Source): unknown {
  for (const part of settingsParts(parts)) {
    const settings = settingsOf(parts.lenientText(part));
    if (settings !== null) return settings;
  }
  return null;
}

/** Keeps a JSON value in our custom XML part, where hosts look for it, null in none; the parts of others are not touched. */
export function writeSettings(draft: Draft, settings: unknown): void {
  if (settings === null) {
    for (const part of settingsParts(draft)) dropSettings(draft, part);
    return;
  }
  const xml = DECLARATION + settingsXml(settings);
  const book = readBook(draft);
  const [existing] = settingsParts(draft);
  if (existing !== undefined) {
    draft.replace(existing, xml);
    const related = book.relationships.some(({ kind, target }) => kind === 'customXml' && target === existing);
    if (!related) draft.relate(book.part, relationType(book.namespaces, 'customXml'), existing);
    return;
  }
  let number = 1;
  while (!draft.isFree(`customXml/item${number}.xml`) || !draft.isFree(`customXml/itemProps${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  draft.add(item, xml, XML_TYPE);
  draft.relate(book.part, relationType(book.namespaces, 'customXml'), item);
  draft.add(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${book.namespaces.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(SETTINGS_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  draft.relate(item, relationType(book.namespaces, 'customXmlProps'), properties);
}

/** Takes a part of ours away with what tells of it, wherever that stands. */
function dropSettings(draft: Draft, part: string): void {
  for (const { kind, external, target } of relationshipsOf(draft, part)) if (kind === 'customXmlProps' && !external) draft.drop(target);
  for (const source of ['', readBook(draft).part])
    for (const { id, target, external } of relationshipsOf(draft, source)) if (target === part && !external) draft.unrelate(source, id);
  draft.drop(part);
}
