import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import { tablesOf } from '../../../ledger/combine/row-location';
import type { Ledger } from '../../../ledger/ledger';
import { nameOf, type RoundRecord } from '../../records';
import { speaksOfRows } from './bare-rows';
import type { Submission } from './submission';

/** 本行, 上两行, 此条记录 within a text; not 本行业, 该条道路. */
const A_ROW = /(?:[本此该这]|[上下前后][一二两三四五六七八九十\d几]{1,2})(?:行(?![业政动程驶车道情为])|条(?=记录|数据|信息|[作重不停]|$))/;
/** That what stands there is not to be counted. */
const NOT_TO_COUNT = /作废|勿[用计采]|请[删忽]|误[填报列]|重复[填报列]|^重复$|以[本此上下附][^,。]{0,8}为准/;
/** Which rows a line speaks of: those below, or those above, all of them or a number. */
const BELOW = /^(?:以下|下列|下面|下述)/;
const ABOVE = /^(?:以上|上述|上面)/;
const SOME = /^([上前下后])([一二两三四五六七八九\d])[行条]/;
const NUMBERS = '一二三四五六七八九';

/** A line of one text within a list, and the sheet row that it stands in. */
interface Line {
  readonly row: number;
  readonly text: string;
}

/** Whether a text says of the row that it stands in, or of another, that it does not count or what counts in its place. */
function saysOfRow(text: string): boolean {
  return A_ROW.test(text) || NOT_TO_COUNT.test(text);
}

/**
 * Rows of a returned file of which the file itself says that they do not count, or what counts in their place: 本行作废 under
 * 备注 or in a cell beside the list, 以下作废 in a line of its own. What such a row says is not taken before somebody has looked.
 * `headings` are its records that are no projects; `ours` the project of the ledger that a row is, whose own words say nothing new.
 */
export function notedRows(
  { ledger, records }: Pick<Submission, 'ledger' | 'records'>,
  headings: readonly number[],
  ours: (theirs: number) => RoundRecord | undefined,
): ReadonlySet<number> {
  if (!ledger) return new Set();
  const lines = new Map(tablesOf(ledger).map((table) => [table, linesOf(table)] as const));
  for (const theirs of headings) {
    const record = records[theirs];
    if (record && speaksOfRows(nameOf(record))) lines.get(record.table)?.push({ row: record.row, text: normalizeText(nameOf(record)) });
  }
  const places = new Map([...lines.keys()].map((table) => [table, Array.from(table.rows)] as const));
  return new Set(
    records.flatMap((record, theirs) => {
      const rows = places.get(record.table) ?? [];
      const isMeant = (lines.get(record.table) ?? []).some((line) => speaksOf(line, record.row, rows));
      return isMeant || saysOfItself(record, ours(theirs)) ? [theirs] : [];
    }),
  );
}

function linesOf({ sections, otherRows }: Ledger): Line[] {
  return [...sections, ...otherRows.filter(({ kind }) => kind === 'continuation' || kind === 'unknown' || kind === 'note')].flatMap(
    ({ row, text }) => (speaksOfRows(text) ? [{ row, text: normalizeText(text) }] : []),
  );
}

/** 本行 in a line of its own may be the row above or below. */
function speaksOf({ row: at, text }: Line, row: number, rows: readonly number[]): boolean {
  if (BELOW.test(text)) return row > at;
  if (ABOVE.test(text)) return row < at;
  const [, where = '', number = ''] = SOME.exec(text) ?? [];
  const count = number === '' ? 1 : number === '两' ? 2 : NUMBERS.indexOf(number) + 1 || Number(number);
  const above = rows.filter((each) => each < at).slice(-count);
  const below = rows.filter((each) => each > at).slice(0, count);
  if ('上前'.includes(where) && where !== '') return above.includes(row);
  if (where !== '') return below.includes(row);
  return above.includes(row) || below.includes(row);
}

function saysOfItself(record: RoundRecord, ours: RoundRecord | undefined): boolean {
  const known = new Set(ours ? textsOf(ours) : []);
  return textsOf(record).some((text) => !known.has(text) && saysOfRow(text));
}

/** All that stands in a record's row, beside the list too, but for its name; levelled. */
function textsOf(record: RoundRecord): string[] {
  const { origin, values } = record.table.snapshot;
  const name = normalizeText(nameOf(record));
  return (values[record.row - origin.row] ?? [])
    .flatMap((cell) => (typeof cell === 'string' ? [normalizeText(cellText(cell))] : []))
    .filter((text) => text !== name);
}
