import { runChecks } from '../../src/checks/run-checks';
import { cellAddress, parseArea } from '../../src/spreadsheet/address';
import { isFolded } from '../../src/ledger/combine/row-location';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { periodText } from '../../src/ledger/cells/period';
import { locatingLedgers } from '../../src/ledger/recognise/find-ledgers';
import { unreadList, type UnreadList } from '../../src/ledger/recognise/unread-list';
import { runToEnd } from '../../src/spreadsheet/task';
import type { Area, CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf, type SnapshotOptions } from '../support/snapshot';

/** A small ledger with one oddity, and what must be read from it. Names are invented, layouts are those of real lists. */
export interface CorpusCase {
  /** The oddity. */
  readonly oddity: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly options?: Omit<SnapshotOptions, 'merges'>;
  /** Merged areas in A1. */
  readonly merges?: readonly string[];
  readonly expected: Expected;
}

export interface Expected {
  /** What is asked about a sheet that cannot be read as a ledger; `nothing` where it holds no list. */
  readonly sheet?: UnreadList['kind'] | 'nothing';
  /** Fields of the columns from the first on, `-` for a column of none. */
  readonly columns?: string;
  /** Rows of the projects, as the sheet numbers them. */
  readonly projects?: readonly number[];
  readonly names?: readonly string[];
  /** Natures of the projects. */
  readonly natures?: string;
  /** Planned starts of the projects at the precision read, `-` for none. */
  readonly starts?: string;
  /** Sections as `level words declared/found`. */
  readonly sections?: readonly string[];
  /** How many rows of each other kind there are. */
  readonly others?: Readonly<Partial<Ledger['rowCounts']>>;
  /** Findings as `code@cell`, without those on forms of writing (text dates and numbers) and on columns a small list lacks. */
  readonly findings?: readonly string[];
  /** Anything else, by a name of its own. */
  readonly also?: Readonly<Record<string, readonly [actual: (ledger: Ledger) => unknown, expected: unknown]>>;
}

const ASOF = dayOf(2025, 6, 30);
const FORM_ONLY: readonly string[] = [
  'column-missing',
  'date-as-text',
  'number-as-text',
  'required-missing',
  'field-unknown',
  'unit-unstated',
  // What is usually meant is told, not found fault with; what has to be asked (`reading-open`) is.
  'reading-likely',
  'start-undated',
];

/** What was read, beside what should have been: one line for each thing expected. */
export interface Reading {
  readonly what: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Reads a case; every expectation becomes one {@link Reading}. */
export function readCase({ rows, options, merges = [], expected }: CorpusCase): Reading[] {
  const snapshot = snapshotOf(rows, { ...options, merges: merges.map(areaOf) });
  const [ledger] = runToEnd(locatingLedgers([snapshot], { kind: PROJECTS, asOf: ASOF }));
  if (!ledger || expected.sheet !== undefined) {
    const actual = ledger ? 'ledger' : (unreadList(snapshot, PROJECTS, null)?.kind ?? 'nothing');
    return [{ what: 'sheet', actual, expected: expected.sheet ?? 'ledger' }];
  }
  const actual = readingOf(ledger);
  const told = Object.entries<unknown>({ ...expected }).filter(([what]) => what !== 'also' && what !== 'others');
  const counts = Object.entries(expected.others ?? {}).map(([kind, count]) => ({
    what: kind,
    actual: ledger.rowCounts[kind as keyof Ledger['rowCounts']],
    expected: count,
  }));
  const also = Object.entries(expected.also ?? {}).map(([what, [get, wanted]]) => ({ what, actual: get(ledger), expected: wanted }));
  const accounted = {
    what: 'every row is accounted for',
    actual: Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0),
    expected: rows.length,
  };
  return [...told.map(([what, wanted]) => ({ what, actual: actual[what], expected: wanted })), ...counts, ...also, accounted];
}

function readingOf(ledger: Ledger): Readonly<Record<string, unknown>> {
  // Columns that share the cells of others come after all of the sheet.
  const last = Math.max(...[...ledger.columns, ...ledger.unmatched].map(({ column }) => column).filter((column) => !isFolded(column)));
  const starts = ledger.period('plannedStart');
  return {
    columns: Array.from(
      { length: last + 1 },
      (_, column) => ledger.columns.find((match) => match.column === column)?.field.name ?? '-',
    ).join(' '),
    projects: Array.from(ledger.rows, (row) => row + 1),
    names: ledger.text('name')?.values,
    natures: ledger.natures.join(' '),
    starts: Array.from(ledger.rows, (_, record) => {
      const period = starts?.values[record] ?? null;
      return period ? periodText(period) : '-';
    }).join(' '),
    sections: ledger.sections.map(
      ({ level, words, declaredCount, first, end }) => `${level} ${words} ${declaredCount ?? '-'}/${end - first}`,
    ),
    findings: runChecks(ledger, ASOF)
      .filter(({ code }) => !FORM_ONLY.includes(code))
      .map(({ code, row, column }) => `${code}@${column === null ? row + 1 : cellAddress(row, column)}`),
  };
}

export function areaOf(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`no area: ${address}`);
  return found;
}
