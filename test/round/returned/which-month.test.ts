import { dayOf } from '../../../src/spreadsheet/calendar';
import { bring, said, type Sheets } from './books';

const headed = (until: number): string[] => [
  '序号',
  '项目名称',
  '责任单位',
  '总投资（万元）',
  `1-${String(until)}月完成投资（万元）`,
  '计划开工时间',
];
/** The ledger still says August: it is filled up to September now. */
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目推进情况表（截至8月底）'],
    headed(8),
    [1, '城北污水处理厂', '住建局', 12_000, 5_200, '2025年3月'],
    [2, '东江源生态修复', '自然资源局', 56_000, 12_000, '2025年5月'],
    [3, '寻乌高速连接线', '交通运输局', 98_000, 9_000, '2025年5月'],
    ['合计', null, null, 166_000, 26_200, null],
  ],
};
const list = (title: string, until: number, project: string, done: number): Sheets[string] => [
  [title],
  ['项目名称', `1-${String(until)}月完成投资（万元）`],
  [project, done],
];

it('the month of the round is the one that most files tell, not the one that the ledger was left at', async () => {
  const { report } = await bring(LEDGER, {
    '住建局.xlsx': { S: list('住建局重点项目9月份进展', 9, '城北污水处理厂', 6_000) },
    '自然资源局.xlsx': { S: list('自然资源局进展', 9, '东江源生态修复', 13_000) },
  });
  expect([report.month, report.submissions.map(({ status }) => status)]).toEqual(['2025-09', ['counted', 'counted']]);
});

it('a list whose heading goes up to an earlier month than the ledger is an old one', async () => {
  const { report } = await bring(LEDGER, { '交通运输局.xlsx': { S: list('交通运输局进展', 7, '寻乌高速连接线', 9_100) } });
  expect(report.submissions.map(({ reason }) => reason?.message)).toEqual(['是2025年7月的表，不是本月的，没有计入，请核对后重报。']);
  expect(report.changes).toEqual([]);
});

it('of sheets for each month the last one that has come is read, whatever their order; those to come wait', async () => {
  const month = (number: number, done: number | null): Sheets[string] => [
    [`自然资源局2025年重点项目进度表（${String(number)}月）`],
    ['项目名称', '总投资（万元）', '年度累计完成投资（万元）'],
    ['东江源生态修复', 56_000, done],
  ];
  const { report } = await bring(LEDGER, {
    '自然资源局.xlsx': { '7月': month(7, 11_000), '8月': month(8, 12_000), '9月': month(9, 13_500), '10月': month(10, null) },
  });
  expect(said(report.changes)).toEqual(['东江源生态修复 yearToDate 13500万元']);
  expect(report.conflicts).toEqual([]);
  expect(report.submissions[0]?.assumptions.join('')).toContain('“7月”“8月”“10月”');
});

it('a day of the planned month puts nothing off; a later month does', async () => {
  const dated = (project: string, day: string): Sheets => ({
    S: [
      ['项目名称', '计划开工时间'],
      [project, day],
    ],
  });
  const { report } = await bring(LEDGER, {
    '住建局.xlsx': dated('城北污水处理厂', '2025年3月18日'),
    '自然资源局.xlsx': dated('东江源生态修复', '2025年6月2日'),
  });
  expect(report.conflicts.map(({ project, kinds }) => [project, kinds])).toEqual([
    ['东江源生态修复', ['postponed', 'settled']],
    ['城北污水处理厂', ['settled']],
  ]);
});

it('typed totals over what was written are told: they say now what was true before', async () => {
  const { write, workbook } = await bring(LEDGER, { '住建局.xlsx': { S: list('住建局9月进展', 9, '城北污水处理厂', 6_000) } });
  expect(await write()).toMatchObject({ cells: 1, typedTotals: ['E6'] });
  const account = (await workbook.listSheets()).find(({ name }) => name === '填报情况');
  const [sheet] = await workbook.readSheets([account?.id ?? '']);
  const texts = (sheet?.values ?? [])
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
  expect(texts).toContain('合计、小计是手填的数，没有随改动更新，请核对：E6。');
  expect(texts).toContain('2025年9月填报情况');
});

it('a column of units is what the amounts were read by, and not told as unread', async () => {
  const { report } = await bring(LEDGER, {
    '住建局.xlsx': {
      S: [
        ['项目名称', '单位', '总投资', '年度累计完成投资'],
        ['城北污水处理厂', '亿元', 1.2, 0.6],
      ],
    },
  });
  expect(said(report.changes)).toEqual(['城北污水处理厂 yearToDate 0.6亿元']);
  expect(report.submissions[0]?.assumptions).toEqual(['不是本助手下发的文件，按项目代码、项目名称核对。']);
});

it('of as many files of either month those of the day asked for count, the others are set aside: 1-6月 and 1-7月 are no one month', async () => {
  const ledger: Sheets = {
    台账: [
      ['安远县2025年重点项目推进情况表'],
      ['项目名称', '责任单位', '年度累计完成投资（万元）'],
      ['城北污水处理厂', '住建局', 5_200],
      ['寻乌高速连接线', '交通运输局', 9_000],
    ],
  };
  const files = {
    '住建局.xlsx': { S: list('住建局进展', 9, '城北污水处理厂', 6_000) },
    '交通运输局.xlsx': { S: list('交通运输局进展', 10, '寻乌高速连接线', 9_900) },
  };
  const { report } = await bring(ledger, files, { asOf: dayOf(2025, 9, 30) });
  expect(report.month).toBe('2025-09');
  expect(report.submissions.map(({ reason }) => reason?.message ?? null)).toEqual([
    null,
    '是2025年10月的表，不是本月的，没有计入，请核对后重报。',
  ]);
  expect(said(report.changes).map((change) => change.split(' ')[0])).toEqual(['城北污水处理厂']);
});

describe('a heading that was left at the month before', () => {
  const LEFT = '列“1-8月完成投资（万元）”填入的是1-9月的数，请改表头；未报的项目仍为1-8月的数。';

  it('is told before and after the later amounts are written into its column: the units that did not report keep the earlier ones', async () => {
    const { report, write, workbook } = await bring(LEDGER, { '住建局.xlsx': { S: list('住建局进展', 9, '城北污水处理厂', 6_000) } });
    expect(said(report.changes)).toEqual(['城北污水处理厂 yearToDate 6000万元']);
    expect(report.submissions.map(({ assumptions }) => assumptions.includes(LEFT))).toEqual([true]);
    expect((await write()).staleHeadings.map(({ own, filled }) => [own, filled])).toEqual([['1-8月', '1-9月']]);
    const account = (await workbook.listSheets()).find(({ name }) => name === '填报情况');
    const [sheet] = await workbook.readSheets([account?.id ?? '']);
    expect(sheet?.values.flat().filter((value) => typeof value === 'string' && value.includes(LEFT))).toHaveLength(1);
  });

  it('is told where the title of the file says the month, and of amounts of one month alone', async () => {
    const head = ['项目名称', '责任单位', '8月完成投资（万元）', '年度累计完成投资（万元）'];
    const ledger: Sheets = { 台账: [['2025年重点项目'], head, ['城北污水处理厂', '住建局', 500, 5_200], ['水厂扩建', '水利局', 60, 700]] };
    const told = async (title: string, heading: string): Promise<string[]> => {
      const rows = [[title], ['项目名称', heading], ['城北污水处理厂', 620]];
      const { report } = await bring(ledger, { '住建局.xlsx': { S: rows } });
      return (report.submissions[0]?.assumptions ?? []).filter((sentence) => sentence.includes('未报的项目'));
    };
    const left = '列“8月完成投资（万元）”填入的是9月的数，请改表头；未报的项目仍为8月的数。';
    expect(await told('住建局进展', '9月完成投资（万元）')).toEqual([left]);
    expect(await told('住建局进展（截至2025年9月底）', '本月完成投资（万元）')).toEqual([left]);
    expect(await told('住建局进展', '8月完成投资（万元）')).toEqual([]);
  });
});
