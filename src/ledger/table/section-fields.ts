import { normalizeText } from '../cells/cell-text';
import { FOLD } from '../combine/row-location';
import { bareState } from '../header/state-columns';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import type { ColumnMatch } from '../ledger';
import type { FilledDittos } from '../rows/dittos';
import { nearestStated } from '../rows/inherited';
import { plannedStartStated, resumptionStated, startStateStated } from '../rows/section-starts';
import type { PreparedTable } from './prepare-table';

/** What stands behind the word of a section: 谋划库项目, 未销号的问题清单. */
const OF_WHAT = /(?:的|类|项目|问题|事项|诉求|堵点难点|需求|清单|台账|部分|情况){1,3}$/;

const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])\s*/;

/** What sections and sheets state in words of their own kind, and the columns beside which they do not: these tell more. */
const STARTS: Readonly<Record<string, StatedStarts>> = {
  startState: { unless: ['actualStart'], of: 'new', stated: startStateStated },
  plannedStart: { unless: ['duration'], of: 'new', stated: plannedStartStated },
  resumed: { unless: [], of: 'continuing', stated: resumptionStated },
};

interface StatedStarts {
  readonly unless: readonly string[];
  /** The projects of which it must be stated, every one. */
  readonly of: 'new' | 'continuing';
  readonly stated: (words: string, planYear: number) => string | null;
}

/** The table with a column for each field that its sections state, and no column does, and the cells of these behind the others. */
export function withSectionFields(
  table: PreparedTable,
  gathered: FilledDittos,
  kind: LedgerKind,
): { readonly table: PreparedTable; readonly records: FilledDittos['records'] } {
  const { sorted, snapshot } = table;
  const stated = kind.fields.flatMap((field) => {
    const told = [field.name, ...(STARTS[field.name]?.unless ?? [])];
    const words = table.columns.some((match) => told.includes(match.field.name)) ? null : wordsOf(field, table);
    return words ? [{ field, words }] : [];
  });
  if (stated.length === 0) return { table, records: gathered.records };
  const width = Math.max(0, ...snapshot.values.map(({ length }) => length));
  const columns = stated.map(
    ({ field }, at): ColumnMatch => ({
      field,
      column: snapshot.origin.column + width + at,
      header: field.label,
      confidence: 1,
      reason: 'exact',
      unit: null,
      unitSource: null,
    }),
  );
  // What the name of the sheet states stands with the names.
  const stands = sorted.sections[0] ?? table.columns.find(({ field }) => field.type === 'name');
  const place = { column: (stands?.column ?? snapshot.origin.column) - snapshot.origin.column, kind: FOLD.section };
  return {
    table: {
      ...table,
      columns: [...table.columns, ...columns],
      places: new Map([...table.places, ...stated.map((_, at) => [width + at, place] as const)]),
    },
    records: gathered.records.map((cells, record) => [
      ...Array.from({ length: width }, (_, at) => cells[at] ?? null),
      ...stated.map(({ words }) => words[record] ?? null),
    ]),
  };
}

/** What the sections say of a field, record by record; null unless they say it of every one. */
function wordsOf(field: FieldSpec, table: PreparedTable): readonly (string | null)[] | null {
  if (!(field.headed || field.state)) return null;
  const starts = STARTS[field.name];
  if (starts) return startsOf(table, starts.of, (words) => starts.stated(words, table.planYear.year));
  if (field.type !== 'choice') return null;
  const { sorted, headings } = table;
  const around = nearestStated(sorted, ({ words }) => wordIn(words, field));
  // The first section may be headed above the header: it ends where the next begins.
  const first = field.headed
    ? headings.flatMap((text) => (NUMBERED.test(text) ? (wordIn(text.replace(NUMBERED, ''), field) ?? []) : []))
    : [];
  const stated = (record: number): string | null =>
    (sorted.sectionAt?.[record] ?? -1) < 0 ? (first[0] ?? around(record)) : around(record);
  const ofRecords = sorted.records.flatMap((_, record) => stated(record) ?? []);
  return ofRecords.length === sorted.records.length && ofRecords.length > 0 ? ofRecords : null;
}

/**
 * What sections, or else the heading above the table or the name of its sheet, say of starts or resumptions, record by record. They must
 * say it of every record; those below 续建项目 and the like begin nothing this year, and those below 新建项目 resume nothing.
 */
function startsOf(
  { sorted, headings, sheet }: PreparedTable,
  of: StatedStarts['of'],
  stated: (words: string) => string | null,
): readonly (string | null)[] | null {
  const general = [...headings, sheet.sheet.name].map(stated).find((words) => words !== null) ?? null;
  // Nearly no list has such a heading: the others are not gone through record by record.
  if (general === null && !sorted.sections.some(({ words }) => stated(words) !== null)) return null;
  const around = nearestStated(sorted, ({ words }) => stated(words), general);
  const natureAround = nearestStated(sorted, ({ nature }) => nature, of);
  const ofRecords = sorted.records.map((_, record) => around(record));
  const nobody = ofRecords.every((words) => words === null);
  if (nobody || ofRecords.some((words, record) => words === null && natureAround(record) === of)) return null;
  return ofRecords;
}

/** The word of the field that a section is headed by. */
function wordIn(text: string, field: FieldSpec): string | null {
  const words = normalizeText(text);
  const bare = words.replace(OF_WHAT, '');
  const listed = Object.entries(field.vocabulary ?? {}).find(([word, others]) =>
    [words, bare].some((each) => each === word || others.includes(each)),
  );
  if (listed) return listed[0];
  return field.state ? bareState(bare, field) : (field.meaning?.(bare) ?? null);
}
