import type { ReadOptions } from '../../src/ledger/read-ledger';
import { dayTold, toldDay } from '../../src/ledger/recognise/told-day';
import { dayOf, isoDate } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';
import type { SnapshotOptions } from '../support/snapshot';
import { readProjects } from '../support/read-projects';

const TODAY = dayOf(2025, 11, 28);
const NOWHERE = { above: [], title: null, sheetName: 'Sheet1', workbookName: '台账.xlsx' };

/** The day that texts tell of in the plan year 2025; null for none. */
function day(sources: Partial<Parameters<typeof toldDay>[0]>, today = TODAY, planYear: number | null = 2025): string | null {
  const told = toldDay({ ...NOWHERE, ...sources });
  return told && isoDate(dayTold(told, planYear, today));
}
const above = (text: string) => ({ above: [{ text, cell: { row: 1, column: 0, rows: 1, columns: 1 } }] });

test.each([
  ['截至2025年9月30日', '2025-09-30'],
  ['（截至 2025 年 9 月 30 日）', '2025-09-30'],
  ['单位：万元　　截至2025年6月底', '2025-06-30'],
  ['截止2025.6.30', '2025-06-30'],
  ['数据截至：2025-06-30', '2025-06-30'],
  ['统计截止时间：2025年9月30日', '2025-09-30'],
  ['截至6月25日', '2025-06-25'],
  ['截至9月', '2025-09-30'],
  ['截至二季度末', '2025-06-30'],
  ['截至2024年底', '2024-12-31'],
  ['填报日期：2025年7月5日', '2025-07-05'],
  ['填表日期：2025.6.28', '2025-06-28'],
  ['2025年6月30日', '2025-06-30'],
  ['数据更新至2025年6月20日', '2025-06-20'],
  ['统计到2025年8月底', '2025-08-31'],
  ['统计口径：2025年1—8月', '2025-08-31'],
  ['（第30周：7月21日—7月27日）', '2025-07-27'],
  ['報送單位：縣發改局　截至2025年6月30日', '2025-06-30'],
  ['开工时间：2025年6月30日', null],
  ['报送截止时间：2025年9月30日', null], // until when it is to be handed in
  ['截止9月30日前报送', null],
  ['截止目前', null],
  ['填报日期：2025年　月　日', null],
  ['该项目截至2025年3月底完成征地', null], // of one project, and no day of the list
  ['第3项截至2025年3月底完成征地', null],
  ['截至2025年12月31日', '2025-12-31'], // the ledger knows better than the clock of the machine
])('above the table %j is %s', (text, expected) => {
  expect(day(above(text))).toBe(expected);
});

test.each([
  ['青石县2025年重点项目台账（5月）', '2025-05-31'],
  ['2025年9月调度', '2025-09-30'],
  ['1-9月重点项目进展', '2025-09-30'],
  ['2025年1—9月份重点项目完成情况表', '2025-09-30'],
  ['前三季度重点项目', '2025-09-30'],
  ['2025年上半年重点项目进展情况', '2025-06-30'],
  ['2025年重点项目周调度表（第26周：6月23日—6月29日）', '2025-06-29'],
  ['2025年6月23日-29日重点项目进展', '2025-06-29'],
  ['2025年6月中旬重点项目进展', '2025-06-20'],
  ['2025年6月下旬重点项目进展', '2025-06-30'],
  ['2025年6月上旬集中开工项目', null],
  ['2025年重点项目台账（2025.6.30）', '2025-06-30'],
  ['2025年1月1日—12月31日重点项目', null],
  ['2025年9月计划开工项目清单', null], // a month of plans
  ['2025年三季度集中开工项目', null],
  ['2025年3月印发的重点项目', null],
  ['2025年3月-2026年5月重点项目', null],
  ['2025年重点项目清单', null],
])('the title %j is %s', (title, expected) => {
  expect(day({ title })).toBe(expected);
});

test.each([
  ['6月', '2025-06-30'],
  ['202506', '2025-06-30'],
  ['2025.06', '2025-06-30'],
  ['1-6月', '2025-06-30'],
  ['二季度', '2025-06-30'],
  ['6-8月开工', null],
  ['Sheet2', null],
  ['2025', null],
])('a sheet called %j is as of %s', (sheetName, expected) => {
  expect(day({ sheetName })).toBe(expected);
});

test.each([
  ['平陆县2025年重点推进项目台账（6月调度）.xlsx', '2025-06-30'],
  ['重点项目台账20250615.xlsx', '2025-06-15'],
  ['2025.6.30重点项目.xlsx', '2025-06-30'],
  ['month-6.xlsx', null],
])('a file called %j is as of %s', (workbookName, expected) => {
  expect(day({ workbookName })).toBe(expected);
});

test('what stands above the table goes before names, and a title before them', () => {
  expect(day({ ...above('截至2025年6月30日'), title: '5月', sheetName: '4月', workbookName: '3月.xlsx' })).toBe('2025-06-30');
  expect(day({ title: '5月重点项目', sheetName: '4月', workbookName: '3月.xlsx' })).toBe('2025-05-31');
  expect(day({ sheetName: '4月', workbookName: '3月.xlsx' })).toBe('2025-04-30');
});

test('of the running month today is the last day, and a month that nobody gives a year is the last that has come', () => {
  expect(day({ sheetName: '11月' })).toBe('2025-11-28');
  expect(day({ sheetName: '12月' }, dayOf(2026, 1, 10), null)).toBe('2025-12-31');
});

describe('a ledger that tells its day', () => {
  const rows: CellValue[][] = [
    ['某县2025年重点项目台账'],
    ['单位：万元', null, '截至2025年6月30日'],
    ['项目名称', '建设性质', '总投资', '计划开工时间', '开工情况'],
    ['甲', '新建', 100, '2025年8月', '未开工'],
  ];
  const read = (options: Partial<ReadOptions> = {}, snapshot: SnapshotOptions = {}, cells = rows) => {
    return readProjects(cells, { asOf: TODAY, ...options }, snapshot);
  };

  test('is read for that day, told with its words and cell', () => {
    const { asOf, assumptions } = read();
    expect(asOf).toEqual({ day: dayOf(2025, 6, 30), source: 'above', told: { day: dayOf(2025, 6, 30), text: '截至2025年6月30日' } });
    const question = assumptions.find(({ code }) => code === 'as-of');
    expect(question).toMatchObject({ decided: 'told', serious: false, cells: [{ row: 1, column: 2, rows: 1, columns: 1 }] });
    expect(question && assumptionMessage(question)).toBe('统计截至2025年6月30日（表中写明“截至2025年6月30日”）。');
    expect(question?.options.map((option) => optionLabel(question, option))).toEqual(['截至2025年6月30日', '截至2025年11月28日']);
  });

  test('today is taken where somebody chose so, next month’s ledger is asked about again', () => {
    const answers = { 'as-of:2025-06-30': 'today' };
    expect(read({ answers }).asOf).toMatchObject({ day: TODAY, source: 'today' });
    const july = rows.map((row) => row.map((cell) => (cell === '截至2025年6月30日' ? '截至2025年7月31日' : cell)));
    expect(read({ answers }, {}, july).asOf).toMatchObject({ day: dayOf(2025, 7, 31), source: 'above' });
  });

  test('a day that somebody asked for wins', () => {
    const { asOf, assumptions } = read({ asOf: dayOf(2025, 4, 10), asOfGiven: true });
    expect(asOf).toMatchObject({ day: dayOf(2025, 4, 10), source: 'given' });
    expect(assumptions.some(({ code }) => code === 'as-of')).toBe(false);
  });

  test('names the plan year too, where nothing else does', () => {
    const bare = [
      ['重点项目台账'],
      ['截至2024年9月30日'],
      ...rows.slice(2).map((row) => row.map((cell) => (cell === '2025年8月' ? '8月' : cell))),
    ];
    const ledger = read({}, {}, bare);
    expect(ledger.planYear).toEqual({ year: 2024, source: 'as-of' });
    expect(ledger.asOf.day).toBe(dayOf(2024, 9, 30));
  });

  test('one that tells nothing is counted today', () => {
    expect(read({}, {}, rows.slice(2)).asOf).toEqual({ day: TODAY, source: 'today', told: null });
  });
});

test('a note under the list tells the day too, a story under it does not', () => {
  const list: CellValue[][] = [
    ['2025年重点项目'],
    ['序号', '项目名称', '计划开工时间'],
    [1, '甲窑', '2025年3月'],
    [2, '乙窑', '2025年6月'],
  ];
  const dayOfNote = (note: string): string => isoDate(readProjects([...list, [note]], { asOf: TODAY }).asOf.day);
  expect(dayOfNote('注：以上数据截至2025年7月20日。')).toBe('2025-07-20');
  expect(dayOfNote('填报日期：2025年8月5日')).toBe('2025-08-05');
  expect(dayOfNote('说明：甲窑截至2024年底累计完成投资300万元。')).toBe('2025-11-28');
});

test.each([
  ['注：以上数据截至2025年6月底。', '2025-06-30'],
  ['备注：本表数据截至2025年6月30日', '2025-06-30'],
  ['截至2025年6月底，全县32个项目已开工20个。', '2025-06-30'],
  ['注：截至2025年6月30日，共开工2个。', '2025-06-30'],
  ['注：1.本表数据截至2025年6月30日；2.第2项由住建局报送；3.领导变动的以文件为准。', '2025-06-30'],
  ['注：截至2025年3月底，门诊楼已完成用地报批。', null],
  ['截至2025年3月底滨河公园未取得施工许可', null],
  ['注：截至2025年3月底，2号项目已完成用地报批。', null],
])('the note %j below the list is %s', (note, expected) => {
  const ledger = readProjects(
    [
      ['序号', '项目名称', '建设性质', '2025年计划投资（万元）', '计划开工时间'],
      [1, '门诊楼', '新建', 500, '2025年3月'],
      [2, '滨河公园', '新建', 700, '2025年5月'],
      [note],
    ],
    { asOf: TODAY },
  );
  expect(ledger.asOf.source === 'today' ? null : isoDate(ledger.asOf.day)).toBe(expected);
});

test('months in Han numbers are months', () => {
  expect(day({ sheetName: '五月' })).toBe('2025-05-31');
  expect(day({ workbookName: '重点项目（三月份）.xlsx' })).toBe('2025-03-31');
  expect(day({ title: '2024年十二月重点项目进展' })).toBe('2024-12-31');
  expect(day(above('截至十月底'))).toBe('2025-10-31');
  expect(day({ title: '近三月重点工作' })).toBeNull();
});

test('a sheet named 2025.5 is that of May; a number behind another one is no month', () => {
  expect(day({ sheetName: '2025.5' })).toBe('2025-05-31');
  expect(day({ workbookName: '重点项目2025.4.xlsx' })).toBe('2025-04-30');
  expect(day({ workbookName: '重点项目2025-4.xlsx' })).toBeNull();
  expect(day({ sheetName: '方案1.5' })).toBeNull();
});

test.each(['（2025年8月，单位：亿元）', '（单位：亿元，2025年8月）', '(2025年8月 单位：亿元)'])(
  'brackets that hold the unit and the month leave the title its month: %s',
  (brackets) => {
    const rows = [[`稷山县重点工程一览表${brackets}`], ['项目名称', '建设性质', '总投资'], ['甲光伏', '新建', 2]];
    const read = readProjects(rows, { asOf: dayOf(2026, 12, 1) });
    expect([read.planYear.year, isoDate(read.asOf.day), read.money('totalInvestment')?.values]).toEqual([2025, '2025-08-31', [2e8]]);
  },
);
