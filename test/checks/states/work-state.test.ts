import { workStates } from '../../../src/checks/project/states/work-state';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况', '实际竣工时间'];

/** Where a project stands at the last of June by these cells behind its name. */
function stateOf(...cells: readonly CellValue[]): string {
  return workStates(readProjects([HEADER, ['1号路', ...cells]], { asOf: ASOF }), ASOF)(0);
}

test.each<[string, CellValue[], string]>([
  ['建设性质 that is ended goes before all else', ['竣工', '2025年3月', '2025年3月', '停工', null], 'ended'],
  ['an actual completion by the day goes before the state', ['新建', null, '2025年3月', '在建', '2025年6月30日'], 'ended'],
  ['a completion still to come says nothing', ['新建', null, '2025年3月', '停工', '2025年7月1日'], 'stopped'],
  ['已开工', ['新建', null, null, '已开工', null], 'under-way'],
  ['在建', ['新建', null, null, '在建', null], 'under-way'],
  ['停工', ['续建', null, null, '停工', null], 'stopped'],
  ['竣工', ['续建', null, null, '已竣工', null], 'ended'],
  ['未开工 goes before a start that has passed', ['续建', null, '2025年3月', '未开工', null], 'not-started'],
  ['a state that is not understood leaves it to the date', ['新建', null, '2025年3月', '某某', null], 'under-way'],
  ['a word in place of the actual start', ['新建', '2025年3月', '未开工', null, null], 'not-started'],
  ['a word in place of the planned start', ['新建', '已开工', null, null, null], 'under-way'],
  ['the word of the fact goes before that of the plan', ['新建', '已开工', '未开工', null, null], 'not-started'],
  ['a start on the day', ['新建', null, '2025年6月30日', null, null], 'under-way'],
  ['a start the day after', ['续建', null, '2025年7月1日', null, null], 'not-started'],
  ['a continuing project of which nothing else is said', ['续建', '2025年3月', null, null, null], 'under-way'],
  ['a new one of which nothing else is said', ['新建', '2025年3月', null, null, null], 'unknown'],
])('%s', (_what, cells, expected) => {
  expect(stateOf(...cells)).toBe(expected);
});

test('a ledger without any of these columns knows its continuing projects alone', () => {
  const read = readProjects(
    [
      ['项目名称', '建设性质', '总投资（万元）'],
      ['1号路', '新建', 1],
      ['2号路', '续建', 1],
    ],
    { asOf: ASOF },
  );
  expect([0, 1].map(workStates(read, ASOF))).toEqual(['unknown', 'under-way']);
});
