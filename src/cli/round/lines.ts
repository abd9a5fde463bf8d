import { collectReportOf } from '../../app/round/collect-report';
import type { CollectReport } from '../../app/round/collect-schema';
import type { Collected, SplitPlan } from '../../app/round/plans';
import { ROUND_CLI } from '../../wording/round/cli';
import { ROUND } from '../../wording/round/round';
import { present } from '../../spreadsheet/present';

/** Lines of one kind that are listed one by one. */
const MOST_LINES = 200;

/** What `split` tells on a terminal. */
export function splitLines(
  plan: SplitPlan,
  folder: string,
  names: (record: number) => { readonly row: number; readonly name: string },
): string[] {
  return [
    ROUND_CLI.split(plan.files.length, folder),
    ...plan.files.map(({ fileName, records }) => ROUND_CLI.splitFile(fileName, records.length)),
    ...(plan.unassigned.length > 0
      ? [
          ROUND_CLI.unassigned(
            plan.unassigned.length,
            plan.byLabel,
            plan.unassigned.map((record) => ROUND_CLI.row(names(record).row + 1, names(record).name)).join('；'),
          ),
        ]
      : []),
  ];
}

/** What `collect` tells on a terminal: files, units, conflicts, changes, new and missing projects. */
export function collectLines(collected: Collected): string[] {
  const report = collectReportOf(collected);
  const { submissions, units, changes, conflicts, added, missing } = report;
  const counted = submissions.filter(({ status }) => status === 'counted');
  const silent = units.filter(({ files }) => files.length === 0).map(({ unit }) => unit);
  const twice = units.filter(({ files }) => files.length > 1).map(({ unit }) => unit);
  const labels = new Map(collected.changes.map(({ id, label }) => [id, label]));
  return [
    ROUND_CLI.submissions(counted.length, submissions.length - counted.length),
    ...submissions.flatMap(({ file, unit, projects, matched, reason, assumptions }) =>
      reason
        ? [ROUND_CLI.setAside(file, reason.message)]
        : [ROUND_CLI.submission(file, unit === '' ? ROUND.unknownUnit : unit, matched, projects), ...assumptions.map(ROUND_CLI.assumption)],
    ),
    ROUND_CLI.units(units.length, units.length - silent.length),
    ...(silent.length > 0 ? [ROUND_CLI.notReported(silent)] : []),
    ...(twice.length > 0 ? [ROUND_CLI.twice(twice)] : []),
    ROUND_CLI.conflicts(conflicts.length),
    ...cut(conflicts).map((each) => changeLine(each, labels, each.messages.join('；'))),
    ROUND_CLI.changes(changes.length),
    ...cut(changes).map((each) => changeLine(each, labels, '')),
    ...(added.length > 0
      ? [
          ROUND_CLI.added(added.length),
          ...added.map(({ unit, project, file, returned, repeats, doubt }) =>
            ROUND_CLI.addedProject(unit, project, file, returned.cell, repeats ?? '', doubt?.message ?? ''),
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          ROUND_CLI.missing(missing.length),
          ...missing.map(({ unit, project, ledger }) => ROUND_CLI.missingProject(unit, project, ledger.row)),
        ]
      : []),
  ];
}

function cut<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, MOST_LINES);
}

function changeLine(
  { id, ledger, unit, project, before, after }: CollectReport['changes'][number],
  labels: ReadonlyMap<string, string>,
  why: string,
): string {
  const words = (text: string): string => (text === '' ? ROUND.empty : text);
  return ROUND_CLI.change(ledger.cell, unit, project, present(labels.get(id), `label of change ${id}`), words(before), words(after), why);
}
