/** A text carried from one machine to another as JSON, whatever byte order mark an editor put before it; null for no JSON. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
