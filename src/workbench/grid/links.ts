import { isInArea, parseArea } from '../../spreadsheet/address';
import type { GridSheet } from './model';

/** A place that a link leads to. */
export interface LinkTarget {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where the link of a cell leads, null when it has none or its target is gone. */
export function linkTarget(sheets: readonly GridSheet[], sheetId: string, row: number, column: number): LinkTarget | null {
  const link = sheets.find(({ id }) => id === sheetId)?.links.find(({ area }) => isInArea(area, row, column));
  const [, quoted, plain, address = ''] = /^#?(?:'((?:[^']|'')+)'|([^!']+))!([^!]+)$/.exec(link?.location ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((candidate) => candidate.name === name);
  const area = parseArea(address);
  return sheet && area ? { sheetId: sheet.id, row: area.row, column: area.column } : null;
}
