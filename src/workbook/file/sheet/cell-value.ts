import type { CellValue } from '../../../spreadsheet/snapshot';
import { decodeCellText } from '../xml/escape';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** What turns the raw text of a cell into its value. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Value of a cell from its `t` attribute and the text of its `v` (ECMA-376 18.3.1.4); inline text
 * comes from `is`. An empty text is no value: no host can tell it from an empty cell.
 */
export function cellValue(type: string | undefined, raw: string, inline: string, context: ValueContext): CellValue {
  switch (type) {
    case 's':
      return raw === '' ? null : context.strings[Number(raw)] || null;
    case 'inlineStr':
      return inline === '' ? null : inline;
    case 'str':
      return raw === '' ? null : decodeCellText(raw);
    case 'b':
      return raw === '' ? null : raw === '1' || raw === 'true';
    case 'e':
      return { error: raw };
    case 'd':
      return raw === '' ? null : isoSerial(raw, context.date1904);
    default:
      return raw === '' ? null : numberOr(raw);
  }
}

/** A number, or the text itself where a sloppy writer left out the type. */
function numberOr(raw: string): number | string {
  const value = Number(raw);
  return Number.isFinite(value) ? value : raw;
}

/** Serial number of an ISO 8601 date, as strict workbooks keep dates. */
function isoSerial(raw: string, date1904: boolean): number | string {
  const instant = Date.parse(raw.endsWith('Z') || !raw.includes('T') ? raw : `${raw}Z`);
  if (Number.isNaN(instant)) return raw;
  return (instant - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
