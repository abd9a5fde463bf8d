import { WorkbookFault } from '../../../spreadsheet/port';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { isPicture } from '../../common/cell-value';
import { decodeCellText } from '../xml/escape';

const DAY = 86_400_000;
/** China is eight hours ahead of UTC. */
const CHINA = 8 * 3_600_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** What turns the raw text of a cell into its value. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Value metadata of rich errors; a cell that shows #VALUE! with other metadata holds a picture or a card. */
  readonly richErrors: () => ReadonlySet<number>;
}

/** What is known of a cell besides its text. */
export interface CellTraits {
  /** The `vm` attribute: number of its value metadata. */
  readonly metadata: string | undefined;
  /** Its formula without `=`, null for none. */
  readonly formula: string | null;
}

const NO_TRAITS: CellTraits = { metadata: undefined, formula: null };

/**
 * Value of a cell from its `t` attribute and the text of its `v` (ECMA-376 18.3.1.4); inline text
 * comes from `is`. An empty text is no value: no host can tell it from an empty cell; nor is a picture in the cell.
 */
export function cellValue(
  type: string | undefined,
  raw: string,
  inline: string,
  context: ValueContext,
  traits: CellTraits = NO_TRAITS,
): CellValue {
  if ((type === 'str' || type === 'e') && holdsPicture(type, raw, traits, context)) return null;
  switch (type) {
    case 's':
      return raw === '' ? null : sharedText(context.strings, Number(raw)) || null;
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

/** A text that is not there is no empty cell: a name or a unit would be missing from every figure without a word. */
function sharedText(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text === undefined) throw new WorkbookFault('file-damaged', 'xl/sharedStrings.xml');
  return text;
}

function holdsPicture(type: 'str' | 'e', raw: string, { metadata, formula }: CellTraits, { richErrors }: ValueContext): boolean {
  if (isPicture(type === 'str' ? raw : formula)) return true;
  return type === 'e' && metadata !== undefined && raw === '#VALUE!' && !richErrors().has(Number(metadata));
}

/** A number, or the text itself where a sloppy writer left out the type. */
function numberOr(raw: string): number | string {
  const value = Number(raw);
  return Number.isFinite(value) ? value : raw;
}

/** Serial number of an ISO 8601 date, as strict workbooks keep dates; an instant with a zone is told in China's time. */
function isoSerial(raw: string, date1904: boolean): number | string {
  const zoned = /T[\d:.]{1,20}(?:Z|[+-]\d\d:?\d\d)$/.test(raw);
  const instant = Date.parse(zoned || !raw.includes('T') ? raw : `${raw}Z`);
  if (Number.isNaN(instant)) return raw;
  return (instant + (zoned ? CHINA : 0) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
