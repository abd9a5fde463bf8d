import { REGISTERS } from '../../src/ledger/kinds/registers';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

/** The fields of the columns of a ledger with this heading beside those that it has anyway; `-` where the column is not read. */
function fieldOf(key: string, beside: readonly CellValue[], heading: string, value: CellValue): string {
  const kind = present(
    REGISTERS.find((each) => each.key === key),
    key,
  );
  const rows = [
    [...beside, heading],
    [...beside.map((_, at) => (at === 0 ? '青石供水工程' : null)), value],
  ];
  return (
    readProjects(rows, { kind, asOf: dayOf(2025, 6, 30), planYear: 2025 }).columns.find(({ column }) => column === beside.length)?.field
      .name ?? '-'
  );
}

const BLOCKERS = ['项目名称', '堵点难点', '责任单位', '是否销号'];
const STATISTICS = ['项目名称', '统计编码', '是否纳统'];
const FUNDS = ['项目名称', '资金类别', '申请资金（万元）'];

test.each([
  ['销号时间', 'closedOn'],
  ['实际办结日期', 'closedOn'],
  ['办结时间（应与批文日期一致）', 'closedOn'],
  ['承诺办结日期', 'deadline'],
  ['拟办结日期', 'deadline'],
  ['拟销号时间', 'deadline'],
  ['预计销号日期', 'deadline'],
  ['应办结日期', 'deadline'],
  ['目标解决时间', 'deadline'],
  ['承诺解决时间', 'deadline'],
  ['限期办结日期', 'deadline'],
  ['办结时间（计划）', '-'],
])('the day on which a blocker is to be crossed off is its limit and not the day on which it was: %s', (heading, field) => {
  expect(fieldOf('blockers', BLOCKERS, heading, '2025年5月20日')).toBe(field);
});

test.each([
  ['纳统时间', 'enteredOn'],
  ['实际入库日期', 'enteredOn'],
  ['项目入库年月', 'enteredOn'],
  ['承诺入库时间', 'dueOn'],
  ['要求入库时间', 'dueOn'],
  ['力争入库时间', 'dueOn'],
  ['目标入库时间', 'dueOn'],
  ['可入库时间', 'dueOn'],
  ['限期纳统时间', 'dueOn'],
])('the day on which a project is to be entered is no day on which it was: %s', (heading, field) => {
  expect(fieldOf('statistics', STATISTICS, heading, '2025年5月20日')).toBe(field);
});

test.each([
  ['到位资金（万元）', 'arrived'],
  ['截至本月底到位资金（万元）', 'arrived'],
  ['未到位资金（万元）', '-'],
  ['待拨付资金（万元）', '-'],
  ['计划到位资金（万元）', '-'],
  ['预计到位资金（万元）', '-'],
  ['应拨付资金（万元）', '-'],
  ['实际支付资金（万元）', 'spent'],
  ['未支付资金（万元）', '-'],
  ['剩余未支出资金（万元）', '-'],
  ['计划支付资金（万元）', '-'],
  ['本月支付资金（万元）', '-'],
  ['中央投资计划下达资金（万元）', 'approved'],
  ['拟安排资金（万元）', '-'],
  ['未下达额度（万元）', '-'],
  ['待批复资金（万元）', '-'],
])('money that is not had, or not all that is had, is not counted as had: %s', (heading, field) => {
  expect(fieldOf('funds', FUNDS, heading, 800)).toBe(field);
});

test.each([
  ['列统投资（万元）', 'statCompleted'],
  ['未纳统投资（万元）', '-'],
  ['本月列统投资（万元）', '-'],
])('what is not entered, or in one month alone, is not all that is entered: %s', (heading, field) => {
  expect(fieldOf('statistics', STATISTICS, heading, 800)).toBe(field);
});

test('a promise above the day makes it no fact either', () => {
  const kind = present(
    REGISTERS.find(({ key }) => key === 'matters'),
    'matters',
  );
  const rows = [
    ['项目名称', '需协调事项', '协调层级', '承诺'],
    [null, null, null, '解决时间'],
    ['青石供水工程', '用地', '省级', '2025年5月'],
  ];
  expect(readProjects(rows, { kind, asOf: dayOf(2025, 6, 30), planYear: 2025 }).columns.map(({ field }) => field.name)).not.toContain(
    'solvedOn',
  );
});
