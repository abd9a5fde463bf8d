import { standstillNoted } from '../../../src/checks/project/states/standstill';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const HEADER = ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '是否复工', '形象进度', '备注'];
const ledger = (...rows: readonly (readonly CellValue[])[]) => readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30) });
/** Whether a remark beside a project that has begun is told. */
const isTold = (remark: string): boolean =>
  saidBy(standstillNoted, ledger(['1号路', '新建', '2025年3月', '2025年3月8日', null, null, remark])).length > 0;

test('a project that is said to stand still, or to be put off, and counts as going on is told at its cell', () => {
  const read = ledger(
    ['1号路', '新建', '2025年3月', '2025年3月8日', null, null, '因资金问题停滞'],
    ['2号路', '续建', null, null, '是', '受环保督察影响暂停', null],
    ['3号路', '新建', '2025年9月', null, null, null, '业主要求延期实施'],
  );
  const told = (label: string, text: string, counted: string): string =>
    `“${label}”写明“${text}”，台账其他列仍按${counted}统计，请核对是否停工、延期，并更新开复工情况或计划时间。`;
  expect(saidBy(standstillNoted, read).sort()).toEqual([
    `F3 ${told('形象进度', '受环保督察影响暂停', '续建在建')}`,
    `G2 ${told('备注', '因资金问题停滞', '已开工')}`,
    `G4 ${told('备注', '业主要求延期实施', '计划开工')}`,
  ]);
});

test.each([
  '因政策原因暂停',
  '停工',
  '目前处于停工状态',
  '企业资金困难，项目停滞',
  '3月起停工',
  '延期至10月实施',
  '已停工（环保整改）',
  '停滞不前',
])('so is %s', (remark) => {
  expect(isTold(remark)).toBe(true);
});

test.each([
  '未停工',
  '3月停工，5月已复工',
  '雨季停工，现已恢复',
  '暂停办理手续',
  '土地手续暂停审批',
  '延期竣工',
  '资金紧张',
  '省重点',
  '冬季停工',
])('%s is not', (remark) => {
  expect(isTold(remark)).toBe(false);
});

test('where the columns say the same, or another question asks, nothing is told', () => {
  const read = ledger(
    ['1号路', '续建', null, null, '否', null, '停工'],
    ['2号路', '新建', '2025年3月', null, null, null, '因征地受阻暂停'],
    ['3号路', '新建', '2025年3月', '2025年3月8日', null, null, '因故取消，停工'],
    ['4号路', '前期', null, null, null, null, '停滞'],
  );
  expect(saidBy(standstillNoted, read)).toEqual([]);
});
