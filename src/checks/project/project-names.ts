import { rowOf, defineCheck, type CheckContext } from '../check';
import { combinedRow } from '../../ledger/combine/row-location';
import { repeatedAcross } from './combined';
import { findSimilarNames, type SimilarNames } from '../../ledger/match/similar-names';

/** The same project name twice. Both rows are kept in mind: the later one is reported, the first named. */
export const nameDuplicate = defineCheck({
  code: 'name-duplicate',
  severity: 'error',
  title: '项目名称重复',
  sentence: ({ text, other, sheet }: { text: string; other: number; sheet?: string }) =>
    sheet === undefined
      ? `项目名称“${text}”与第${other}行重复，请核对是否为同一项目。`
      : `项目名称“${text}”与工作表“${sheet}”第${other}行重复，合并统计时计了两次，请核对是否为同一项目。`,
  help: {
    means: '两行项目名称相同，可能是同一项目填了两次，个数和投资会重复计算。',
    todo: '请核对，是同一项目的删去一行，不是的请把名称写得能区分开。',
  },
  run(context, report) {
    eachPair(context, 'same', (record, earlier, column, name) => {
      report({
        row: rowOf(context.ledger, record),
        column,
        field: 'name',
        params: { text: name, other: rowOf(context.ledger, earlier) + 1 },
      });
    });
  },
  across({ ledger }, report) {
    for (const { part, index, record, earlier } of repeatedAcross(ledger.parts)) {
      const names = part.text('name');
      if (!names) continue;
      const params = {
        text: names.values[record] ?? '',
        other: rowOf(earlier.part, earlier.record) + 1,
        sheet: earlier.part.snapshot.sheet.name,
      };
      report({ row: combinedRow(rowOf(part, record), index), column: names.match.column, field: 'name', params });
    }
  },
});

/** Names that differ only in words such as 建设 or 项目: often one project entered twice. */
export const nameSimilar = defineCheck({
  code: 'name-similar',
  severity: 'warning',
  title: '项目名称相近',
  sentence: ({ text, other, otherName }: { text: string; other: number; otherName: string }) =>
    `项目名称“${text}”与第${other}行“${otherName}”十分相近，请核对是否为同一项目。`,
  help: { means: '两个项目名称只差一两个字，可能是同一项目的两种写法。', todo: '请核对，是同一项目的统一名称、删去一行；不是的点“接受”。' },
  run(context, report) {
    eachPair(context, 'similar', (record, earlier, column, name, otherName) => {
      report({
        row: rowOf(context.ledger, record),
        column,
        field: 'name',
        params: { text: name, other: rowOf(context.ledger, earlier) + 1, otherName },
      });
    });
  },
});

type Visit = (record: number, earlier: number, column: number, name: string, otherName: string) => void;

function eachPair({ ledger }: CheckContext, kind: keyof SimilarNames, visit: Visit): void {
  const names = ledger.text('name');
  if (!names) return;
  for (const [record, earlier] of findSimilarNames(names.values)[kind]) {
    visit(record, earlier, names.match.column, names.values[record] ?? '', names.values[earlier] ?? '');
  }
}
