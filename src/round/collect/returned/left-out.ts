import { columnLetters } from '../../../spreadsheet/address';
import { isBlank, normalizeText, oneLine } from '../../../ledger/cells/cell-text';
import { UNIT_NAMES } from '../../../ledger/cells/money-unit';
import { sheetColumn, tablesOf } from '../../../ledger/combine/row-location';
import type { Ledger, OtherRow, RowKind, Section } from '../../../ledger/ledger';
import { readNumbering } from '../../../ledger/rows/numbering';
import type { RoundRecord } from '../../records';
import { isSettled } from '../../send/open-fields';
import { dividingWords, speaksOfRows } from './bare-rows';
import type { ListAside } from './parted-lists';
import type { Submission } from './submission';

/** What stands in a returned file and is not compared with the ledger, so that nobody takes it for read. */
export interface LeftOut {
  /** Headings, or letters where there is none, of columns that the ledger does not have and that say something. */
  readonly columns: readonly string[];
  /** Labels of columns that were sent to be filled in and are not there any more. */
  readonly absent: readonly string[];
  /** Sheets with another list of the same projects, or hidden. */
  readonly sheets: readonly string[];
  /** Lists of other things beside the report. */
  readonly lists: readonly ListAside[];
  /** One-based rows that are no project: words or numbers without a name; parts of a project. */
  readonly rows: readonly number[];
  readonly parts: readonly number[];
  /** Lines of one text within the list, which may say something of the rows around them: 本行作废. */
  readonly lines: readonly { readonly row: number; readonly text: string }[];
  /** Notes below the list that the ledger does not have. */
  readonly notes: readonly string[];
}

const UNIT = new RegExp(`^(?:${UNIT_NAMES}|同上|〃)$`);

/** What of a returned file goes unread. `ours` are the ledger's records. */
export function leftOutOf(
  { ledger: theirs, records, sign, otherSheets, aside, idColumns }: Submission,
  ledger: Ledger,
  ours: readonly RoundRecord[],
): LeftOut {
  if (!theirs) return { columns: [], absent: [], sheets: [], lists: [], rows: [], parts: [], lines: [], notes: [] };
  const known = columnsOf(ours);
  const there = columnsOf(records);
  const tables = tablesOf(theirs);
  const rowsOf = (kind: RowKind): number[] => [
    ...new Set(
      tables.flatMap((table) =>
        table.otherRows.filter((row) => row.kind === kind && !isReadElsewhere(row, table, tables)).map(({ row }) => row + 1),
      ),
    ),
  ];
  const ourNotes = new Set(notesOf(ledger).map(normalizeText));
  return {
    columns: [
      ...new Set([
        ...records.flatMap(({ table, columns, own }) =>
          [...columns.values()]
            .filter(({ key, told }) => key !== 'sequence' && !known.has(key) && told(own) !== '' && !isRowUnit(table, told(own)))
            .map(({ label, match }) => oneLine(match?.header ?? label)),
        ),
        ...tables.flatMap((table) => unheaded(table, idColumns.get(table) ?? null)),
      ]),
    ],
    absent: sign
      ? sign.columns.flatMap((key) => (!isSettled(key) && known.has(key) && !there.has(key) ? [oneLine(known.get(key) ?? '')] : []))
      : [],
    sheets: otherSheets,
    lists: aside,
    rows: rowsOf('unknown'),
    parts: rowsOf('part'),
    lines: linesOf(theirs, ledger, ours),
    notes: notesOf(theirs).filter((text) => !ourNotes.has(normalizeText(text))),
  };
}

/** Whether a row outside a table is one of another table of the sheet that was read. */
function isReadElsewhere({ row, reason }: OtherRow, table: Ledger, tables: readonly Ledger[]): boolean {
  const isOutside = ({ otherRows }: Ledger): boolean => otherRows.some((other) => other.row === row && other.reason === 'other-table');
  return reason === 'other-table' && tables.some((other) => isOneSheet(table, other) && !isOutside(other));
}

function isOneSheet(table: Ledger, other: Ledger): boolean {
  return table.snapshot.sheet.id === other.snapshot.sheet.id;
}

/** What stands in a column of units, by which the amounts of the row were read. */
export function isRowUnit({ columns }: Ledger, told: string): boolean {
  return UNIT.test(told) && columns.some(({ unitSource }) => unitSource === 'column');
}

/** Labels of all columns by their keys. */
function columnsOf(records: readonly RoundRecord[]): ReadonlyMap<string, string> {
  const tables = new Map(records.map((record) => [record.table, record.columns]));
  return new Map([...tables.values()].flatMap((columns) => [...columns.values()].map(({ key, label }) => [key, label] as const)));
}

/** Headings of sections that say nothing known and that the ledger does not have, and what below a project speaks of rows. */
function linesOf(theirs: Ledger, ledger: Ledger, ours: readonly RoundRecord[]): { row: number; text: string }[] {
  const known = dividingWords(ours);
  for (const { sections, otherRows } of tablesOf(ledger)) {
    for (const { text, words } of [...sections, ...otherRows.map((row) => ({ ...row, words: row.text }))])
      known.add(normalizeText(text)).add(normalizeText(words));
  }
  return tablesOf(theirs)
    .flatMap(({ sections, otherRows }) => [
      ...sections.filter((section) => saysNothingKnown(section) && !known.has(normalizeText(section.words))),
      ...otherRows.filter(({ kind, text }) => kind === 'continuation' && speaksOfRows(text) && !known.has(normalizeText(text))),
    ])
    .map(({ row, text }) => ({ row: row + 1, text: oneLine(text) }));
}

/** No number, count, nature, unit or place; any words may be a field. */
function saysNothingKnown({ text, nature, leadUnit, township, declaredCount, declaredSums }: Section): boolean {
  const isBare = readNumbering(text) === null && declaredCount === null && declaredSums.length === 0;
  return isBare && [nature, leadUnit, township].every((stated) => stated === null);
}

function notesOf(ledger: Ledger): string[] {
  return tablesOf(ledger).flatMap(({ otherRows }) => otherRows.filter(({ kind }) => kind === 'note').map(({ text }) => oneLine(text)));
}

/** Columns without a heading in which a project has something. */
function unheaded(table: Ledger, idColumn: number | null): string[] {
  const { origin, values } = table.snapshot;
  const headed = new Set(
    [...table.columns, ...table.unmatched.filter(({ header }) => normalizeText(header) !== '')].map(({ column }) => sheetColumn(column)),
  );
  const width = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, at) => at + origin.column)
    .filter((column) => column !== idColumn && !headed.has(column))
    .filter((column) => [...table.rows].some((row) => !isBlank(values[row - origin.row]?.[column - origin.column] ?? null)))
    .map(columnLetters);
}
