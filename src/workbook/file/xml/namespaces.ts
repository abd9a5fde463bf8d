import type { XmlElement } from './element';

/** Namespace URIs, transitional and strict (ECMA-376 part 1 annex and ISO 29500 strict). */
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;
const STRICT: Readonly<Record<keyof typeof TRANSITIONAL, string>> = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

/** The namespaces of one workbook: strict or transitional, all of a kind. */
export type Namespaces = Readonly<Record<keyof typeof TRANSITIONAL, string>>;

/** Namespace of an element, by the declarations of itself and the root above it. */
function namespaceOf(element: XmlElement, root: XmlElement): string | undefined {
  const declaration = element.prefix === '' ? 'xmlns' : `xmlns:${element.prefix.slice(0, -1)}`;
  return element.attributes[declaration] ?? root.attributes[declaration];
}

/** The family of namespaces of a spreadsheet part's root, or null if it is no spreadsheet part. */
export function namespacesOf(root: XmlElement): Namespaces | null {
  const main = namespaceOf(root, root);
  if (main === TRANSITIONAL.main) return TRANSITIONAL;
  return main === STRICT.main ? STRICT : null;
}

/** Value of `r:id` (or another local name) whatever the prefix of the relationships namespace is. */
export function relationAttribute(element: XmlElement, root: XmlElement, local = 'id'): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    const colon = name.indexOf(':');
    if (colon < 0 || name.slice(colon + 1) !== local) continue;
    const declaration = `xmlns:${name.slice(0, colon)}`;
    const uri = element.attributes[declaration] ?? root.attributes[declaration];
    if (uri === TRANSITIONAL.relations || uri === STRICT.relations) return value;
  }
  return undefined;
}

/** Writes `r:id="…"` with the prefix that the root declares; without one the declaration comes along. */
export function writeRelationAttribute(root: XmlElement, id: string, namespaces: Namespaces): string {
  for (const [name, value] of Object.entries(root.attributes)) {
    if (name.startsWith('xmlns:') && value === namespaces.relations) return ` ${name.slice(6)}:id="${id}"`;
  }
  return ` xmlns:r="${namespaces.relations}" r:id="${id}"`;
}

/** Last step of a relationship type's URI: the same in the transitional and the strict family. */
export function relationKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** URI of a relationship type in the workbook's family. */
export function relationType(namespaces: Namespaces, kind: string): string {
  return `${namespaces.relations}/${kind}`;
}
