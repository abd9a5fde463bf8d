import { normalizeText } from '../cells/cell-text';
import { FOLD } from '../combine/row-location';
import { bareState } from '../header/state-columns';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import { isRegisterKind } from '../kinds/register';
import type { ColumnMatch } from '../ledger';
import type { FilledDittos } from '../rows/dittos';
import type { PreparedTable } from './prepare-table';

/** What stands behind the word of a section: 谋划库项目, 未销号的问题清单. */
const OF_WHAT = /(?:的|类|项目|问题|事项|诉求|堵点难点|需求|清单|台账|部分|情况){1,3}$/;

/** The table with a column for each field that its sections state, and no column does, and the cells of these behind the others. */
export function withSectionFields(
  table: PreparedTable,
  gathered: FilledDittos,
  kind: LedgerKind,
): { readonly table: PreparedTable; readonly records: FilledDittos['records'] } {
  const { sorted, snapshot } = table;
  const [section] = sorted.sections;
  if (!isRegisterKind(kind) || !section) return { table, records: gathered.records };
  const stated = kind.fields.flatMap((field) => {
    const words = table.columns.some((match) => match.field === field) ? null : wordsOf(field, table);
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
  const place = { column: section.column - snapshot.origin.column, kind: FOLD.section };
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
function wordsOf(field: FieldSpec, { sorted }: PreparedTable): readonly string[] | null {
  if (field.type !== 'choice' || !(field.headed || field.state)) return null;
  const said: (string | null)[] = [];
  for (const { words, parent } of sorted.sections) said.push(wordIn(words, field) ?? said[parent] ?? null);
  const ofRecords = sorted.records.flatMap((_, record) => said[sorted.sectionAt?.[record] ?? -1] ?? []);
  return ofRecords.length === sorted.records.length && ofRecords.length > 0 ? ofRecords : null;
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
