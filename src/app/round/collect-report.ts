import { addressOf } from '../../round/collect/changes/cell-place';
import type { RoundChange } from '../../round/collect/changes/changes';
import { withoutConflict, type Collected } from '../../round/collect/collected';
import { monthText } from '../../round/month';
import { cellAddress } from '../../spreadsheet/address';
import { nameOf } from '../../round/records';
import { CONFLICT, setAsideSentence } from '../../wording/round/round';
import { doubtWords } from '../../round/sheets/doubt-words';
import { assumptionsOf } from './assumptions';
import { COLLECT_VERSION, type CollectReport } from './collect-schema';
import { present } from '../../spreadsheet/present';

/** The object that `collect --json` prints; `notices`: what is told beside the returned files. */
export function collectReportOf(collected: Collected, notices: readonly string[] = []): CollectReport {
  const { reports, records, units, changes, added, month } = collected;
  const fileOf = (submission: number): string => present(reports[submission], 'reports', submission).submission.fileName;
  const unitOf = (submission: number): string => present(reports[submission], 'reports', submission).unit;
  const projectOf = (record: number): string => {
    const found = records[record];
    return found ? nameOf(found) : '';
  };
  const clear = new Set(withoutConflict(collected).map(({ id }) => id));
  const changeOf = (change: RoundChange): CollectReport['changes'][number] => ({
    id: change.id,
    file: fileOf(change.submission),
    unit: unitOf(change.submission),
    project: projectOf(change.match.ours),
    matched: change.match.way,
    field: change.key,
    before: change.from,
    after: change.to,
    ledger: { sheet: change.place.sheet.name, cell: addressOf(change.place) },
    returned: { sheet: change.source.sheet.name, cell: addressOf(change.source) },
    accepted: clear.has(change.id),
  });
  return {
    version: COLLECT_VERSION,
    notices: [...notices],
    month: month && monthText(month),
    submissions: reports.map(({ submission, setAside, unit, matching }, index) => ({
      file: submission.fileName,
      saved: submission.saved,
      unit,
      status: setAside ? 'set-aside' : 'counted',
      reason: setAside && { code: setAside.code, message: setAsideSentence(setAside) },
      projects: submission.records.length,
      matched: matching.matches.length,
      assumptions: assumptionsOf(collected, index),
    })),
    units: units.map(({ value, records: own, files }) => ({ unit: value, projects: own.length, files: files.map(fileOf) })),
    changes: changes.filter(({ conflicts }) => conflicts.length === 0).map(changeOf),
    conflicts: changes
      .filter(({ conflicts }) => conflicts.length > 0)
      .map((change) => ({ ...changeOf(change), kinds: [...change.conflicts], messages: change.conflicts.map((kind) => CONFLICT[kind]) })),
    added: added.flatMap(({ submission, theirs, again, doubt }) => {
      const record = present(present(reports[submission], 'reports', submission).submission.records[theirs], 'records', theirs);
      const column = record.columns.get('name')?.column ?? 0;
      return [
        {
          file: fileOf(submission),
          unit: unitOf(submission),
          project: nameOf(record),
          returned: { sheet: record.sheet.name, cell: cellAddress(record.row, column) },
          repeats: again && projectOf(again.ours),
          doubt: doubt && { code: doubt.code, message: doubtWords(collected, doubt) },
        },
      ];
    }),
    missing: reports.flatMap(({ missing }, submission) =>
      missing.map(({ record, unit }) => ({
        file: fileOf(submission),
        unit,
        project: projectOf(record),
        ledger: { sheet: present(records[record], 'records', record).sheet.name, row: present(records[record], 'records', record).row + 1 },
      })),
    ),
  };
}
