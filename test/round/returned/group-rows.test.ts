import { allClear } from '../../../src/app/round/plans';
import { bring, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '所在乡镇', '总投资（万元）', '1-9月完成投资（万元）', '形象进度'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '安远至寻乌高速连接线', '交通局', '欣山镇', 98_000, 9_000, '招标'],
    [2, '欣山镇农村公路改造', '交通局', '欣山镇', 4_000, 1_000, '路基'],
    [3, '东江源生态修复工程', '自然资源局', '三百山镇', 56_000, 12_000, '治理'],
  ],
};
const OWN: readonly (readonly Cell[])[] = [
  [1, '安远至寻乌高速连接线', '交通局', '欣山镇', 98_000, 9_900, '招标'],
  [2, '欣山镇农村公路改造', '交通局', '欣山镇', 4_000, 1_400, '路基'],
];

describe('a row of a returned file that only names whose the rows below it are', () => {
  it.each<[string, readonly Cell[]]>([
    ['a unit in the column of names', [null, '交通局']],
    ['a unit in the first column', ['交通局']],
    ['a township', [null, '欣山镇', null, null, null, null, null]],
    ['a unit with its number', [1, '交通局']],
    ['a unit with its number and what its projects come to', ['一', '交通局', null, null, 102_000, 11_300]],
    ['a unit filled up with dashes', [null, '交通局', '—', '—', '—', '—', '—']],
  ])('%s is no new project, and told', async (_what, row) => {
    const { report, collected, write } = await bring(LEDGER, { '交通局.xlsx': { Sheet1: [HEAD, row, ...OWN] } });
    expect(report.added).toEqual([]);
    expect(allClear(collected).added).toEqual([]);
    expect(report.changes.map(({ after }) => after)).toEqual(['9900万元', '1400万元']);
    expect(await write()).toMatchObject({ cells: 2, appended: 0, listed: 0 });
  });

  it('is told with its row where it was read as a project', async () => {
    const head = ['项目名称', '责任单位', '总投资（万元）', '形象进度'];
    const rows: Sheets = {
      Sheet1: [head, ['交通局'], ['安远至寻乌高速连接线', '交通局', 98_000, '开挖'], ['欣山镇停车场', '交通局', 800, '前期']],
    };
    const { report } = await bring(LEDGER, { '交通局.xlsx': rows });
    expect(report.added.map(({ project }) => project)).toEqual(['欣山镇停车场']);
    expect(report.submissions.flatMap(({ assumptions }) => assumptions)).toContain(
      '第2行只有单位等名称（或加合计数），按分组标题处理，没有作为新增项目。',
    );
  });

  it('a project that says nothing yet but its name is a new one', async () => {
    const { report } = await bring(LEDGER, { '交通局.xlsx': { Sheet1: [HEAD, ...OWN, [3, '安远汽车北站', null]] } });
    expect(report.added.map(({ project }) => project)).toEqual(['安远汽车北站']);
  });
});

describe('a line of a returned file that speaks of the rows around it', () => {
  const told = async (line: readonly Cell[], unnumbered = false): Promise<readonly string[]> => {
    const all = [HEAD, OWN[0] ?? [], line, OWN[1] ?? []];
    const { report, collected } = await bring(LEDGER, { '交通局.xlsx': { Sheet1: unnumbered ? all.map((cells) => cells.slice(1)) : all } });
    expect(allClear(collected).added).toEqual([]);
    return (report.submissions[0]?.assumptions ?? []).filter((sentence) => sentence.includes('单独成行'));
  };
  const sentence = (text: string): string =>
    `第3行“${text}”单独成行，没有作为项目读取；如是对其他行的说明（作废、更正等），请核对后再采纳。`;

  it.each<[string, readonly Cell[], boolean]>([
    ['本行作废', ['本行作废'], false],
    ['以下作废', [null, '以下作废'], false],
    ['上一行数字以此为准', [null, null, '上一行数字以此为准'], false],
    ['以下作废', [null, '以下作废'], true],
    ['数据待核', ['数据待核'], false],
  ])('%s is told, wherever it stands, and no new project', async (text, line, unnumbered) => {
    expect(await told(line, unnumbered)).toEqual([sentence(text)]);
  });

  it.each<readonly Cell[]>([['一、产业类'], ['交通局'], ['续建项目（2个）']])('%s heads rows', async (text) => {
    expect(await told([text])).toEqual([]);
  });
});

describe('a row of which the file says that it does not count', () => {
  const COLUMNS = [...HEAD, '备注'];
  const row = (at: number, note: string | null): readonly Cell[] => [...(OWN[at] ?? []), note];
  const brought = async (...rows: readonly (readonly Cell[])[]) => {
    const sheets: Sheets = { 台账: (LEDGER['台账'] ?? []).map((cells, at) => (at === 1 ? COLUMNS : cells)) };
    const { report, write } = await bring(sheets, { '交通局.xlsx': { Sheet1: [COLUMNS, ...rows] } });
    return { asked: report.conflicts, clear: report.changes.map(({ after }) => after), added: report.added, written: await write() };
  };

  it.each(['本行作废', '作废', '数据有误，以下一行为准', '此行请勿采用', '重复填报'])(
    '%s beside its figures: they are asked about',
    async (note) => {
      const { asked, clear, written } = await brought(row(0, note), row(1, null));
      expect(clear).toEqual(['1400万元']);
      expect(asked.map(({ field, kinds }) => [field, kinds])).toContainEqual(['yearToDate', ['row-noted']]);
      expect(written.cells).toBe(1);
    },
  );

  it.each(['本行业龙头企业', '该条道路已通车', '受经济下行影响'])('%s says nothing of the row', async (note) => {
    expect((await brought(row(0, note), row(1, null))).clear).toContain('9900万元');
  });

  it.each<[string, readonly string[]]>([
    ['以下作废', ['9900万元']],
    ['以上作废', ['1400万元']],
    ['上一行作废', ['1400万元']],
    ['下一行作废', ['9900万元']],
    ['本行作废', []],
  ])('%s in a line of its own is of the rows around it', async (line, clear) => {
    expect((await brought(row(0, null), [line], row(1, null))).clear).toEqual(clear);
  });

  it('is no new project without a question', async () => {
    const fresh: readonly Cell[] = [3, '安远汽车北站', '交通局', '欣山镇', 8_000, 100, '前期', '本行作废'];
    const { added, written } = await brought(row(0, null), row(1, null), fresh);
    expect(added.map(({ doubt }) => doubt?.message)).toEqual(['填报文件注明该行作废、重复或以他处为准，请核对后再采纳。']);
    expect(written).toMatchObject({ appended: 0, listed: 0 });
  });
});
