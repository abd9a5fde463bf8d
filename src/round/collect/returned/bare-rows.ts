import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { belongsTo } from '../../groups';
import { toldOf, type RoundRecord } from '../../records';

/** Columns by which lists are divided, whatever type they have. */
const DIVIDING: readonly string[] = ['sector', 'leadUnit', 'township'];
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Whether a returned row holds one text alone, beside numbers, and that is who answers for projects, their place or their field, by the
 * ledger or by the file's other rows: it heads the rows below it; or speaks of the rows around it, 以下作废. In a list of few rows nothing else tells it from a project.
 */
export function bareHeadings(ledger: readonly RoundRecord[]): (record: RoundRecord, returned: readonly RoundRecord[]) => boolean {
  const ours = dividingWords(ledger);
  const known = new Map<readonly RoundRecord[], ReadonlySet<string>>();
  return (record, returned) => {
    const text = onlyText(record);
    if (text === null) return false;
    if (speaksOfRows(text)) return true;
    const theirs = known.get(returned) ?? dividingWords(returned);
    known.set(returned, theirs);
    return ours.has(text) || theirs.has(text);
  };
}

/** Who answers for projects, their place and their field, by these records; levelled. */
export function dividingWords(records: readonly RoundRecord[]): Set<string> {
  const words = new Set<string>();
  for (const record of records) {
    const people = [...record.columns].flatMap(([key, { match }]) => (match?.field.type === 'people' ? [key] : []));
    for (const key of new Set([...DIVIDING, ...people]))
      for (const word of [...belongsTo(record, key), toldOf(record, key)]) words.add(normalizeText(word));
  }
  return words;
}

/** What speaks of rows: 本行, 此行, 上一行, 以下, 上述. */
const OF_ROWS = /^(?:[本此该这上下前后][一二两三四五六七八九十\d几]{0,2}[行条]|以[上下]|[上下]述|下列|[上下]面)/;

/** Whether a row of this text alone speaks of the rows around it. */
export function speaksOfRows(text: string): boolean {
  return OF_ROWS.test(normalizeText(text));
}

/** The one thing that a row says in words, levelled, with numbers of its own at most: its place in the list, or what its projects come to; null where it says more. */
function onlyText({ table, row }: RoundRecord): string | null {
  const { origin, values } = table.snapshot;
  const said = (values[row - origin.row] ?? []).filter((cell) => SAYS_SOMETHING.test(cellText(cell)) && !isNumber(cell));
  const [only] = said;
  return said.length === 1 && typeof only === 'string' ? normalizeText(only) : null;
}

/** 1, 一、 and (二): of 1 | 交通局 | the first says nothing of a project. */
function isNumber(cell: CellValue): boolean {
  return (
    typeof cell === 'number' || /^\(?(?:\d{1,15}(?:\.\d{1,9})?|[一二三四五六七八九十]{1,3})\)?[、.]?$/.test(normalizeText(cellText(cell)))
  );
}
