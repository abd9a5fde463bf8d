import { rowOf, type Check, type CheckContext } from '../check';
import { combinedRow } from '../../ledger/combine/row-location';
import { repeatedAcross } from './combined';
import { findSimilarNames, type SimilarNames } from '../../ledger/match/similar-names';

/** The same project name twice. Both rows are kept in mind: the later one is reported, the first named. */
export const nameDuplicate: Check = {
  code: 'name-duplicate',
  severity: 'error',
  run(context, report) {
    eachPair(context, 'same', (record, earlier, column, label, name) => {
      report({
        row: rowOf(context.ledger, record),
        column,
        field: 'name',
        params: { label, text: name, other: rowOf(context.ledger, earlier) + 1 },
      });
    });
  },
  across({ ledger }, report) {
    for (const { part, index, record, earlier } of repeatedAcross(ledger.parts)) {
      const names = part.text('name');
      if (!names) continue;
      const params = {
        label: names.field.label,
        text: names.values[record] ?? '',
        other: rowOf(earlier.part, earlier.record) + 1,
        sheet: earlier.part.snapshot.sheet.name,
      };
      report({ row: combinedRow(rowOf(part, record), index), column: names.match.column, field: 'name', params });
    }
  },
};

/** Names that differ only in words such as 建设 or 项目: often one project entered twice. */
export const nameSimilar: Check = {
  code: 'name-similar',
  severity: 'warning',
  run(context, report) {
    eachPair(context, 'similar', (record, earlier, column, label, name, otherName) => {
      report({
        row: rowOf(context.ledger, record),
        column,
        field: 'name',
        params: { label, text: name, other: rowOf(context.ledger, earlier) + 1, otherName },
      });
    });
  },
};

type Visit = (record: number, earlier: number, column: number, label: string, name: string, otherName: string) => void;

function eachPair({ ledger }: CheckContext, kind: keyof SimilarNames, visit: Visit): void {
  const names = ledger.text('name');
  if (!names) return;
  for (const [record, earlier] of findSimilarNames(names.values)[kind]) {
    visit(record, earlier, names.match.column, names.field.label, names.values[record] ?? '', names.values[earlier] ?? '');
  }
}
