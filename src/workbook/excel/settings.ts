import type { Session } from './session';

/** Namespace of our custom XML part: what every host looks it up by. */
const SETTINGS_NAMESPACE = 'urn:xmtz:settings:1';

/** The settings kept in the workbook, null if there are none or they cannot be read any more. */
export async function loadSettings(session: Session): Promise<unknown> {
  const xml = await session.read(readStepwise);
  return xml === null ? null : valueOf(xml);
}

/**
 * Asks for the settings along with something else, as far as the host lets a part be asked for its text
 * before it is known to be there. Of several parts the answer tells nothing: undefined.
 */
export function askForSettings(context: Excel.RequestContext): () => unknown {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  const found = parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject().getXml();
  return () => (found.items.length > 1 ? undefined : found.items.length === 1 ? valueOf(only.value) : null);
}

/** Of several parts of ours, which a sheet copied from another workbook may bring along, the first counts, as in a file. */
async function readStepwise(context: Excel.RequestContext): Promise<string | null> {
  const found = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  await context.sync();
  const [first] = found.items;
  if (!first) return null;
  const xml = first.getXml();
  await context.sync();
  return xml.value;
}

/** Keeps a JSON value in our custom XML part; the parts of others are not touched. */
export async function saveSettings(session: Session, settings: unknown): Promise<void> {
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${escape(JSON.stringify(settings))}</settings>`;
  await session.read(async (context) => {
    const { customXmlParts } = context.workbook;
    const found = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
    await context.sync();
    const [first] = found.items;
    if (first) first.setXml(xml);
    else customXmlParts.add(xml);
    await context.sync();
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `>` too is written as an entity: `]]>` may not stand in text. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The JSON text of the part; it has no elements inside, so no parser of XML is wanted. */
function valueOf(xml: string): unknown {
  const inner = /<(?:\w+:)?settings\b[^>]*>([\s\S]*)<\/(?:\w+:)?settings>/.exec(xml)?.[1] ?? '';
  const text = inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, literal: string | undefined, entity: string | undefined) => literal ?? decoded(entity ?? '', whole));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function decoded(entity: string, whole: string): string {
  if (/^#x/i.test(entity)) return String.fromCodePoint(parseInt(entity.slice(2), 16));
  if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
  return ENTITIES[entity] ?? whole;
}
