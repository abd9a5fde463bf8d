import { earlierLedgers } from '../../src/app/actions/check';
import { readEarlierMonths } from '../../src/app/actions/keep-months';
import { createAssistant } from '../../src/app/create-assistant';
import type { LedgerRequest } from '../../src/app/results';
import { ledgerName } from '../../src/app/views/location-words';
import { DEFAULT_SETTINGS, type Settings } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import type { CellSpec } from '../support/workbook-spec';
import { workbookFile } from '../support/xlsx-fixture';

const TODAY = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '年度累计完成投资（万元）', '实际开工时间'];
type Row = readonly [name: string, nature: string, total: number, plan: number, spent: number, started: string];
type Lists = Readonly<Record<string, readonly Row[]>>;

/** A workbook of lists; `day` stands below their titles. */
function book(lists: Lists, day: string, title = '平陆县2025年重点项目台账'): Uint8Array {
  return workbookFile({
    sheets: Object.entries(lists).map(([name, rows]) => ({
      name,
      cells: [[title], [day], HEADER, ...rows].flatMap((line, row): CellSpec[] =>
        line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(row + 1)}`, value })),
      ),
    })),
  });
}

const open = (lists: Lists, day: string): FileWorkbook => openWorkbookFile(book(lists, day), '台账.xlsx');

const NEW_MAY: readonly Row[] = [
  ['滨河路改造工程', '新建', 8_000, 2_000, 200, '2025年3月'],
  ['西区学校', '新建', 5_000, 1_000, 0, ''],
];
const NEW_JUNE: readonly Row[] = [
  ['滨河路改造工程', '新建', 8_000, 2_000, 500, '2025年3月'],
  ['西区学校', '新建', 5_000, 1_000, 0, ''],
];
const OLD_MAY: readonly Row[] = [
  ['老城供热管网', '续建', 3_000, 800, 100, '2024年5月'],
  ['东湖公园', '续建', 2_000, 600, 100, '2024年6月'],
];
const OLD_JUNE: readonly Row[] = [
  ['老城供热管网', '续建', 3_000, 800, 400, '2024年5月'],
  ['东湖公园', '续建', 2_000, 600, 100, '2024年6月'],
];

/** What a comparison tells: its earlier sheets, how many came, went and changed, and what else is said. */
async function compared(workbook: FileWorkbook, request: Partial<LedgerRequest>) {
  const { comparison, notices } = await createAssistant(workbook).check({ today: TODAY, ...request });
  if (!comparison) return null;
  const { added, removed, changes } = comparison.comparison;
  return { with: ledgerName(comparison.ledger), added: added.length, removed: removed.length, changes: changes.length, notices };
}

const may = async (lists: Lists, named?: string): Promise<Partial<LedgerRequest>> => ({
  earlier: {
    ...(await earlierLedgers(open(lists, '截至2025年5月31日'), { today: TODAY, sheet: named }, DEFAULT_SETTINGS)),
    named: named !== undefined,
  },
});

describe('a ledger of several sheets', () => {
  const june = () => open({ 新建: NEW_JUNE, 续建: OLD_JUNE }, '截至2025年6月30日');
  const both = { sheet: '新建', together: ['续建'] };

  it('is compared with as many sheets of the earlier file', async () => {
    const found = await compared(june(), { ...both, ...(await may({ 新建: NEW_MAY, 续建: OLD_MAY })) });
    expect(found).toEqual({ with: '新建、续建', added: 0, removed: 0, changes: 2, notices: [] });
  });

  it('finds them by their projects where they had other names', async () => {
    const found = await compared(june(), { ...both, ...(await may({ 续建项目: OLD_MAY, 新开工项目: NEW_MAY })) });
    expect(found).toMatchObject({ with: '新开工项目、续建项目', added: 0, removed: 0, changes: 2 });
  });

  it('is compared with one sheet that held all of it', async () => {
    const found = await compared(june(), { ...both, ...(await may({ 台账: [...NEW_MAY, ...OLD_MAY] })) });
    expect(found).toEqual({ with: '台账', added: 0, removed: 0, changes: 2, notices: [] });
  });

  it('tells of a sheet that nothing corresponds to, whose projects all look new', async () => {
    const found = await compared(june(), { ...both, ...(await may({ 新建: NEW_MAY })) });
    expect(found).toEqual({
      with: '新建',
      added: 2,
      removed: 0,
      changes: 1,
      notices: ['上期没有与工作表“续建”对应的清单，其中的项目在上期对比中都列为新增；请核对上期的工作表名称。'],
    });
  });

  it('takes the other sheet of the same month too where last month’s stand in the same workbook', async () => {
    const workbook = open(
      { 新建6月: NEW_JUNE, 续建6月: OLD_JUNE, 新建5月: NEW_MAY, 续建5月: OLD_MAY, 续建4月: OLD_MAY },
      '平陆县发展和改革局',
    );
    const found = await compared(workbook, { sheet: '新建6月', together: ['续建6月'], earlier: { sheet: '新建5月' } });
    expect(found).toMatchObject({ with: '新建5月、续建5月', added: 0, removed: 0, changes: 2 });
  });
});

describe('a ledger of one sheet', () => {
  const later = () => open({ 续建: OLD_JUNE, 新建: NEW_JUNE }, '截至2025年6月30日');

  it('is compared with the sheet of its name, not with the fullest of the earlier file', async () => {
    const full: readonly Row[] = [...NEW_MAY, ['新能源电站', '新建', 9_000, 3_000, 0, ''], ['标准化厂房', '新建', 4_000, 1_000, 0, '']];
    const found = await compared(later(), { sheet: '续建', ...(await may({ 新建: full, 续建: OLD_MAY })) });
    expect(found).toMatchObject({ with: '续建', added: 0, removed: 0, changes: 1 });
  });

  it('is compared with the same list under another name, not with another list under its name', async () => {
    const one = open({ Sheet1: OLD_JUNE }, '截至2025年6月30日');
    const found = await compared(one, await may({ Sheet1: NEW_MAY, Sheet2: OLD_MAY }));
    expect(found).toMatchObject({ with: 'Sheet2', added: 0, removed: 0, changes: 1 });
  });

  it('is compared with the sheet that was named', async () => {
    const found = await compared(later(), { sheet: '续建', ...(await may({ 新建: NEW_MAY, 续建: OLD_MAY }, '新建')) });
    expect(found).toMatchObject({ with: '新建', added: 2, removed: 2 });
  });

  it('is compared with the two sheets that held it before', async () => {
    const one = open({ 台账: [...NEW_JUNE, ...OLD_JUNE] }, '截至2025年6月30日');
    const found = await compared(one, await may({ 新建: NEW_MAY, 续建: OLD_MAY }));
    expect(found).toMatchObject({ added: 0, removed: 0, changes: 2 });
  });
});

it('an earlier file without settings of its own is read by those of this month', async () => {
  const words = { ...DEFAULT_SETTINGS, columns: { 实际开工时间: null } };
  const startsBy = async (settings: Settings) => {
    const { ledgers } = await earlierLedgers(open({ 新建: NEW_MAY }, '截至2025年5月31日'), { today: TODAY }, settings);
    const [read] = ledgers;
    return read?.period('actualStart') !== null;
  };
  expect([await startsBy(DEFAULT_SETTINGS), await startsBy(words)]).toEqual([true, false]);
});

describe('补录 of an earlier month', () => {
  const checked = (sheets: readonly string[]) =>
    createAssistant(open({ 新建: NEW_JUNE, 续建: OLD_JUNE }, '截至2025年6月30日')).check({
      today: TODAY,
      sheet: sheets[0],
      together: sheets.slice(1),
    });
  const file = (lists: Lists) => ({ name: '5月.xlsx', saved: '', content: book(lists, '截至2025年5月31日') });

  it('counts as many sheets together as this month’s ledger is made of, whatever they were called', async () => {
    const { months, refused } = await readEarlierMonths(
      await checked(['新建', '续建']),
      [file({ 续建项目: OLD_MAY, 新开工项目: NEW_MAY })],
      openWorkbookFile,
      TODAY,
    );
    expect(refused).toEqual([]);
    // 400 of 4400: 200 of one sheet and 200 of the other.
    expect(months.map(({ month, investmentRate }) => [month, investmentRate])).toEqual([['2025-05', 400 / 4_400]]);
  });

  it('is refused where one of them is missing', async () => {
    const { months, refused } = await readEarlierMonths(
      await checked(['新建', '续建']),
      [file({ 新建: NEW_MAY })],
      openWorkbookFile,
      TODAY,
    );
    expect(months).toEqual([]);
    expect(refused).toEqual(['“5月.xlsx”中没有与工作表“续建”对应的清单，只统计其余的表会少算项目，没有补录；请核对文件中的工作表名称。']);
  });

  it('of one sheet is that of its name', async () => {
    const { months } = await readEarlierMonths(await checked(['续建']), [file({ 新建: NEW_MAY, 续建: OLD_MAY })], openWorkbookFile, TODAY);
    expect(months.map(({ investmentRate }) => investmentRate)).toEqual([200 / 1_400]);
  });

  const present = () => checked(['新建', '续建']);
  const oneSheet = () => createAssistant(open({ 新建: NEW_JUNE }, '截至2025年6月30日')).check({ today: TODAY });
  const read = async (of: Awaited<ReturnType<typeof present>>, ...files: readonly { name: string; content: Uint8Array }[]) =>
    readEarlierMonths(
      of,
      files.map((each) => ({ ...each, saved: '' })),
      openWorkbookFile,
      TODAY,
    );

  it('takes every month of a file that holds several, a sheet each, whether in sight or not; of copies of one month only one', async () => {
    const months = { '3月': NEW_MAY, '4月': NEW_MAY, '4月 (2)': NEW_JUNE, '5月': NEW_JUNE };
    const found = await read(await oneSheet(), { name: '全年.xlsx', content: book(months, '平陆县发展和改革局') });
    expect(found.months.map(({ month, source }) => [month, source])).toEqual([
      ['2025-03', '全年.xlsx（3月）'],
      ['2025-04', '全年.xlsx（4月）'],
      ['2025-05', '全年.xlsx（5月）'],
    ]);
    expect(found.refused).toEqual([
      '“全年.xlsx（4月 (2)）”与“全年.xlsx（4月）”写明的截至日期同在2025年4月，只补录了后者；请核对“全年.xlsx（4月 (2)）”表中的截至日期，更正后重新选择。',
    ]);
  });

  it('takes the sheets of each month together', async () => {
    const lists = { 新建4月: NEW_MAY, 续建4月: OLD_MAY, 新建5月: NEW_JUNE, 续建5月: OLD_JUNE };
    const found = await read(await present(), { name: '台账.xlsx', content: book(lists, '平陆县发展和改革局') });
    expect(found.months.map(({ month, investmentRate }) => [month, investmentRate])).toEqual([
      ['2025-04', 400 / 4_400],
      ['2025-05', 1_000 / 4_400],
    ]);
  });

  it('is refused for what is later than the present month, and for another list', async () => {
    const bridges: readonly Row[] = [
      ['沁河大桥', '新建', 5_000, 1_000, 100, ''],
      ['煤矿改造', '新建', 5_000, 1_000, 100, ''],
    ];
    const found = await read(
      await oneSheet(),
      { name: '7月.xlsx', content: book({ 新建: NEW_JUNE }, '截至2025年7月31日') },
      { name: '4月.xlsx', content: book({ 新建: bridges }, '截至2025年4月30日') },
    );
    expect(found).toEqual({
      months: [],
      doubts: [],
      refused: [
        '“7月.xlsx”是2025年7月的台账，晚于本台账的2025年6月，没有补录。',
        '“4月.xlsx”中的项目与本台账相同的不到一半，可能不是同一份台账，没有补录；请核对选择的文件。',
      ],
    });
  });

  it('is refused for the list of another county', async () => {
    const content = book({ 新建: NEW_MAY }, '截至2025年4月30日', '沁源县2025年重点项目台账');
    const { refused } = await read(await oneSheet(), { name: '4月.xlsx', content });
    expect(refused).toEqual(['“4月.xlsx”写明是沁源县的台账，本台账是平陆县的，没有补录；请核对选择的文件。']);
  });

  /** A list of May in a file whose name tells the month alone. */
  const bare = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
    workbookFile({
      sheets: [
        {
          name: '台账',
          cells: [['重点项目台账'], header, ...rows].flatMap((line, row): CellSpec[] =>
            line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(row + 1)}`, value })),
          ),
        },
      ],
    });

  it('of a file that states no year is of the present one’s', async () => {
    const content = bare(HEADER, NEW_MAY);
    const [today, files] = [dayOf(2026, 2, 10), [{ name: '5月.xlsx', saved: '', content }]];
    const found = await readEarlierMonths(await oneSheet(), files, openWorkbookFile, today);
    expect(found.refused).toEqual([]);
    expect(found.months.map(({ month, planYear }) => [month, planYear])).toEqual([['2025-05', 2025]]);
  });

  it('tells what its figures rest on: units that nobody states, words of starts that nobody understands', async () => {
    const header = HEADER.map((each) => each.replace('（万元）', ''));
    const rows: readonly Row[] = [
      ['滨河路改造工程', '新建', 0.8, 0.2, 0.02, '陆续进场'],
      ['西区学校', '新建', 0.5, 0.1, 0, ''],
    ];
    const { months, doubts } = await read(await oneSheet(), { name: '5月.xlsx', content: bare(header, rows) });
    expect(months).toHaveLength(1);
    expect(doubts).toEqual([
      '“5月.xlsx”的指标请核对：计划年度按2025年（台账没有写明年度，取统计日期所在年）。',
      '“5月.xlsx”的指标请核对：“总投资”、“年度计划投资”、“年度累计完成投资”没有注明单位，按万元计算。',
      '“5月.xlsx”的指标请核对：有1个新开工项目的开工情况无法识别，没有计入已开工，也没有计入未按期开工。',
      '“5月.xlsx”的指标请核对：“总投资”有2个项目与本台账相差1万倍，金额单位可能读错。',
      '“5月.xlsx”的指标请核对：“年度计划投资”有2个项目与本台账相差1万倍，金额单位可能读错。',
    ]);
  });

  it('is read by what was answered in its own file', async () => {
    const workbook = openWorkbookFile(bare([...HEADER.slice(0, 5), '状况'], NEW_MAY), '5月.xlsx');
    await workbook.saveSettings({ ...DEFAULT_SETTINGS, columns: { 状况: 'actualStart' }, targets: { 'start-q2': 0.1 } });
    const { months } = await read(await oneSheet(), { name: '5月.xlsx', content: workbook.save() });
    expect(months.map(({ started, startTarget }) => [started, startTarget])).toEqual([[1, 0.8]]);
  });
});

it('of a workbook of months that of the last one before is compared with', async () => {
  const year = { '3月': NEW_MAY, '4月': NEW_MAY, '5月': NEW_MAY, '6月': NEW_JUNE, '7月': NEW_JUNE };
  const june = open({ '6月': NEW_JUNE }, '平陆县发展和改革局');
  const earlier = await earlierLedgers(open(year, '平陆县发展和改革局'), { today: TODAY }, DEFAULT_SETTINGS);
  expect(await compared(june, { earlier: { ...earlier, named: false } })).toMatchObject({ with: '5月', changes: 1 });
});

it('a project that the office no longer counts is not gone', async () => {
  const [withdrawn, kept] = [
    ['滨河路改造工程（退库）', '新建', 8_000, 2_000, 500, ''],
    ['西区学校', '新建', 5_000, 1_000, 0, ''],
  ] as const;
  const workbook = open({ 新建: [withdrawn, kept] }, '截至2025年6月30日');
  await workbook.saveSettings({ ...DEFAULT_SETTINGS, assumptions: { 'rows-withdrawn:gone': 'dropped' } });
  const plain = open({ 新建: [['滨河路改造工程（退库）', '新建', 8_000, 2_000, 200, ''], kept] }, '截至2025年5月31日');
  await plain.saveSettings(DEFAULT_SETTINGS);
  const earlier = await earlierLedgers(plain, { today: TODAY }, DEFAULT_SETTINGS);
  const { findings } = await createAssistant(workbook).check({ today: TODAY, earlier: { ...earlier, named: false } });
  expect(findings.filter(({ code }) => code === 'project-gone').map(({ params }) => params['dropped'])).toEqual(['4']);
});
