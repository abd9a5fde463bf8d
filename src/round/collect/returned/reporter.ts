import { normalizeText } from '../../../ledger/cells/cell-text';
import { belongsTo, type Group } from '../../groups';
import type { RoundRecord } from '../../records';
import type { KnownUnits } from '../../unit-names';
import { present } from '../../../spreadsheet/present';
import type { Matching, ProjectFinder } from '../matching/match';
import type { Submission } from './submission';

/** Who reports in a file, and what tells it. */
export interface Reporter {
  /** As the ledger calls it; '' where that cannot be told. */
  readonly unit: string;
  readonly unitFrom: 'sign' | 'rows' | 'file' | null;
}

/** The unit that a file was sent to, or that its name names; null where neither tells one. */
export function namedUnit({ sign, fileName }: Pick<Submission, 'sign' | 'fileName'>, by: string, known: KnownUnits): Group | null {
  return sign && sign.by === by ? known.of(sign.value) : known.namedIn(fileName);
}

/** The unit that its title or its sheet names. */
function titledUnit({ ledger }: Pick<Submission, 'ledger'>, known: KnownUnits): Group | null {
  return ledger && (known.namedIn(ledger.title ?? '') ?? known.namedIn(ledger.snapshot.sheet.name));
}

/**
 * Who reports: whom the file was sent to, else whom its name names and whose projects it holds, else whom its title names or whose
 * projects more than half of its rows are. Rows that say themselves that they are of several units are a report of none of them alone.
 */
export function reporterOf(
  submission: Submission,
  matching: Matching,
  records: readonly RoundRecord[],
  by: string,
  known: KnownUnits,
): Reporter {
  const { sign, records: theirs } = submission;
  const { matches } = matching;
  const named = namedUnit(submission, by, known);
  if (sign && sign.by === by) return { unit: named?.value ?? sign.value, unitFrom: 'sign' };
  const counts = new Map<string, number>();
  const count = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  const told = matches.length > 0 ? matches.map(({ ours }) => present(records[ours], 'records', ours)) : theirs;
  for (const record of told) for (const value of belongsTo(record, by)) count(known.of(value)?.value ?? value);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (named && (counts.has(named.value) || !first)) return { unit: named.value, unitFrom: 'file' };
  const titled = titledUnit(submission, known);
  // Whoever puts the lists of others together stands in the title too.
  const isOfTitled = titled && (!first || (counts.get(titled.value) ?? 0) * 2 > told.length);
  if (isOfTitled && !saysSeveral(submission, matching, records, by, known, titled.value)) return { unit: titled.value, unitFrom: 'file' };
  if (first && first[1] * 2 > told.length && !saysSeveral(submission, matching, records, by, known, first[0]))
    return { unit: first[0], unitFrom: 'rows' };
  return { unit: '', unitFrom: null };
}

/** Whether a row that says its unit is another's, by what it says and by its project: a unit may say of a stray row that it is its own. */
function saysSeveral(
  { records: theirs }: Submission,
  { matches }: Matching,
  records: readonly RoundRecord[],
  by: string,
  known: KnownUnits,
  unit: string,
): boolean {
  const ours = new Map(matches.map((match) => [match.theirs, records[match.ours]]));
  const key = known.keyOf(unit);
  return theirs.some((row, index) => {
    const said = belongsTo(row, by);
    const project = ours.get(index);
    const units = [...said, ...(project ? belongsTo(project, by) : [])];
    // A unit that the ledger does not know may be this one, called otherwise.
    return said.length > 0 && !units.some((each) => known.keyOf(each) === key) && units.some((each) => known.of(each) !== null);
  });
}

/** A returned file as it was matched with the ledger, and whose it is. */
export interface ReadReport extends Reporter {
  readonly submission: Submission;
  readonly matching: Matching;
}

/** Whether a file is a report of this unit: its own, or one that nobody signed and that holds projects of several. */
export function isReportOf({ unit, submission, matching }: ReadReport, { value, records }: Group, by: string, known: KnownUnits): boolean {
  const key = normalizeText(value);
  if (unit !== '') return normalizeText(unit) === key;
  const own = new Set(records);
  const saysSo = (row: RoundRecord): boolean => belongsTo(row, by).some((each) => known.keyOf(each) === key);
  return matching.matches.some(({ ours }) => own.has(ours)) || submission.records.some(saysSo);
}

/** Units that a file writes otherwise than the ledger, each with the ledger's own words: told, and no change of any row. */
export function renamedUnits({ records }: Submission, by: string, known: KnownUnits): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((record) =>
      belongsTo(record, by).flatMap((said) => {
        const unit = known.of(said)?.value;
        return unit === undefined || normalizeText(unit) === normalizeText(said) ? [] : [[said, unit] as const];
      }),
    ),
  );
}

/** A record of the ledger that was to be in a file and is not, with the unit that was to report it. */
export interface MissingProject {
  readonly record: number;
  readonly unit: string;
}

/**
 * Projects sent in the file that came back without a row; of a file of a unit's own, projects of the unit. Of a file of
 * several units the projects of each of them, but for those that another file holds.
 */
export function missingOf(
  report: ReadReport,
  reports: readonly ReadReport[],
  finder: ProjectFinder,
  groups: readonly Group[],
  by: string,
  known: KnownUnits,
): MissingProject[] {
  const { submission, unit } = report;
  const isOfSeveral = !submission.sign && unit === '';
  const found = new Set((isOfSeveral ? reports : [report]).flatMap(({ matching }) => matching.matches.map(({ ours }) => ours)));
  const wanted = submission.sign
    ? submission.sign.rows.flatMap((row) => finder.ofSigned(row) ?? []).map((record) => ({ record, unit }))
    : groups
        .filter((group) => isReportOf(report, group, by, known))
        .flatMap(({ value, records }) => records.map((record) => ({ record, unit: value })));
  return [...new Map(wanted.map((each) => [each.record, each])).values()].filter(({ record }) => !found.has(record));
}
