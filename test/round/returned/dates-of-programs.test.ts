import { bring, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '计划开工时间', '实际开工时间'];
/** 1 March 2025, as a number that its cell shows as a month or as a day. */
const MARCH = 45_717;
const ledger = (started: Cell): Sheets => ({
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '濂江大桥改建', '交通局', 8_000, '2025年3月', started],
    [2, '镇岗公路提升', '交通局', 6_000, '2025年4月', '2025年4月20日'],
  ],
});
const told = async (ours: Cell, theirs: Cell) => {
  const { report, write, workbook } = await bring(ledger(ours), {
    '交通局.xlsx': { Sheet1: [HEAD, [1, '濂江大桥改建', '交通局', 8_000, '2025年3月', theirs]] },
  });
  await write();
  const [sheet] = await workbook.listSheets();
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  return { asked: report.conflicts.length, taken: report.changes.map(({ after }) => after), cell: snapshot?.values[2]?.[5] };
};

describe('a returned date in the manner of a program', () => {
  it.each([
    '2025-03-18 00:00:00',
    '2025/3/18 0:00:00',
    '2025-03-18 08:30:00',
    '2025年03月18日 8:30',
    '2025-03-17T16:00:00.000Z',
    '2025-03-18T00:00:00+08:00',
    'Tue Mar 18 2025 00:00:00 GMT+0800 (中国标准时间)',
  ])('is no change of the same day: %s', async (text) => {
    expect(await told('2025年3月18日', text)).toEqual({ asked: 0, taken: [], cell: '2025年3月18日' });
  });

  it('is written in the words of the ledger, an instant as the day that it is in China', async () => {
    expect(await told(null, '2025-03-17T16:00:00.000Z')).toMatchObject({ taken: ['2025年3月18日'], cell: '2025年3月18日' });
  });

  it('still tells the end of a range, and what stands beside the time', async () => {
    expect((await told('2025年3月', '2025年3月-2026年5月')).taken).toEqual(['2025年3月-2026年5月']);
  });

  it('is no change where the same number lost the format that showed it as a month', async () => {
    expect(await told({ value: MARCH, numberFormat: 'yyyy"年"m"月"' }, { value: MARCH, numberFormat: 'yyyy-mm-dd' })).toMatchObject({
      asked: 0,
      taken: [],
    });
    expect((await told({ value: MARCH, numberFormat: 'yyyy"年"m"月"' }, { value: MARCH + 4, numberFormat: 'yyyy-mm-dd' })).asked).toBe(1);
  });
});
