import { looksUnseen } from '../../../src/checks/common/looks-unseen';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { Unseen } from '../../../src/spreadsheet/snapshot';
import { saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const ledger = (...unseen: readonly Unseen[]) =>
  readProjects(
    [
      ['项目名称', '责任单位', '总投资（万元）'],
      ['一号路', '交通局', 5_000],
    ],
    { asOf: dayOf(2025, 6, 30) },
    unseen.length > 0 ? { unseen } : {},
  );

test('what the program could not tell of the sheet is told once, at the header', () => {
  const merges = '本机的表格程序没有告诉哪些单元格合并，合并的单元格只读了左上角一格';
  const struck = '本机的表格程序没有告诉哪些文字打了删除线，划去的文字和项目仍计入';
  expect(saidBy(looksUnseen, ledger('merges', 'struck'))).toEqual([`A1 ${merges}；${struck}。`]);
  expect(saidBy(looksUnseen, ledger('struck'))).toEqual([`A1 ${struck}。`]);
  expect(saidBy(looksUnseen, ledger())).toEqual([]);
});
