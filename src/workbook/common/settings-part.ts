/** Namespace of our custom XML part: what every host looks it up by. */
export const SETTINGS_NAMESPACE = 'urn:xmtz:settings:1';

/** Text of the part that keeps a JSON value. JSON escapes all characters that XML cannot hold, but for two. */
export function settingsXml(settings: unknown): string {
  const json = JSON.stringify(settings).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escape(json)}</settings>`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `>` too is written as an entity: `]]>` may not stand in text. */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The value in the text of the part, null if it cannot be read. It has no elements inside, so no parser of XML is wanted. */
export function settingsOf(xml: string): unknown {
  const open = /<(?:\w{1,40}:)?settings\b[^<>]*>/.exec(xml);
  const end = xml.lastIndexOf('</');
  const inner = open ? xml.slice(open.index + open[0].length, Math.max(end, 0)) : '';
  const [first = '', ...sections] = inner.split('<![CDATA[');
  const text =
    withoutEntities(first) +
    sections
      .map((section) => {
        const close = section.indexOf(']]>');
        return close < 0 ? section : section.slice(0, close) + withoutEntities(section.slice(close + ']]>'.length));
      })
      .join('');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function withoutEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,8}|#\d{1,8}|\w{1,8});/gi, (whole, entity: string) => decoded(entity, whole));
}

function decoded(entity: string, whole: string): string {
  if (/^#x/i.test(entity)) return String.fromCodePoint(parseInt(entity.slice(2), 16));
  if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
  return ENTITIES[entity] ?? whole;
}
