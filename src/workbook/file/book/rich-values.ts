import type { Parts } from '../package/parts';
import { child, children, descendants, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { relatedPart, type Book } from './workbook-part';

/**
 * Numbers of value metadata (`vm` of a cell, one-based) whose rich value is an error, such as #SPILL!. All
 * others that a cell shows as #VALUE! to older programs are pictures or cards in the cell (MS-XLSX 2.3.6).
 */
export function richErrors(book: Book, parts: Pick<Parts, 'has' | 'keys' | 'text' | 'lenientText'>): ReadonlySet<number> {
  const root = (kind: string): XmlElement | undefined => {
    const part = relatedPart(book, parts, kind);
    return part === null ? undefined : parseXml(parts.text(part), part);
  };
  const metadata = root('sheetMetadata');
  const structures = children(root('rdRichValueStructure'), 's').map(({ attributes }) => attributes['t'] ?? '');
  const values = children(root('rdRichValue'), 'rv').map(({ attributes }) => structures[Number(attributes['s'])] ?? '');
  const future = children(metadata, 'futureMetadata').find(({ attributes }) => attributes['name'] === 'XLRICHVALUE');
  const blocks = children(future, 'bk').map((block) =>
    Number(descendants(block, ({ local }) => local === 'rvb')[0]?.attributes['i'] ?? -1),
  );
  const errors = new Set<number>();
  children(child(metadata, 'valueMetadata'), 'bk').forEach((block, at) => {
    const record = child(block, 'rc');
    const value = record ? blocks[Number(record.attributes['v'])] : undefined;
    if (value !== undefined && (values[value] ?? '') === '_error') errors.add(at + 1);
  });
  return errors;
}
