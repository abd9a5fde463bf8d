import fc from 'fast-check';
import { createAssistant } from '../../src/app/create-assistant';
import { collectFiles } from '../../src/app/round/collect';
import { collectReportOf } from '../../src/app/round/collect-report';
import { makeFiles, planOfSplit } from '../../src/app/round/split';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { EMPTY_PLAN, type CellEdit } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { hostileText } from '../support/hostile-text';
import { snapshotOf } from '../support/snapshot';
import { judge } from '../support/vendor-judge';
import { returned } from './round';
import { writtenSheet } from './written-sheet';

const TODAY = dayOf(2025, 6, 30);

/** Where the text stands in the ledger below. */
const HERE = '〇';

const LEDGER: CellValue[][] = [
  ['平陆县2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）', '计划开工时间', '形象进度', HERE],
  [1, '清河污水处理厂', '新建', HERE, 12_000, '2025年3月', '基础', '甲'],
  [2, '东区学校', '新建', `教育局、${HERE}`, 8_000, '2025年5月', HERE, '乙'],
  [3, '西关大桥', '新建', '交通局', 30_000, '2025年2月', '桩基', HERE],
  [4, HERE, '新建', '交通局', 30_000, '2025年2月', '桩基', '丁'],
];

async function ledgerWith(text: string): Promise<FileWorkbook> {
  const workbook = openWorkbookFile(await writtenSheet(snapshotOf(LEDGER)), '台账.xlsx');
  const [sheet] = await workbook.listSheets();
  const edits = LEDGER.flatMap((line, row) =>
    line.flatMap((before, column): CellEdit[] => {
      if (typeof before !== 'string' || !before.includes(HERE)) return [];
      return [{ sheetId: sheet?.id ?? '', row, column, before, after: before.replace(HERE, () => text).slice(0, 32_767) }];
    }),
  );
  await workbook.apply({ ...EMPTY_PLAN, edits });
  return workbook;
}

/** Cut up by 责任单位 and collected as it is: valid, and nothing changed. */
async function goRound(text: string): Promise<void> {
  const workbook = await ledgerWith(text);
  // The library that writes the ledger puts the parts of a font in an order that the schema does not know.
  const before = judge(workbook.save()) ?? [];
  const checked = await createAssistant(workbook).check({ today: TODAY });
  const files = await makeFiles(workbook, checked, planOfSplit(checked, '责任单位'));
  const [first] = files;
  expect(first && (judge(first.bytes) ?? []).filter((error) => !before.includes(error))).toEqual([]);
  const chosen = files.map(({ name, bytes }) => returned(name, bytes));
  const report = collectReportOf(await collectFiles(checked, chosen, openWorkbookFile));
  expect([report.changes, report.conflicts, report.added, report.missing]).toEqual([[], [], [], []]);
  expect(report.submissions.filter(({ status, projects, matched }) => status !== 'counted' || projects !== matched)).toEqual([]);
}

test.each([
  ['the longest text', '局'.repeat(32_767)],
  ['the longest text, of what XML and formulas mean something by', '<&">\'=+-@_x0001_]]>'.repeat(2_000).slice(0, 32_767)],
  ['the longest text, of signs of two halves', '𠮷😀'.repeat(8_191)],
  ['a text that grows when it is levelled', '㍿'.repeat(32_767)],
  ['the longest text in lines', '甲单位\n'.repeat(8_000)],
])('a ledger with %s as unit, name, heading and step is given out and comes back unchanged', async (_, text) => {
  await goRound(text);
});

test('so is one with any text', async () => {
  await fc.assert(fc.asyncProperty(hostileText, goRound), { numRuns: Number(process.env['RUNS'] ?? 4) });
});
