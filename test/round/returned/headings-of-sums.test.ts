import { bring, said, type Sheets } from './books';

const ledger = (heading: string): Sheets => ({
  台账: [
    ['安远县2025年重点项目台账'],
    ['序号', '项目名称', '责任单位', '总投资（万元）', heading],
    [1, '濂江大桥改建', '交通局', 8_000, 3_000],
    [2, '城南水厂扩建', '水利局', 5_000, 1_000],
  ],
});
const file = (heading: string): Sheets => ({
  Sheet1: [
    ['序号', '项目名称', '责任单位', '总投资（万元）', heading],
    [1, '濂江大桥改建', '交通局', 8_000, 3_500],
  ],
});

describe('a returned heading that says up to which day its sums go', () => {
  it.each([
    ['累计完成投资（万元）', '截至9月底累计完成投资（万元）'],
    ['累计完成投资（万元）', '累计完成投资（截至2025年9月）（万元）'],
    ['累计完成投资（万元）', '9月底累计完成投资（万元）'],
    ['截至8月底累计完成投资（万元）', '截至9月30日累计完成投资（万元）'],
  ])('is read as the column of the ledger that is headed alike but for the day: %s, %s', async (own, theirs) => {
    const { report, write, workbook } = await bring(ledger(own), { '交通局.xlsx': file(theirs) });
    expect(report.changes.map(({ project, after }) => `${project} ${after}`)).toEqual(['濂江大桥改建 3500万元']);
    await write();
    const [sheet] = await workbook.listSheets();
    expect((await workbook.readSheets([sheet?.id ?? '']))[0]?.values[2]?.[4]).toBe(3_500);
  });

  it('is told as read so', async () => {
    const { report } = await bring(ledger('累计完成投资（万元）'), { '交通局.xlsx': file('截至9月底累计完成投资（万元）') });
    expect(report.submissions.flatMap(({ assumptions }) => assumptions)).toContain(
      '“截至9月底累计完成投资（万元）”按“累计完成投资（万元）”读取，请核对。',
    );
  });

  it('is no sum of the year where it may go back to the start: told with its own words', async () => {
    const { report } = await bring(ledger('本年完成投资（万元）'), { '交通局.xlsx': file('截至9月底累计完成投资（万元）') });
    expect(said(report.changes)).toEqual([]);
    expect(report.submissions.flatMap(({ assumptions }) => assumptions)).toContain(
      '“截至9月底累计完成投资（万元）”列台账中没有，其内容没有读取。',
    );
  });

  it('is not read as a column of the ledger of which it names a part, nor told as a month where it is of last year', async () => {
    const part = await bring(ledger('累计完成投资（万元）'), { '交通局.xlsx': file('截至9月底累计完成投资（其中：专债）（万元）') });
    expect(said(part.report.changes)).toEqual([]);
    const last = await bring(ledger('1-9月完成投资（万元）'), {
      '交通局.xlsx': {
        Sheet1: [
          ['项目名称', '截至2024年12月底累计完成投资（万元）', '本年完成投资（万元）'],
          ['濂江大桥改建', 1_000, 3_500],
        ],
      },
    });
    expect(last.report.submissions.map(({ reason }) => reason)).toEqual([null]);
  });

  it('of an earlier month than the others’ is a file of that month', async () => {
    const { report } = await bring(ledger('累计完成投资（万元）'), {
      '交通局.xlsx': file('截至8月底累计完成投资（万元）'),
      '水利局.xlsx': {
        Sheet1: [
          ['项目名称', '截至9月底累计完成投资（万元）'],
          ['城南水厂扩建', 1_300],
        ],
      },
      '水利局2.xlsx': {
        Sheet1: [
          ['项目名称', '截至9月底累计完成投资（万元）'],
          ['城南水厂扩建', 1_300.0],
        ],
      },
    });
    expect(report.submissions.map(({ reason }) => reason?.code ?? null)).toEqual(['other-month', null, 'same-file']);
  });
});
