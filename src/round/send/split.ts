import { offeredWords } from '../../sheets/templates/blank-ledger';
import { fitsInPlace } from '../../spreadsheet/drop-down-words';
import { normalizeText, oneLine } from '../../ledger/cells/cell-text';
import type { ExtractedSheet, KeptRow } from '../../spreadsheet/row-extract';
import { rowOf, type Ledger, type Section } from '../../ledger/ledger';
import { ROUND_SHEETS, sectionText } from '../../wording/round/files';
import { monthText, type Month } from '../month';
import { groupRecords } from '../groups';
import { computedColumns } from '../computed-columns';
import { openColumns } from './open-fields';
import { nameOf, roundRecords, toldOf, type RoundRecord } from '../records';
import { rowId, type Sign, type SignedRow } from '../sign';
import { present } from '../../spreadsheet/present';

/** Rows left open below a table for projects that the ledger does not know yet. */
export const SPARE_ROWS = 5;

/** A workbook for one of those who report. */
export interface SplitFile {
  readonly value: string;
  readonly fileName: string;
  /** Records of the ledger that are in it. */
  readonly records: readonly number[];
  readonly sheets: readonly ExtractedSheet[];
  readonly sign: Sign;
  /** Headings of the columns that may be filled in, for the explanation. */
  readonly openLabels: readonly string[];
}

export interface SplitPlan {
  readonly by: string;
  readonly byLabel: string;
  readonly month: Month;
  readonly files: readonly SplitFile[];
  /** Records that belong to nobody. */
  readonly unassigned: readonly number[];
}

export interface SplitOptions {
  /** Key of a column: a field's name, or `#` and a levelled heading (`columns.ts`). */
  readonly by: string;
  readonly month: Month;
}

/** The columns by which a ledger can be divided, by their keys; those asked for most first. */
export function splitKeys(ledger: Ledger): readonly { readonly key: string; readonly label: string }[] {
  const usual = ['leadUnit', 'township', 'leader'];
  const all = new Map(
    roundRecords(ledger)
      .slice(0, 1)
      .flatMap(({ columns }) => [...columns.values()].map(({ key, label }) => [key, { key, label }])),
  );
  const stated = ledger.sections.some(({ leadUnit }) => leadUnit !== null)
    ? [...all.values(), { key: 'leadUnit', label: labelOf(ledger, 'leadUnit') }]
    : [...all.values()];
  const known = new Map(stated.map((each) => [each.key, each]));
  return [
    ...usual.flatMap((key) => known.get(key) ?? []),
    ...[...known.values()].filter(({ key }) => !usual.includes(key) && key !== 'sequence' && key !== 'name'),
  ];
}

/** Key of a column that a user names: the field's own name, its label, or the heading as printed; null for none. */
export function splitKeyOf(ledger: Ledger, word: string): string | null {
  const wanted = normalizeText(word);
  const printed = ledger.columns.find(({ header }) => normalizeText(header) === wanted)?.field.name;
  return splitKeys(ledger).find(({ key, label }) => key === word || key === printed || normalizeText(label) === wanted)?.key ?? null;
}

/** 拆分下发: for each value of a column the rows that are its own. Pure: the file host writes it (`workbook/file/split`). */
export function planSplit(ledger: Ledger, { by, month }: SplitOptions): SplitPlan {
  const records = roundRecords(ledger);
  const { groups, unassigned } = groupRecords(records, by);
  const ids = idsOf(records, month);
  const taken = new Set<string>();
  const files = groups.map(({ value, records: own }): SplitFile => {
    const kept = new Map<Ledger, Map<number, string>>();
    for (const index of own) {
      const record = present(records[index], 'records', index);
      const rows = kept.get(record.table) ?? new Map<number, string>();
      kept.set(record.table, rows);
      rows.set(record.own, present(ids[index], 'ids', index));
    }
    const sheets = sheetsOf(kept);
    return {
      value,
      fileName: freeName(ROUND_SHEETS.fileName(shortened(value), month), taken),
      records: own,
      sheets,
      sign: signOf(own, records, ids, { by, value, month }),
      openLabels: openLabelsOf(kept),
    };
  });
  return { by, byLabel: labelOf(ledger, by), month, files, unassigned };
}

function labelOf(ledger: Ledger, key: string): string {
  return (
    ledger.kind.fields.find(({ name }) => name === key)?.label ??
    ledger.unmatched.find(({ header }) => `#${normalizeText(header)}` === key)?.header ??
    key
  );
}

/** A name for each record, none twice. */
function idsOf(records: readonly RoundRecord[], month: Month): string[] {
  const taken = new Set<string>();
  return records.map((record) => {
    let id = '';
    for (let again = 0; id === '' || taken.has(id); again++)
      id = rowId(monthText(month), record.sheet.name, record.row, nameOf(record), toldOf(record, 'code'), again);
    taken.add(id);
    return id;
  });
}

function signOf(
  own: readonly number[],
  records: readonly RoundRecord[],
  ids: readonly string[],
  { by, value, month }: { by: string; value: string; month: Month },
): Sign {
  const ours = own.map((index) => present(records[index], 'records', index));
  const columns = [...new Set(ours.flatMap((record) => [...record.columns.keys()]))];
  const rows = own.map((index): SignedRow => {
    const record = present(records[index], 'records', index);
    return {
      id: present(ids[index], 'ids', index),
      sheet: record.sheet.name,
      row: record.row,
      values: new Map(columns.map((key) => [key, toldOf(record, key)])),
    };
  });
  const { table } = present(ours[0], 'projects of a file', 0);
  return { workbook: table.snapshot.workbookName, planYear: table.planYear.year, month, by, value, columns, rows };
}

function openLabelsOf(kept: ReadonlyMap<Ledger, unknown>): string[] {
  return [
    ...new Set([...kept.keys()].flatMap((table) => columnsOf(table).open.map(({ match, label }) => oneLine(match?.header ?? label)))),
  ];
}

/** Record 0 stands for all records of a table: they share its columns. */
function columnsOf(table: Ledger): { readonly all: RoundRecord['columns']; readonly open: ReturnType<typeof openColumns> } {
  const all = roundRecords(table)[0]?.columns ?? new Map();
  const open = openColumns(all);
  const computed = new Set(computedColumns(table));
  // 完成率 follows from the rest: what a unit would type over its formula is not compared.
  const typed = open.filter(({ match, column }) => match !== null || !computed.has(column));
  return { all, open: typed.length > 0 ? typed : open };
}

function sheetsOf(kept: ReadonlyMap<Ledger, ReadonlyMap<number, string>>): ExtractedSheet[] {
  const bySheet = new Map<string, Ledger[]>();
  for (const table of kept.keys()) bySheet.set(table.snapshot.sheet.id, [...(bySheet.get(table.snapshot.sheet.id) ?? []), table]);
  return [...bySheet.values()].map((tables) => {
    const inOrder = [...tables].sort((a, b) => a.header.row - b.header.row);
    const [first] = inOrder;
    if (!first) throw new Error('a sheet without a table');
    const { snapshot } = first;
    const rows = inOrder.flatMap((table, at) => rowsOf(table, kept.get(table) ?? new Map(), at === 0));
    const width = snapshot.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    return {
      sheet: snapshot.sheet,
      rows,
      idColumn: snapshot.origin.column + width,
      headerRow: first.header.row,
      open: [...new Set(inOrder.flatMap((table) => columnsOf(table).open.map(({ column }) => column)))],
      choices: choicesOf(first),
    };
  });
}

/** Rows of one table with these records: what stands above and in its header, its sections, records, totals and notes. */
function rowsOf(table: Ledger, own: ReadonlyMap<number, string>, isFirst: boolean): KeptRow[] {
  const bottom = table.header.row + table.header.rows;
  const rows: KeptRow[] = [];
  const above = isFirst
    ? 0
    : Math.min(
        table.header.row,
        ...table.otherRows.filter(({ row, kind }) => kind === 'title' && row < table.header.row).map(({ row }) => row),
      );
  for (let row = above; row < bottom; row++) rows.push({ row, kind: 'fixed' });
  const below: KeptRow[] = [...sectionRows(table, own), ...recordRows(table, own), ...totalRows(table, own), ...noteRows(table, bottom)];
  const sorted = below.sort((a, b) => a.row - b.row);
  // Behind all rows of the last project: of one in several rows the further ones belong to it.
  const last = sorted.reduce((found, { kind }, at) => (kind === 'record' ? at : found), -1);
  return [...rows, ...sorted.map((row, at) => (at === last ? { ...row, spare: SPARE_ROWS } : row))];
}

function recordRows(table: Ledger, own: ReadonlyMap<number, string>): KeptRow[] {
  const rows: KeptRow[] = [];
  const further = table.otherRows.filter(({ kind }) => kind === 'continuation' || kind === 'part');
  const secondLines = [...(roundRecords(table)[0]?.columns.values() ?? [])].some(({ below }) => below > 0);
  for (const [record, id] of own) {
    const row = rowOf(table, record);
    rows.push({ row, kind: 'record', id });
    const end = table.rows[record + 1] ?? Infinity;
    // What goes on below a record belongs to it: further rows, the parts that it consists of, its second line.
    const below = new Set<number>(further.filter((other) => other.row > row && other.row < end).map((other) => other.row));
    if (secondLines) below.add(row + 1);
    for (const other of below) rows.push({ row: other, kind: 'record' });
  }
  return rows;
}

function sectionRows(table: Ledger, own: ReadonlyMap<number, string>): KeptRow[] {
  return table.sections.flatMap((section): KeptRow[] => {
    const count = [...own.keys()].filter((record) => record >= section.first && record < section.end).length;
    if (count === 0) return [];
    const text = sectionWords(section, count);
    return [{ row: section.row, kind: 'total', ...(text === section.text ? {} : { text: { column: section.column, value: text } }) }];
  });
}

/** The section's words with its own count; sums that they state are those of all units, so they go. */
function sectionWords({ text, words, declaredCount, declaredSums }: Section, count: number): string {
  if (declaredCount === null && declaredSums.every(({ column }) => column !== null)) return text;
  return sectionText(words, declaredCount === null ? null : count);
}

/** Totals over all records of a section or of the table. */
function totalRows(table: Ledger, own: ReadonlyMap<number, string>): KeptRow[] {
  return table.totals.flatMap(({ row, section, column, text, declaredCount, declaredSums }): KeptRow[] => {
    const within = table.sections[section];
    const count = [...own.keys()].filter((record) => !within || (record >= within.first && record < within.end)).length;
    if (count === 0 || declaredSums.some((sum) => sum.column === null)) return [];
    const words = declaredCount === null ? text : text.replace(String(declaredCount), String(count));
    return [{ row, kind: 'total', ...(words === text ? {} : { text: { column, value: words } }) }];
  });
}

function noteRows(table: Ledger, bottom: number): KeptRow[] {
  const end = table.rows[table.rows.length - 1] ?? bottom;
  return table.otherRows.filter(({ kind, row }) => kind === 'note' && row > end).map(({ row }) => ({ row, kind: 'fixed' }));
}

function choicesOf(table: Ledger): ExtractedSheet['choices'] {
  return columnsOf(table).open.flatMap(({ match, column, label }) => {
    const words = match ? offeredWords(match.field) : [];
    return match && fitsInPlace(words) ? [{ column, words, strict: match.field.open !== true && match.field.type !== 'step', label }] : [];
  });
}

/** Characters of a value in a file's name: file systems allow 255 bytes in all, three to a Chinese one. */
const IN_A_NAME = 50;

function shortened(value: string): string {
  const characters = Array.from(value);
  return characters.length > IN_A_NAME ? `${characters.slice(0, IN_A_NAME).join('')}…` : value;
}

/** A name that no other file bears, without what file systems forbid. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted
    .replace(/[\\/:*?"<>|\r\n\t]+/g, ' ')
    .trim()
    .slice(0, 100);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}（${String(number)}）`;
  taken.add(name.toLowerCase());
  return `${name}.xlsx`;
}
