import { bring, said, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '1-9月完成投资（万元）', '实际开工时间', '征地亩数测算', '形象进度'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '濂江大桥改建', '交通局', 8_000, 3_000, null, 20, '桩基'],
    [2, '镇岗公路提升', '交通局', 6_000, 2_000, '2025年3月', 30, '路基'],
    [3, '城南水厂扩建', '水利局', 5_000, 1_000, '2025年4月', 40, '土建'],
  ],
};
/** What is asked about the first project, as `field before → after: kinds`, and what is taken of it. */
async function told(amount: Cell, started: Cell, acres: Cell): Promise<{ asked: string[]; taken: string[]; written: readonly Cell[] }> {
  const row = [1, '濂江大桥改建', '交通局', 8_000, amount, started, acres, '约完成一半'];
  const { report, write, workbook } = await bring(LEDGER, { '交通局.xlsx': { Sheet1: [HEAD, row] } });
  await write();
  const [sheet] = await workbook.listSheets();
  const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
  return {
    asked: report.conflicts.map(({ field, before, after, kinds }) => `${field} ${before} → ${after}: ${kinds.join()}`),
    taken: said(report.changes),
    written: snapshot?.values[2]?.slice(4, 7) ?? [],
  };
}

describe('a returned value that is not plainly said', () => {
  it.each(['约3500', '3500左右', '近3500', '大约3500万元', '4300（含设备300）', '3500（其中：专债500）'])(
    'is shown as the unit wrote it, and not taken: %s',
    async (amount) => {
      const { asked, taken, written } = await told(amount, null, 20);
      expect(asked).toEqual([`yearToDate 3000万元 → ${amount}: not-exact`]);
      expect(taken).toEqual(['濂江大桥改建 imageProgress 约完成一半']);
      expect(written).toEqual([3_000, null, 20]);
    },
  );

  it.each(['不少于3500', '3500+', '3500以上', '3500-4000', '3000+500', '3500余'])('is not understood: %s', async (amount) => {
    expect((await told(amount, null, 20)).asked).toEqual([`yearToDate 3000万元 → ${amount}: unreadable`]);
  });

  it('in a column of numbers that means nothing to us is not understood either; a number typed as text is a number', async () => {
    expect((await told(3_000, null, '30余')).asked).toEqual(['#征地亩数测算 20 → 30余: unreadable']);
    expect((await told(3_000, null, '约30')).asked).toEqual(['#征地亩数测算 20 → 约30: unreadable']);
    expect((await told('3,500', null, '35')).written).toEqual([3_500, null, 35]);
  });

  it('a telephone and a code are no quantities: words among them are taken as they are', async () => {
    const head = ['项目名称', '责任单位', '联系电话', '邮编'];
    const { report } = await bring(
      {
        台账: [
          ['安远县2025年重点项目台账'],
          head,
          ['濂江大桥改建', '交通局', 13907961234, 342100],
          ['城南水厂扩建', '水利局', 13807961235, 342101],
        ],
      },
      { '交通局.xlsx': { Sheet1: [head, ['濂江大桥改建', '交通局', '0797-3731234', '042102']] } },
    );
    expect(said(report.changes)).toEqual(['濂江大桥改建 #联系电话 0797-3731234', '濂江大桥改建 #邮编 042102']);
  });

  it('of a start is asked about too: works begin on a day', async () => {
    expect((await told(3_000, '约2025年6月', 20)).asked).toEqual(['actualStart  → 约2025年6月: unreadable']);
  });

  it('makes a new project doubtful, with all that is not plain in it', async () => {
    const { report, write } = await bring(LEDGER, {
      '交通局.xlsx': { Sheet1: [HEAD, [4, '九龙山隧道', '交通局', '约900', '两百多', null, '若干', '前期']] },
    });
    expect(report.added.map(({ doubt }) => doubt?.message)).toEqual([
      '“总投资”填的是“约900”，“年度累计完成投资”填的是“两百多”，“征地亩数测算”填的是“若干”，不是确数或无法识别，请核对后再采纳。',
    ]);
    expect(await write()).toMatchObject({ appended: 0, listed: 0 });
  });
});
