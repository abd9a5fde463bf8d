import { SETTINGS_NAMESPACE, settingsOf, settingsXml } from '../common/settings-part';
import type { Session } from './session';

/** The settings kept in the workbook, null if there are none or they cannot be read any more. */
export async function loadSettings(session: Session): Promise<unknown> {
  const xml = await session.read(readStepwise);
  return xml === null ? null : settingsOf(xml);
}

/**
 * Asks for the settings along with something else, as far as the host lets a part be asked for its text
 * before it is known to be there. Of several parts the answer tells nothing: undefined.
 */
export function askForSettings(context: Excel.RequestContext): () => unknown {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  const found = parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject().getXml();
  return () => (found.items.length > 1 ? undefined : found.items.length === 1 ? settingsOf(only.value) : null);
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

/** Keeps a JSON value in our custom XML part, null in none; the parts of others are not touched. */
export async function saveSettings(session: Session, settings: unknown): Promise<void> {
  const xml = settings === null ? null : settingsXml(settings);
  await session.read(async (context) => {
    const { customXmlParts } = context.workbook;
    const found = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
    await context.sync();
    const [first] = found.items;
    if (xml === null) for (const part of found.items) part.delete();
    else if (first) first.setXml(xml);
    else customXmlParts.add(xml);
    await context.sync();
  });
}
