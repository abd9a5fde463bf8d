import { normalizeText } from '../../ledger/cells/cell-text';
import { tablesOf } from '../../ledger/combine/row-location';
import type { ColumnMatch, Ledger } from '../../ledger/ledger';
import type { Collected, Report } from '../../round/collect/collected';
import type { Acceptance } from '../../round/collect/taking/accept';
import { staleHeadings } from '../../round/collect/taking/stale-headings';
import { unitOfAdded } from '../../round/collect/taking/unit-of-added';
import { belongsTo } from '../../round/groups';
import { nameOf, ownColumns, type RoundRecord } from '../../round/records';
import { speaksOfRows } from '../../round/collect/returned/bare-rows';
import { leftOutOf } from '../../round/collect/returned/left-out';
import { ASSUMPTION, ROUND } from '../../wording/round/round';
import { moneyUnitOf } from '../../ledger/cells/money-unit';
import { present } from '../../spreadsheet/present';

/** What was taken for granted in reading a returned file, and what of it was not read, in words. */
export function assumptionsOf(collected: Collected, submission: number): string[] {
  const { ledger: ours, records, reports } = collected;
  const report = reports[submission];
  if (!report?.submission.ledger || report.setAside) return [];
  const { ledger, sign } = report.submission;
  const columns = tablesOf(ledger).flatMap((table) => table.columns);
  const unstated = columns.filter(({ unitSource }) => unitSource === 'assumed');
  const proved = columns.filter(({ unitSource }) => unitSource === 'chosen');
  const unsure = columns.filter((column) => (column.reason === 'ambiguous' || column.reason === 'words') && !isReadAlike(column, ours));
  const left = leftOutOf(report.submission, ours, records);
  const bare = report.headings.flatMap((index) => report.submission.records[index] ?? []);
  const said = <Item>(items: readonly Item[], sentence: (items: readonly Item[]) => string): string[] =>
    items.length > 0 ? [sentence(items)] : [];
  return [
    ...(sign ? [] : [ASSUMPTION.noSign]),
    ...(unstated.length > 0
      ? [ASSUMPTION.unit(unique(unstated.map(({ header }) => header)), moneyUnitOf(present(unstated[0], 'unstated', 0)))]
      : []),
    ...(proved.length > 0
      ? [ASSUMPTION.provedUnit(unique(proved.map(({ header }) => header)), moneyUnitOf(present(proved[0], 'proved', 0)))]
      : []),
    ...said(unique(unsure.map(({ header, field }) => ASSUMPTION.heading(header, field.label))), ASSUMPTION.headings),
    ...said(unique(sameHeadings(report.submission.records, records)), ASSUMPTION.headings),
    ...[...report.renamedUnits].map(([theirs, own]) => ASSUMPTION.sameUnit(theirs, own)),
    ...laterFiles(collected, report),
    ...staleHeadings(collected, ofFile(collected, submission)).map(ROUND.staleHeading),
    ...filledUnits(collected, submission),
    ...said(left.absent, ASSUMPTION.absent),
    ...said(left.columns, ASSUMPTION.columns),
    ...said(left.sheets, ASSUMPTION.sheets),
    ...said(unique(report.submission.sameLists.flatMap((list) => placeOf(list.ledger, ledger))), (names) =>
      ASSUMPTION.lists(names, ledger.snapshot.sheet.name),
    ),
    ...said(left.lists, ASSUMPTION.otherLists),
    ...said(left.rows, ASSUMPTION.rows),
    ...said(
      bare.filter((record) => !speaksOfRows(nameOf(record))).map(({ row }) => row + 1),
      ASSUMPTION.groupRows,
    ),
    ...said(
      [
        ...left.lines,
        ...bare.filter((record) => speaksOfRows(nameOf(record))).map((record) => ({ row: record.row + 1, text: nameOf(record) })),
      ],
      ASSUMPTION.lines,
    ),
    ...said(left.parts, ASSUMPTION.parts),
    ...said(left.notes, ASSUMPTION.notes),
  ];
}

/** The sheet of a further list, or where on the sheet of the first it begins. */
function placeOf(list: Ledger | null, first: Ledger): string[] {
  if (!list) return [];
  const { name, id } = list.snapshot.sheet;
  return [id === first.snapshot.sheet.id ? ROUND.tableAt(name, list.header.row + 1) : name];
}

/** Columns that are read as one of the ledger's by their headings alone. */
function sameHeadings(theirs: readonly RoundRecord[], ours: readonly RoundRecord[]): string[] {
  const own = ownColumns(ours);
  return [...ownColumns(theirs)].flatMap(([key, { column }]) => {
    const known = own.get(key)?.column.match;
    const { match } = column;
    const isOther = known && match && match.field !== known.field && normalizeText(match.header) !== normalizeText(known.header);
    return isOther ? [ASSUMPTION.heading(match.header, known.header)] : [];
  });
}

/** All that a file would have written into the ledger. */
function ofFile({ changes, added }: Collected, index: number): Acceptance {
  return {
    changes: changes.filter(({ submission }) => submission === index),
    added: added.filter(({ submission, again }) => submission === index && again === null),
  };
}

/** For whose projects a later file counts in the place of this one. */
function laterFiles({ reports }: Collected, { later }: Report): string[] {
  return [...new Set(later.values())].map((index) => {
    const { unit, submission } = present(reports[index], 'reports', index);
    return ASSUMPTION.later(unit, [...later.values()].filter((each) => each === index).length, submission.fileName);
  });
}

/** New projects whose unit the row does not say. */
function filledUnits(collected: Collected, submission: number): string[] {
  const records = collected.added.flatMap((added) => {
    const record = collected.reports[submission]?.submission.records[added.theirs];
    return added.submission === submission && added.again === null && record && belongsTo(record, collected.by).length === 0
      ? [record]
      : [];
  });
  const filled = records.flatMap((record) => unitOfAdded(collected, submission, record) ?? []);
  const [unit] = filled;
  return unit === undefined ? [] : [ASSUMPTION.filledUnit(records.map(nameOf), unit)];
}

/** Whether the ledger reads a column of this heading as the same: nothing of the file's, and told of the ledger. */
function isReadAlike({ header, field }: ColumnMatch, ledger: Ledger): boolean {
  const words = normalizeText(header);
  return tablesOf(ledger).some(({ columns }) => columns.some((own) => own.field === field && normalizeText(own.header) === words));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
