import { settingsXml, settingsOf, SETTINGS_NAMESPACE } from '../common/settings-part';
import type { Workbook } from './jsapi';

/** The settings kept in our custom XML part, null if there are none or they cannot be read any more. */
export function loadSettings({ CustomXMLParts }: Workbook): unknown {
  const parts = CustomXMLParts.SelectByNamespace(SETTINGS_NAMESPACE);
  return parts.Count === 0 ? null : settingsOf(parts.Item(1).XML);
}

/** Keeps a JSON value in our custom XML part, null in none: the new one is there before the former goes. */
export function saveSettings({ CustomXMLParts }: Workbook, settings: unknown): void {
  const former = CustomXMLParts.SelectByNamespace(SETTINGS_NAMESPACE);
  const parts = Array.from({ length: former.Count }, (_, at) => former.Item(at + 1));
  const added = settings === null ? null : CustomXMLParts.Add(settingsXml(settings));
  try {
    for (const part of parts) part.Delete();
  } catch (error) {
    // The first of several counts: with the former one still there nothing has changed.
    added?.Delete();
    throw error;
  }
}
