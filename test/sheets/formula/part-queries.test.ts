import { completionResult } from '../../../src/progress/completion';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { PartQueries } from '../../../src/sheets/formula/part-queries';
import { present } from '../../../src/spreadsheet/present';
import { askedOf, conditions, DAY, MID_JULY, MONTH, part, told, type Layout, type Row } from '../../support/asked-ledger';

const HEADER: Row = [
  '序号',
  '项目名称',
  '建设性质',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '本年累计完成投资（万元）',
  '计划开工时间',
];
const ROAD: Row = [1, '青石路', '新建', 500, 200, 80, dayOf(2025, 3, 1)];
const BRIDGE: Row = [2, '南河桥', '续建', 300, 100, 60, dayOf(2024, 6, 1)];
const TOTAL: Row = ['合计', null, null, 800, 300, 140];

function partOf(rows: readonly Row[], layout: Layout = {}): PartQueries {
  return part(askedOf(HEADER, rows, layout));
}

describe('how many', () => {
  test('all projects, by what tells them from other rows', () => {
    expect(partOf([ROAD, BRIDGE]).count([])).toBe('COUNTIFS(台账_项目名称,"<>")');
    expect(partOf([ROAD, BRIDGE, TOTAL]).count([])).toBe('COUNTIFS(台账_项目名称,"<>")');
  });

  test('those that meet conditions', () => {
    const of = partOf([ROAD, BRIDGE]);
    expect(of.count(present(of.nature('new'), 'nature'))).toBe('COUNTIFS(台账_建设性质,"新建")');
  });

  test('none can be told where no column tells projects from other rows', () => {
    const rows: readonly Row[] = [['一、新建项目'], ['青石路', 500], ['小计', 500], ['二、续建项目'], ['南河桥', 300], ['三、储备项目']];
    const of = part(askedOf(['项目名称', '总投资（万元）'], rows));
    const answers = [told(of.count([])), told(of.sum('totalInvestment', [])), conditions(of.everyRecord())];
    expect(answers).toEqual(['(no-selector)', '(no-selector)', '(no-selector)']);
  });

  test('each column is judged once', () => {
    const of = partOf([ROAD, BRIDGE]);
    expect(of.wordsOf('nature')).toBe(of.wordsOf('nature'));
    expect(of.nature('new')).toBe(of.nature('new'));
    expect(of.records()).toBe(of.records());
    expect(of.resumed()).toBe(of.resumed());
  });
});

describe('how much, in 亿元', () => {
  test('of all projects: the whole column, where nothing else is in it', () => {
    expect(partOf([ROAD, BRIDGE]).sum('totalInvestment', [])).toBe('SUM(台账_总投资)/10000');
    expect(partOf([ROAD, BRIDGE, ['合计', null]]).sum('totalInvestment', [])).toBe('SUM(台账_总投资)/10000');
  });

  test('of all projects, without their total', () => {
    expect(partOf([ROAD, BRIDGE, TOTAL]).sum('annualPlan', [])).toBe('SUMIFS(台账_年度计划投资,台账_项目名称,"<>")/10000');
  });

  test('of all projects, where other rows have a name as they have', () => {
    const HEADS: Row = ['项目名称', '总投资（万元）'];
    const of = part(askedOf(HEADS, [['一、新建项目'], ['青石路', 500], ['二、续建项目'], ['南河桥', 300]]));
    expect(of.sum('totalInvestment', [])).toBe(
      'SUMIFS(台账_总投资,台账_项目名称,"<>",台账_项目名称,"<>一、新建项目",台账_项目名称,"<>二、续建项目")/10000',
    );
  });

  test('of those that meet conditions', () => {
    const of = partOf([ROAD, BRIDGE]);
    expect(of.sum('yearToDate', present(of.nature('continuing'), 'nature'))).toBe(
      'SUMIFS(台账_年度累计完成投资,台账_建设性质,"续建")/10000',
    );
  });

  test('not where there is no such column, or amounts are texts', () => {
    const of = part(
      askedOf(
        ['项目名称', '总投资（万元）'],
        [
          ['青石路', '500'],
          ['南河桥', 300],
        ],
      ),
    );
    expect(told(of.sum('annualPlan', []))).toBe('(no-column 年度计划投资)');
    expect(told(of.sum('totalInvestment', []))).toBe('(text-amounts 总投资（万元） 1)');
    expect(conditions(of.reported())).toBe('(no-column 年度累计完成投资)');
  });
});

describe('the completed investment was filled in', () => {
  test('as a number that is not less than 0', () => expect(conditions(partOf([ROAD]).reported())).toBe('年度累计完成投资 ">=0"'));
});

describe('the start is planned by a day', () => {
  const formats = { 计划开工时间: MONTH };

  test('known now, or in a cell', () => {
    const of = partOf([ROAD, BRIDGE], { formats });
    expect(conditions(of.plannedBy({ day: dayOf(2025, 6, 30), cell: null }))).toBe('计划开工时间 "<"&DATE(2025,7,1)');
    expect(conditions(of.plannedBy({ day: dayOf(2025, 6, 30), cell: 'B5' }))).toBe('计划开工时间 "<"&DATE(YEAR(B5+1),MONTH(B5+1),1)');
  });

  test('of new projects: how those of others are written makes no difference', () => {
    const text = BRIDGE.map((cell, at) => (at === 6 ? '2024年6月' : cell));
    expect(conditions(partOf([ROAD, text], { formats }).plannedBy({ day: MID_JULY, cell: null }))).toBe('计划开工时间 "<"&DATE(2025,7,1)');
  });

  test('of a quarter to come too: a date as text would be missed then', () => {
    const later = [3, '东坡厂房', '新建', 100, 50, 0, '2025年11月'];
    expect(conditions(partOf([ROAD, later], { formats }).plannedBy({ day: MID_JULY, cell: null }))).toBe('(dates 计划开工时间 1)');
  });

  test('not where there is no such column', () => {
    const of = part(askedOf(['项目名称', '建设性质'], [['青石路', '新建']]));
    expect(conditions(of.plannedBy({ day: MID_JULY, cell: null }))).toBe('(no-column 计划开工时间)');
  });
});

describe('the completion is planned by a day', () => {
  const HEADS: Row = ['项目名称', '建设性质', '计划竣工时间'];
  const formats = { 计划竣工时间: MONTH };

  function due(rows: readonly Row[], day = MID_JULY, header = HEADS): string | null {
    const asked = askedOf(header, rows, { formats });
    const result = completionResult(asked.ledger, asked.progress.start.quarters, asked.progress.asOf, asked.progress.planYear);
    return conditions(part(asked).completionBy(result, day));
  }

  test('as a criterion', () => {
    const rows: readonly Row[] = [
      ['青石路', '新建', dayOf(2025, 11, 1)],
      ['南河桥', '续建', dayOf(2024, 12, 1)],
    ];
    expect(due(rows)).toBe('计划竣工时间 "<"&DATE(2025,7,1)');
    expect(due(rows, dayOf(2024, 12, 31))).toBe('计划竣工时间 "<"&DATE(2025,1,1)');
  });

  test('of the year before too, which ends before the year that is asked', () => {
    expect(
      due([
        ['青石路', '新建', dayOf(2025, 2, 1)],
        ['南河桥', '续建', '2024年12月'],
      ]),
    ).toBe('(dates 计划竣工时间 1)');
  });

  test('not where there is no such column', () =>
    expect(due([['青石路', '新建']], MID_JULY, HEADS.slice(0, 2))).toBe('(no-column 计划竣工时间)'));
});

describe('the words of a column', () => {
  const of = (): PartQueries => part(askedOf(['项目名称', '责任单位', '县级包联领导', '建设内容'], [['青石路', '交通局', '张三', '路基']]));

  test('of units, people and choices', () => {
    expect([of().wordsOf('leadUnit')?.texts, of().wordsOf('leader')?.texts]).toEqual([['交通局'], ['张三']]);
  });

  test('none of a column that is not there', () => expect(of().wordsOf('nature')).toBeNull());
});

test('a long ledger is judged column by column, so that the pane can answer meanwhile', () => {
  expect([...partOf([ROAD, BRIDGE], { formats: { 计划开工时间: DAY } }).judging()]).toHaveLength(8);
});
