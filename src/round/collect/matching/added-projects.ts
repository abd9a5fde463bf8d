import { cellText, oneLine } from '../../../ledger/cells/cell-text';
import { tablesOf } from '../../../ledger/combine/row-location';
import { nameKey } from '../../../ledger/match/similar-names';
import type { Ledger } from '../../../ledger/ledger';
import { present } from '../../../spreadsheet/present';
import { nameOf, ownColumns, type OwnColumn, type RoundRecord } from '../../records';
import { clarityOf } from '../changes/column-habits';
import { isYearUntold } from '../changes/own-dates';
import { lineOf } from '../changes/same-row';
import type { AddedProject, CheckedReport } from '../collected';
import type { KnownUnits } from '../../unit-names';
import type { ChosenMatches } from './match';
import { namesAlike, Resemblance, type Doubt } from './resemblance';

/** What else is asked before a returned row is taken for a new project. */
export interface AddedOptions {
  /** What the user set right of the matching, by the index of the file. */
  readonly chosen: ReadonlyMap<number, ChosenMatches>;
  /** Sheets of the ledger's workbook that are not counted with it, each with the names of its projects. */
  readonly elsewhere: readonly { readonly sheet: string; readonly names: readonly string[] }[];
  /** Whether a returned row is one of the ledger's rows that are no projects. */
  readonly isOther: (record: RoundRecord) => boolean;
  readonly leadUnits: KnownUnits;
  /** Whether a project of the ledger is known to be one of those that a file's unit answers for. */
  readonly isOfReporter: (report: CheckedReport, ours: number) => boolean;
}

/** Returned rows that are no project of the ledger, and second rows of one. */
export function addedProjects(
  records: readonly RoundRecord[],
  reports: readonly CheckedReport[],
  { chosen, elsewhere, isOther, leadUnits, isOfReporter }: AddedOptions,
): AddedProject[] {
  const resemblance = new Resemblance(records, leadUnits);
  const columns = ownColumns(records);
  const sheetOf = namesAlike(elsewhere.flatMap(({ sheet, names }) => names.map((name) => [name, sheet] as const)));
  return reports.flatMap((report, submission) => {
    const {
      matching,
      headings,
      submission: { records: returned },
    } = report;
    const { matches, added, again } = matching;
    const taken = new Set(matches.map(({ ours }) => ours));
    const isStrange = strangeTables(report);
    const doubtOf = (theirs: number, record: RoundRecord): Doubt | null => {
      if (report.noted.has(theirs)) return { code: 'noted' };
      const cells = unclearCells(record, columns);
      const unclear: Doubt | null = cells.length > 0 ? { code: 'unclear', cells } : null;
      // The user said that it is a new one.
      if (chosen.get(submission)?.get(theirs) === null) return unclear;
      if (saysNameAlone(record)) return { code: 'bare' };
      const ours = resemblance.of(record, taken, (known) => isOfReporter(report, known));
      if (ours.length > 0) return { code: 'resembles', ours };
      if (isStranger(report) || isStrange(record)) return { code: 'stranger' };
      const sheet = sheetOf(nameOf(record));
      return sheet === undefined ? unclear : { code: 'elsewhere', sheet };
    };
    const fresh = added.flatMap((theirs): AddedProject[] => {
      const record = present(returned[theirs], 'records', theirs);
      return isOther(record) || headings.includes(theirs) ? [] : [{ submission, theirs, again: null, doubt: doubtOf(theirs, record) }];
    });
    return [...fresh, ...again.map((match): AddedProject => ({ submission, theirs: match.theirs, again: match, doubt: null }))];
  });
}

/** Several projects and none of the ledger's, in a file that neither its name nor its title makes one of the ledger's units': it may be another county's. */
function isStranger({ matching: { matches, added }, unitFrom }: CheckedReport): boolean {
  return matches.length === 0 && added.length > 1 && (unitFrom === null || unitFrom === 'rows');
}

/** Titles and tabs of lists that are there to tell of new projects. */
const OF_NEW = /新增|增补|补充|调入|新入库/;

/** Whether a row stands in one of several lists of a file, none of whose projects the ledger has: next year's may be listed below this year's. */
function strangeTables({ matching: { matches, again }, submission: { records } }: CheckedReport): (record: RoundRecord) => boolean {
  const tables = new Set(records.map(({ table }) => table));
  const known = new Set([...matches, ...again].map(({ theirs }) => present(records[theirs], 'records', theirs).table));
  return ({ table, sheet }) => tables.size > 1 && !known.has(table) && !OF_NEW.test(`${sheet.name}${table.title ?? ''}`);
}

/** A title below the list, or what heads another one, looks like a project of which nothing but the name is said. */
function saysNameAlone({ columns, own }: RoundRecord): boolean {
  return [...columns].every(([key, { told }]) => key === 'name' || key === 'sequence' || told(own) === '');
}

/** Cells of a row that would be written otherwise than they stand there, or not at all. */
function unclearCells(record: RoundRecord, ours: ReadonlyMap<string, OwnColumn>): { label: string; text: string }[] {
  return [...ours].flatMap(([key, known]) => {
    const column = key === 'sequence' ? undefined : record.columns.get(key);
    if (!column || (clarityOf(known, column, record) === 'plain' && !isYearUntold(known, null, column, record))) return [];
    return [{ label: oneLine(known.column.label), text: oneLine(cellText(column.raw(record.own))) }];
  });
}

/** Whether a returned row is one of the ledger's rows that are no projects: of a few rows a heading or a part may look like one. */
export function otherRowsOf(ledger: Ledger): (record: RoundRecord) => boolean {
  const names = new Set<string>();
  const lines = new Set<string>();
  for (const { otherRows, sections, snapshot } of tablesOf(ledger)) {
    for (const { text } of otherRows) names.add(nameKey(text));
    for (const { text, words } of sections) names.add(nameKey(text)).add(nameKey(words));
    for (const { row } of otherRows) lines.add(lineOf(snapshot, row));
  }
  return (record) => names.has(nameKey(nameOf(record))) || lines.has(lineOf(record.table.snapshot, record.row));
}
