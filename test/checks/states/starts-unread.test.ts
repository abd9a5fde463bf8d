import { startsUnread } from '../../../src/checks/project/states/starts-unread';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger with one column more, of this heading and this cell. */
const ledger = (heading: string, cell: CellValue = '见附件', nature = '新建', further: readonly [string, CellValue] = ['备注', null]) =>
  readProjects(
    [
      ['2025年重点项目台账'],
      ['项目名称', '建设性质', '总投资（万元）', '计划开工时间', heading, further[0]],
      ['一号路', nature, 5_000, '2025年3月', cell, further[1]],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
const headings = (...all: Parameters<typeof ledger>): string[] => saidBy(startsUnread, ledger(...all));

test('a column that asks of starts and is not read is told at the header', () => {
  expect(headings('开工入库情况')).toEqual([
    'E2 “开工入库情况”可能写有实际开工情况，没有读取，开工数只按计划统计；是的，请在“列识别”中指定。',
  ]);
  expect(remarksOf(startsUnread, ledger('开工入库情况')).map(({ field }) => field)).toEqual([null]);
});

test.each(['是否按期开工', '是否开工纳统', '实际开工及入库时间', '开复工及入库情况', '一季度开工情况', '一季度开复工情况'])(
  '%s is one',
  (heading) => {
    expect(headings(heading)).toHaveLength(1);
  },
);

test.each(['已开工，正在进行路基施工', '主体封顶', '2月开工，现已停工', '2025年3月20日开工，正在立杆'])(
  'progress that tells of works is told: %s',
  (text) => {
    expect(headings('形象进度', text)).toEqual([
      'E2 “形象进度”可能写有实际开工情况，没有读取，开工数只按计划统计；是的，请在“列识别”中指定。',
    ]);
  },
);

test.each([
  ['what comes before the works', '正在办理施工许可', '新建'],
  ['what has not begun', '未开工，正在办理前期手续', '新建'],
  ['works of a continuing project', '主体封顶', '续建'],
])('progress of %s is none', (_what, text, nature) => {
  expect(headings('形象进度', text, nature)).toEqual([]);
});

test('so is a remark, which is no column of states', () => {
  expect(headings('备注', '已于4月开工')).toEqual([
    'E2 “备注”可能写有实际开工情况，没有读取，开工数只按计划统计；是的，请增加“开工情况”列，逐项填写。',
  ]);
  expect(headings('备注', '省级重点')).toEqual([]);
});

test('each such column is told', () => {
  expect(headings('开工入库情况', '见附件', '新建', ['开工纳统情况', '见附件'])).toHaveLength(2);
});

test.each<[string, Parameters<typeof ledger>]>([
  ['an empty one says nothing', ['开工入库情况', null]],
  ['nor does one of blanks', ['开工入库情况', ' ']],
  ['without a new project nobody asks', ['开工入库情况', '见附件', '续建']],
  ['a ledger that tells of starts otherwise needs none', ['开工入库情况', '见附件', '新建', ['实际开工时间', '2025年3月']]],
  ['a permit is no start', ['开工许可办理情况']],
  ['a plan is no fact', ['最迟开工时间', '2025年5月']],
  ['a rate is of several', ['开工率']],
  ['a time that is not said to be a fact may be the plan', ['开工及纳统时间', '2025年5月']],
  ['nor is a plan of a state one', ['计划开工入库情况']],
  ['a fact of another thing is none', ['实际入库时间', '2025年5月']],
  ['nor is the question of it', ['是否入库']],
  ['other columns are not about starts', ['入库情况']],
])('%s', (_what, all) => {
  expect(headings(...all)).toEqual([]);
});
