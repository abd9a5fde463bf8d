import { defineCheck, type CheckContext } from '../check';
import { combinedRow } from '../../ledger/combine/row-location';
import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { findSimilarNames, type SimilarNames } from '../../ledger/match/similar-names';
import { findWrittenOut } from '../../ledger/match/written-out';
import { present } from '../../spreadsheet/present';
import { repeatedAcross } from './combined';

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
    const elsewhere = otherTownship(context.ledger, context.ledger);
    eachPair(context, 'same', (record, earlier, column, name) => {
      if (elsewhere(record, earlier)) return;
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
      if (otherTownship(part, earlier.part)(record, earlier.record)) continue;
      const names = present(part.text('name'), 'names');
      const params = {
        text: nameAt(names, record),
        other: rowOf(earlier.part, earlier.record) + 1,
        sheet: earlier.part.snapshot.sheet.name,
      };
      report({ row: combinedRow(rowOf(part, record), index), column: names.match.column, field: 'name', params });
    }
  },
});

/** One name in two townships: 高标准农田建设项目 of 东王镇 and of 西张镇 are two projects, most likely. */
export const nameShared = defineCheck({
  code: 'name-shared',
  severity: 'info',
  title: '两地项目同名',
  sentence: ({ text, other }: { text: string; other: number }) =>
    `项目名称“${text}”与第${String(other)}行相同，所在乡镇不同，建议在名称里写明乡镇。`,
  help: { means: '两个乡镇的项目用了同一个名称，对照和汇总时容易混淆。', todo: '请核对，是两个项目的建议在名称里写明乡镇。' },
  run(context, report) {
    const elsewhere = otherTownship(context.ledger, context.ledger);
    eachPair(context, 'same', (record, earlier, column, name) => {
      if (!elsewhere(record, earlier)) return;
      report({
        row: rowOf(context.ledger, record),
        column,
        field: 'name',
        params: { text: name, other: rowOf(context.ledger, earlier) + 1 },
      });
    });
  },
});

/** Names that differ only in words such as 建设 or 项目: or one written out that the rest of its row bears out: often one project entered twice. */
export const nameSimilar = defineCheck({
  code: 'name-similar',
  severity: 'warning',
  title: '项目名称相近',
  sentence: ({ text, other, otherName }: { text: string; other: number; otherName: string }) =>
    `项目名称“${text}”与第${other}行“${otherName}”十分相近，请核对是否为同一项目。`,
  help: { means: '两个项目名称只差一两个字，可能是同一项目的两种写法。', todo: '请核对，是同一项目的统一名称、删去一行；不是的点“接受”。' },
  run(context, report) {
    const { ledger } = context;
    const elsewhere = otherTownship(ledger, ledger);
    const told = new Set<number>();
    eachPair(context, 'similar', (record, earlier, column, name, otherName) => {
      if (elsewhere(record, earlier)) return;
      told.add(record);
      report({ row: rowOf(ledger, record), column, field: 'name', params: { text: name, other: rowOf(ledger, earlier) + 1, otherName } });
    });
    const names = ledger.text('name');
    if (!names) return;
    const { column } = names.match;
    for (const [record, earlier] of findWrittenOut(ledger)) {
      if (told.has(record)) continue;
      told.add(record);
      const params = {
        text: nameAt(names, record),
        other: rowOf(ledger, earlier) + 1,
        otherName: nameAt(names, earlier),
      };
      report({ row: rowOf(ledger, record), column, field: 'name', params });
    }
  },
});

/** Whether two records both say where they are, and say different places. */
function otherTownship(ledger: Ledger, other: Ledger): (record: number, match: number) => boolean {
  const placesOf = (each: Ledger): ((record: number) => string | null) => {
    const column = each.choice('township')?.values;
    return (record) => column?.[record] ?? each.inherited('township', record);
  };
  const [here, there] = [placesOf(ledger), placesOf(other)];
  return (record, match) => {
    const [a, b] = [here(record), there(match)];
    return a !== null && b !== null && a !== b;
  };
}

/** A name that two records were found to share. */
function nameAt({ values }: Column<string>, record: number): string {
  return present(values[record], 'names', record);
}

type Visit = (record: number, earlier: number, column: number, name: string, otherName: string) => void;

function eachPair({ ledger }: CheckContext, kind: keyof SimilarNames, visit: Visit): void {
  const names = ledger.text('name');
  if (!names) return;
  for (const [record, earlier] of findSimilarNames(names.values)[kind]) {
    visit(record, earlier, names.match.column, nameAt(names, record), nameAt(names, earlier));
  }
}
