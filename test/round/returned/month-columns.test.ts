import { bring, said, type Sheets } from './books';

const HEAD = ['项目名称', '责任单位', '5月完成投资（万元）', '6月完成投资（万元）'];
/** June has a column that nobody has filled in yet. */
const LEDGER: Sheets = {
  台账: [
    ['2025年重点项目推进情况表'],
    HEAD,
    ['第一中学扩建工程', '教育局', 500, null],
    ['滨河路改造工程', '交通局', 800, null],
    ['石门水库除险加固', '水利局', 300, null],
  ],
};

it("the new month's amounts go into the new month's column, and leave those of the month before as they are", async () => {
  const { report, workbook, write } = await bring(LEDGER, {
    '教育局.xlsx': { S: [HEAD, ['第一中学扩建工程', '教育局', 500, 600]] },
  });
  expect(said(report.changes)).toEqual(['第一中学扩建工程 #6月完成投资(万元) 600']);
  expect(report.changes.map(({ ledger }) => ledger.cell)).toEqual(['D3']);
  await write();
  const [sheet] = await workbook.readSheets([(await workbook.listSheets())[0]?.id ?? '']);
  expect(sheet?.values[2]?.slice(2)).toEqual([500, 600]);
});

it("a correction of the month before goes into the month before's column", async () => {
  const { report } = await bring(LEDGER, {
    '教育局.xlsx': { S: [HEAD, ['第一中学扩建工程', '教育局', 550, 600]] },
  });
  expect(report.changes.map(({ ledger, before, after }) => [ledger.cell, before, after])).toEqual([
    ['C3', '500万元', '550'],
    ['D3', '', '600'],
  ]);
  expect(report.submissions.flatMap(({ assumptions }) => assumptions).join()).not.toContain('5月');
});

it('a file with the column of the new month alone is of that month', async () => {
  const { report } = await bring(LEDGER, {
    '交通局.xlsx': {
      S: [
        ['项目名称', '责任单位', '6月完成投资（万元）'],
        ['滨河路改造工程', '交通局', 900],
      ],
    },
  });
  expect(report.changes.map(({ ledger, after }) => [ledger.cell, after])).toEqual([['D4', '900']]);
  expect(report.submissions.flatMap(({ assumptions }) => assumptions).join()).not.toContain('6月完成投资');
});

it('the same of amounts since the beginning of the year', async () => {
  const head = ['项目名称', '责任单位', '1-5月累计完成投资（万元）', '1-6月累计完成投资（万元）'];
  const { report } = await bring(
    { 台账: [head, ['滨河路改造工程', '交通局', 1_500, null], ['石门水库除险加固', '水利局', 700, null]] },
    { '交通局.xlsx': { S: [head, ['滨河路改造工程', '交通局', 1_500, 2_100]] } },
  );
  expect(report.changes.map(({ ledger, after }) => [ledger.cell, after])).toEqual([['D2', '2100']]);
});

it('where the ledger has no column of the month, its own goes on to it', async () => {
  const { report } = await bring(
    {
      台账: [
        ['项目名称', '责任单位', '1-5月累计完成投资（万元）'],
        ['滨河路改造工程', '交通局', 1_500],
        ['石门水库除险加固', '水利局', 700],
      ],
    },
    {
      '交通局.xlsx': {
        S: [
          ['项目名称', '责任单位', '1-6月累计完成投资（万元）'],
          ['滨河路改造工程', '交通局', 2_100],
        ],
      },
    },
  );
  expect(report.changes.map(({ ledger, after }) => [ledger.cell, after])).toEqual([['C2', '2100万元']]);
});

it('amounts in another unit than the columns beside the new one are not written by their digits', async () => {
  const head = ['项目名称', '责任单位', '5月完成投资', '6月完成投资'];
  const { report } = await bring(
    { 台账: [['单位：万元'], head, ['滨河路改造工程', '交通局', 800, null], ['石门水库除险加固', '水利局', 300, null]] },
    { '交通局.xlsx': { S: [['单位：亿元'], head, ['滨河路改造工程', '交通局', 0.08, 0.09]] } },
  );
  expect(report.changes.map(({ ledger }) => ledger.cell)).toEqual([]);
  expect(report.conflicts.map(({ ledger, kinds }) => [ledger.cell, kinds])).toEqual([
    ['C3', ['unreadable']],
    ['D3', ['unreadable']],
  ]);
});

it('is one column with and without its unit and 投资 in the heading, where each has one such column alone', async () => {
  const ledger = {
    台账: [
      ['项目名称', '责任单位', '本年计划（万元）', '8月完成', '9月完成'],
      ['滨河路改造工程', '交通局', 5_000, 800, null],
      ['石门水库除险加固', '水利局', 900, 300, null],
    ],
  };
  const file = (...heads: string[]) => ({
    '交通局.xlsx': {
      S: [
        ['项目名称', '责任单位', ...heads],
        ['滨河路改造工程', '交通局', ...heads.map((_, at) => 900 + at)],
      ],
    },
  });
  const cells = async (...heads: string[]) =>
    (await bring(ledger, file(...heads))).report.changes.map(({ ledger: { cell }, after }) => [cell, after]);
  expect(await cells('9月完成投资（万元）')).toEqual([['E2', '900']]);
  expect(await cells('9月完成投资（万元）', '9月完成额（万元）')).toEqual([]);
});

it('is one column with and without its unit where neither is read as amounts; in another unit it is asked about', async () => {
  const ledger = {
    台账: [
      ['项目名称', '责任单位', '总投资（万元）', '3月', '4月'],
      ['滨河路改造工程', '交通局', 5_000, 80, null],
      ['石门水库除险加固', '水利局', 900, 30, null],
    ],
  };
  const file = (head: string, amount: number) => ({
    '交通局.xlsx': {
      S: [
        ['项目名称', '责任单位', head, '备注'],
        ['滨河路改造工程', '交通局', amount, null],
      ],
    },
  });
  const same = (await bring(ledger, file('4月（万元）', 95))).report;
  expect([same.changes.map(({ ledger: { cell }, after }) => [cell, after]), same.conflicts]).toEqual([[['E2', '95']], []]);
  const other = (await bring(ledger, file('4月（亿元）', 0.0095))).report;
  expect([other.changes, other.conflicts.map(({ kinds }) => kinds[0])]).toEqual([[], ['unreadable']]);
});

it('a sum up to a later month goes on under the ledger’s heading also where neither is read as amounts; not in another unit', async () => {
  const ledger = {
    台账: [
      ['项目名称', '责任单位', '总投资（万元）', '至7月末完成（万元）'],
      ['滨河路改造工程', '交通局', 5_000, 800],
      ['石门水库除险加固', '水利局', 900, 300],
    ],
  };
  const file = (total: string, head: string, amounts: readonly number[]) => ({
    '交通局.xlsx': {
      S: [
        ['项目名称', '责任单位', total, head],
        ['滨河路改造工程', '交通局', ...amounts],
      ],
    },
  });
  const same = (await bring(ledger, file('总投资（万元）', '至8月末完成', [5_000, 950]))).report;
  expect([same.changes.map(({ ledger: { cell }, after }) => [cell, after]), same.conflicts]).toEqual([[['D2', '950']], []]);
  expect(same.submissions[0]?.assumptions.join()).toContain('至7月末完成');
  const fell = (await bring(ledger, file('总投资（万元）', '至8月末完成（万元）', [5_000, 700]))).report;
  expect(fell.conflicts.map(({ kinds }) => kinds)).toEqual([['fell']]);
  const other = (await bring(ledger, file('总投资（亿元）', '至8月末完成', [0.5, 0.095]))).report;
  expect([other.changes, other.conflicts.map(({ kinds }) => kinds[0])]).toEqual([[], ['unreadable']]);
});
