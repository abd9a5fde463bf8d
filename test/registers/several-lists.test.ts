import { createAssistant } from '../../src/app/create-assistant';
import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from '../support/ledger-sheets';
import { snapshotOf } from '../support/snapshot';

const today = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限', '是否销号'];
const blockers = (title: string, ...names: string[]): Rows => [
  [title],
  HEADER,
  ...names.map((name, index) => [index + 1, name, `${name}征地`, '自然资源局', '入户', '2025-05-31', '否']),
];

async function look(sheets: Readonly<Record<string, Rows>>) {
  const { registers } = await createAssistant(openSheets(sheets)).check({ today });
  return registers.map(({ ledger, findings }) => ({
    sheet: ledger.snapshot.sheet.name,
    records: ledger.rows.length,
    left: findings.filter(({ code }) => code === 'register-uncounted').map(({ params }) => params['place']),
  }));
}

test('of the versions of several months the latest counts, be it the shorter one', async () => {
  const sheets = {
    '5月堵点': blockers('堵点难点台账（截至5月31日）', '甲路工程', '乙校迁建', '丙厂房'),
    '6月堵点': blockers('堵点难点台账（截至6月30日）', '甲路工程', '乙校迁建'),
  };
  expect(await look(sheets)).toEqual([{ sheet: '6月堵点', records: 2, left: [] }]);
});

test('another sheet of the kind, with other projects, is told to be left out', async () => {
  const sheets = {
    城关镇: blockers('城关镇堵点难点台账', '甲路工程', '乙校迁建', '丙厂房'),
    张村镇: blockers('张村镇堵点难点台账', '丁水厂', '戊园区'),
  };
  expect(await look(sheets)).toEqual([{ sheet: '城关镇', records: 3, left: ['张村镇'] }]);
});

describe('another list below the first on one sheet', () => {
  const signings = (...above: Rows): Rows => [
    ...above,
    ['序号', '项目名称', '投资方', '签约金额（亿元）', '签约时间', '是否开工'],
    [1, '丁水厂', 'A', 5, '2025-02-11', '是'],
    [2, '戊园区', 'B', 3, '2025-03-15', '否'],
  ];
  const first = blockers('堵点难点台账', '甲路工程', '乙校迁建');

  /** Kinds of the lists with their records and columns, the projects that are counted, and what is told to be left out. */
  async function lists(rows: Rows) {
    const { ledger, registers } = await createAssistant(openSheets({ Sheet1: rows })).check({ today });
    const found = registers.map(({ evaluator, ledger: own }) => `${evaluator.register.kind.key} ${own.rows.length} ${own.columns.length}`);
    const left = registers.flatMap(({ findings }) => findings.filter(({ code }) => code === 'register-uncounted'));
    return { found: found.sort(), projects: ledger.rows.length, left: left.map(({ params }) => params['place']) };
  }

  test.each<[string, Rows]>([
    ['behind a blank row and a title', signings([null], ['招商引资签约项目台账'])],
    ['right below its last row, under a title', signings(['二、招商引资签约项目'])],
    ['behind a blank row alone', signings([null])],
    ['with title, unit and date', signings([null], ['招商引资签约项目台账'], ['单位：亿元', null, null, '2025年6月30日'])],
    ['below a total and a note', signings(['合计', '2个'], ['注：以上为未销号问题'], [null], ['签约台账'])],
  ])('of another kind is read as one of its own: %s', async (_, below) => {
    expect(await lists([...first, ...below])).toEqual({ found: ['blockers 2 7', 'signings 2 6'], projects: 0, left: [] });
  });

  test('each of three, the projects among them', async () => {
    const projects: Rows = [
      ['2025年重点项目台账（单位：亿元）'],
      ['序号', '项目名称', '建设性质', '总投资', '年度计划投资', '计划开工时间', '责任单位'],
      [1, '甲路工程', '新建', 2, 1, '2025年3月', '交通局'],
      [2, '乙校迁建', '续建', 3, 1, '2024年3月', '教育局'],
    ];
    const found = { found: ['blockers 2 7', 'signings 2 6'], projects: 2, left: [] };
    expect(await lists([...projects, [null], ...first, ...signings([null], ['签约项目'])])).toEqual(found);
    expect(await lists([...first, ...signings([null], ['签约项目']), [null], ...projects])).toEqual(found);
  });

  test('the sums of both are each its own', async () => {
    const { registers } = await createAssistant(openSheets({ Sheet1: [...first, ...signings([null])] })).check({ today });
    const figures = registers.flatMap((each) => each.figures).map(({ figure, value }) => [figure.key, value]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['open', 2],
        ['amount', 800_000_000],
      ]),
    );
  });

  test('of which no more than a word or two is known is told, as is what the list comes to by unit', async () => {
    const doubtful: Rows = [[null], ['序号', '事项', '负责人', '电话'], [1, '会议通知', '张三', '1'], [2, '材料收集', '李四', '2']];
    const counts: Rows = [[null], ['责任单位', '问题数', '已销号'], ['自然资源局', 2, 0], ['合计', 2, 0]];
    for (const below of [doubtful, counts]) {
      const { found, left } = await lists([...first, ...below]);
      expect([found, left]).toEqual([['blockers 2 7'], [expect.stringMatching(/起的\d行$/)]]);
    }
  });

  test('printed again on the next page it is the list itself', async () => {
    const again = [...first, [null], ['堵点难点台账（续）'], HEADER, [3, '丙厂房', '丙厂房征地', '自然资源局', '入户', '2025-05-31', '否']];
    expect(await lists(again)).toMatchObject({ found: ['blockers 3 7'] });
  });
});

describe('what its title announces, with fewer columns than usual', () => {
  test.each<[string, string, CellValue[]]>([
    ['acceptance', '2025年计划投产达效项目台账', ['序号', '项目名称', '建设单位', '竣工时间', '计划投产时间', '实际投产时间', '存在问题']],
    ['reserves', '2026年谋划储备项目清单', ['序号', '项目名称', '建设内容及规模', '总投资（亿元）', '项目类别', '责任单位', '前期进展']],
    ['adjustments', '2025年重点项目动态调整情况', ['序号', '项目名称', '总投资（万元）', '调整时间', '调整原因', '责任单位']],
    ['milestones', '前期手续办理台账', ['序号', '项目名称', '手续名称', '办理部门', '计划办结时间', '实际办结时间', '办理状态']],
  ])('%s: %s', (key, title, header) => {
    expect(registerKindOf(snapshotOf([[title], header, [1, '某某项目']]))?.key).toBe(key);
  });

  test('the same columns under another title are a list of projects', () => {
    const header = ['序号', '项目名称', '建设内容及规模', '总投资（亿元）', '项目类别', '责任单位', '前期进展'];
    expect(registerKindOf(snapshotOf([['2025年重点项目名单'], header, [1, '某某项目']]))).toBeNull();
  });
});
