import { normalizeText } from '../../../ledger/cells/cell-text';
import type { RoundColumn } from '../../columns';

/** The heading of a column, levelled, parents before children. */
export function headingOf({ match, label }: RoundColumn): string {
  return normalizeText(match?.header ?? label);
}

/** A heading without the brackets of its unit. */
export function withoutUnit(heading: string): string {
  return heading.replace(/\((?:单位:?)?(?:亿|万|千|百万|千万)?元?\)/g, '');
}
