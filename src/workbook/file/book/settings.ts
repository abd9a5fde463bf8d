import { SETTINGS_NAMESPACE, settingsXml } from '../../common/settings-part';
import type { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { escapeAttribute } from '../xml/escape';
import { relationType } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import { readBook } from './workbook-part';

/** Store id of the part (ECMA-376 22.5): the same in every workbook. */
const STORE_ID = '{6E1F2C57-93B4-4D0A-8C53-58D7A2B0E4F1}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const XML_TYPE = 'application/xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

type Source = Pick<Parts, 'has' | 'text'>;

/** Our custom XML part, found by its namespace, whatever another application has called it; null if there is none. */
function settingsPart(parts: Source): string | null {
  const { relationships } = readBook(parts);
  const ours = relationships.find(
    ({ kind, external, target }) =>
      kind === 'customXml' && !external && parts.has(target) && parts.text(target).includes(SETTINGS_NAMESPACE),
  );
  return ours?.target ?? null;
}

/** The settings kept in the workbook, null if there are none or they cannot be read any more. */
export function readSettings(parts: Source): unknown {
  const part = settingsPart(parts);
  if (part === null) return null;
  const { text } = parseXml(parts.text(part), part);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a JSON value in our custom XML part; the parts of others are not touched. */
export function writeSettings(draft: Draft, settings: unknown): void {
  const xml = DECLARATION + settingsXml(settings);
  const existing = settingsPart(draft);
  if (existing !== null) {
    draft.replace(existing, xml);
    return;
  }
  const book = readBook(draft);
  const item = draft.freeName('customXml/item');
  const properties = item.replace('/item', '/itemProps');
  draft.add(item, xml, XML_TYPE);
  draft.relate(book.part, relationType(book.namespaces, 'customXml'), item);
  draft.add(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${book.namespaces.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(SETTINGS_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  draft.relate(item, relationType(book.namespaces, 'customXmlProps'), properties);
}
