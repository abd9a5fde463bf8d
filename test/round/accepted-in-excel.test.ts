import { createAssistant } from '../../src/app/create-assistant';
import { acceptChanges } from '../../src/app/round/accept';
import { collectFiles } from '../../src/app/round/collect';
import { allClear, withoutConflict } from '../../src/app/round/plans';
import { EMPTY_PLAN, type Receipt } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import { snapshotOf } from '../support/snapshot';
import { openExcel } from '../workbook/excel/excel-host';
import { REQUEST, trafficOf } from '../workbook/excel/traffic';
import { returned } from './round';
import { writtenSheet } from './written-sheet';

const HEAD = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '总投资（万元）',
  '计划开工时间',
  '年度累计完成投资（万元）',
  '形象进度',
  '存在问题',
  '备注',
];

/** A list of 1,250 projects, as it was and as the units report it: four cells of each are new. */
function list(reported: boolean) {
  const rows = Array.from({ length: 1_250 }, (_, at) => [
    at + 1,
    `青石${String(at)}号产业园项目`,
    `第${String(at % 40)}责任局`,
    '新建',
    40_000 + at,
    '2025年3月',
    reported ? 2_000 + at : 1_000 + at,
    ...(reported ? ['主体封顶', '用地手续', `第${String(at)}期`] : ['桩基', '无', null]),
  ]);
  return snapshotOf([['青石县2025年重点项目'], HEAD, ...rows], { sheetName: '台账', workbookName: '台账.xlsx' });
}

test('5,000 accepted cells are written to Excel in three round trips beside the blocks that carry them', async () => {
  const cells = list(false).values.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === null ? [] : [{ at: `${String.fromCharCode(65 + column)}${String(at + 1)}`, value: value as string | number }],
    ),
  );
  const excel = openExcel({ sheets: [{ name: '台账', cells }] });
  const checked = await createAssistant(excel.workbook).check(REQUEST);
  const collected = await collectFiles(checked, [returned('汇总.xlsx', await writtenSheet(list(true)))], openWorkbookFile);
  const clear = withoutConflict(collected);
  expect(clear).toHaveLength(5_000);
  const receipts: Receipt[] = [];
  const edits = clear.flatMap(({ place, before, value }) =>
    value ? [{ sheetId: place.sheet.id, row: place.row, column: place.column, before, ...value }] : [],
  );
  const written = await trafficOf(excel, async () => {
    const receipt = await excel.workbook.apply({ ...EMPTY_PLAN, edits });
    expect(receipt.cells).toBe(5_000);
    receipts.push(receipt);
  });
  const takenBack = await trafficOf(excel, () => Promise.all(receipts.map((receipt) => excel.workbook.revert(receipt))));
  // The same with the sheet 填报情况 beside them, in one step.
  const accepted = await trafficOf(excel, () => acceptChanges(excel.workbook, collected, allClear(collected)));
  expect({ written: written.fixed <= 3, takenBack: takenBack.fixed <= 3, accepted: accepted.fixed <= 3 }).toEqual({
    written: true,
    takenBack: true,
    accepted: true,
  });
  for (const { blocks, largest } of [written, takenBack, accepted]) {
    expect(blocks).toBeLessThanOrEqual(4);
    expect(largest).toBeLessThan(5 * 1024 * 1024);
  }
});
