import { strToU8, zipSync, type Zippable } from 'fflate';
import { NS, XML_HEAD, escaped } from './xml';

/** A relationship from one part to another. */
export interface Link {
  readonly id: string;
  /** Full relationship type. */
  readonly type: string;
  /** Path of the other part inside the package. */
  readonly target: string;
}

export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  readonly links?: readonly Link[];
}

const PACKAGE_NS = 'http://schemas.openxmlformats.org/package/2006';
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  xml: 'application/xml',
};

/** Zip entries carry local wall-clock time, so a local date gives the same bytes in every time zone. */
const ENTRY_DATE = new Date(1980, 0, 1, 12, 0, 0);

/** Relationship type of the office document vocabulary. */
export function officeLink(id: string, kind: string, target: string): Link {
  return { id, type: `${NS.relationships}/${kind}`, target };
}

/** Relationship type of the package vocabulary, such as the core properties. */
export function packageLink(id: string, kind: string, target: string): Link {
  return { id, type: `${PACKAGE_NS}/relationships/${kind}`, target };
}

/** The package as bytes: content types first, as Excel orders them, then each part with its relationships. */
export function packageBytes(parts: readonly Part[], rootLinks: readonly Link[]): Uint8Array {
  const entries: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationships('', rootLinks)),
  };
  for (const part of parts) {
    entries[part.path] = strToU8(part.body);
    if (part.links !== undefined) entries[relationshipsPath(part.path)] = strToU8(relationships(part.path, part.links));
  }
  return zipSync(entries, { mtime: ENTRY_DATE, level: 6 });
}

function contentTypes(parts: readonly Part[]): string {
  const defaults = Object.entries(DEFAULTS)
    .filter(([extension]) => extension !== 'vml' || parts.some((part) => part.path.endsWith('.vml')))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts
    .filter((part) => part.contentType !== DEFAULTS['vml'])
    .map((part) => `<Override PartName="/${part.path}" ContentType="${part.contentType}"/>`);
  return `${XML_HEAD}<Types xmlns="${PACKAGE_NS}/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationships(source: string, links: readonly Link[]): string {
  const items = links.map(
    (link) => `<Relationship Id="${link.id}" Type="${link.type}" Target="${escaped(relativePath(source, link.target))}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_NS}/relationships">${items.join('')}</Relationships>`;
}

/** Target as seen from the folder of the source, the way Excel writes it. */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
