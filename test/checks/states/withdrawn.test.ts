import { withdrawnCounted } from '../../../src/checks/project/states/withdrawn';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const HEADER = ['项目名称', '建设性质', '总投资（万元）', '形象进度', '存在问题', '备注'];

/** Projects from row 2 on, or whatever rows these are, and how the office answered. */
const answered = (answers: Readonly<Record<string, string>>, ...rows: readonly (readonly CellValue[])[]) =>
  readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30), answers });
const ledger = (...rows: readonly (readonly CellValue[])[]) => answered({}, ...rows);

const told = (text: string): string =>
  `写明“${text}”，但仍按台账中的项目计算，影响个数、投资和开工率；确已取消、调出或暂缓的，请在“读表说明”中选择不计入，或从台账中移出。`;

test('is told at the remark, else at the progress, else at the problem', () => {
  const read = ledger(
    ['1号路', '新建', 1, '项目已取消', '已取消', '已调出'],
    ['2号路', '新建', 1, '已终止', '已取消', '无'],
    ['3号路', '新建', 1, null, '已取消', null],
    ['4号路', '新建', 1, '路基', null, null],
  );
  expect(saidBy(withdrawnCounted, read)).toEqual([`F2 ${told('已调出')}`, `D3 ${told('已终止')}`, `E4 ${told('已取消')}`]);
  expect(remarksOf(withdrawnCounted, read).map(({ field }) => field)).toEqual(['remark', 'imageProgress', 'problem']);
});

describe('a remark', () => {
  const said = (text: string) => saidBy(withdrawnCounted, ledger(['1号路', '新建', 1, null, null, text]));

  test.each([
    '取消',
    '该项目已取消',
    '项目终止实施',
    '拟调出',
    '建议调出2025年度重点项目计划',
    '申请退出重点项目名单',
    '不再实施',
    '不再列入台账',
    '现撤销',
    '已经销项',
    '手续不全，已取消',
    '因规划调整（已取消）',
    '用地未批：项目剔除；明年再报',
    '退库',
    '已出库',
    '暂缓实施',
    '该项目搁置',
    '经县政府研究同意取消',
    '2025年8月调出',
    '已从2025年重点项目库中退出',
    '列入停缓建项目；停缓建',
    '企业放弃投资',
    '无法实施',
    '作废',
    '转为储备项目',
    '已移至储备库',
    '退出县级重点',
    '与2号路合并实施',
    '已并入二期工程',
    '重复项目，不计入',
    '不纳入统计',
    '推迟到2026年实施',
    '因资金问题，调整为2026年项目',
    '结转明年',
    '明年开工',
  ])('%s says it', (text) => {
    expect(said(text)).toEqual([`F2 ${told(text)}`]);
  });

  test.each([
    '取消原方案',
    '取消二期',
    '不取消',
    '已取消的项目恢复建设',
    '停止供水三天',
    '调出资金',
    '暂缓拆迁',
    '退库审核通过',
    '合并办理施工许可',
    '由储备库调入',
    '已列入2025年计划',
    '重复用地',
    '转为国有',
  ])('%s says something else', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('is read by its first 60 characters: of a longer one the beginning says what became of the project', () => {
    const before = (count: number) => '好'.repeat(count - 1);
    expect(said(`${before(56)}，已取消。后来`)).toHaveLength(1);
    expect(said(`${before(57)}，已取消。后来`)).toHaveLength(1);
    expect(said(`${before(58)}，已取消。后来`)).toEqual([]);
  });
});

describe('brackets around or behind a name', () => {
  const said = (name: string) => saidBy(withdrawnCounted, ledger([name, '新建', 1, null, null, null]));

  test('say it', () => {
    expect(said('滨河路改造（已取消）')).toEqual([`A2 ${told('已取消')}`]);
    expect(said(`${'长'.repeat(60)}（已取消）`)).toEqual([`A2 ${told('已取消')}`]);
    expect(said('滨河路改造(取消)')).toEqual([`A2 ${told('取消')}`]);
    expect(said('（拟调出）滨河路改造')).toEqual([`A2 ${told('拟调出')}`]);
    expect(remarksOf(withdrawnCounted, ledger(['滨河路改造（已取消）', '新建', 1])).map(({ field }) => field)).toEqual(['name']);
  });

  test.each(['滨河路改造（一期）', '滨河路改造', '取消收费站工程', '滨河路改造（已取消'])('%s says nothing of the kind', (name) => {
    expect(said(name)).toEqual([]);
  });

  test('are left aside where the row says it itself: it is told once', () => {
    expect(saidBy(withdrawnCounted, ledger(['滨河路改造（已取消）', '新建', 1, null, null, '已调出']))).toEqual([`F2 ${told('已调出')}`]);
  });
});

test('a section of such projects is told at each of them, and nothing of the others', () => {
  const read = ledger(
    ['一、新建项目', null, null, null, null, null],
    ['1号路', '新建', 1],
    ['二、调出项目（2个）', null, null, null, null, null],
    ['2号路', '新建', 1],
    ['3号路（取消）', '新建', 1],
  );
  expect(saidBy(withdrawnCounted, read)).toEqual([`A5 ${told('调出项目')}`, `A6 ${told('取消')}`]);
});

describe('whether such projects count is asked, for each way of going apart', () => {
  const rows = [
    ['1号路', '新建', 1, null, null, '已取消'],
    ['2号路', '新建', 2, null, null, '拟调出'],
    ['3号路', '新建', 4, null, null, '暂缓实施'],
    ['4号路', '新建', 8, null, null, '退库'],
    ['5号路', '新建', 16, null, null, null],
  ];
  const total = (answers: Readonly<Record<string, string>>) =>
    (answered(answers, ...rows).money('totalInvestment')?.values ?? []).reduce<number>((sum, yuan) => sum + (yuan ?? 0), 0) / 10_000;

  test('until it is answered they count', () => {
    const { assumptions } = ledger(...rows);
    expect(assumptions.filter(({ code }) => code === 'rows-withdrawn')).toMatchObject([
      { subject: 'gone', decided: 'counted', serious: true, params: { text: '1号路', count: 2, said: '已取消' } },
      { subject: 'proposed', params: { text: '2号路', count: 1 } },
      { subject: 'put-off', params: { text: '3号路', count: 1 } },
    ]);
    expect(total({})).toBe(31);
  });

  test('answered they are left out or counted, and told no more', () => {
    expect(total({ 'rows-withdrawn:gone': 'dropped' })).toBe(22);
    expect(total({ 'rows-withdrawn:gone': 'dropped', 'rows-withdrawn:proposed': 'dropped', 'rows-withdrawn:put-off': 'dropped' })).toBe(16);
    expect(saidBy(withdrawnCounted, answered({ 'rows-withdrawn:gone': 'counted' }, ...rows))).toEqual([
      `F3 ${told('拟调出')}`,
      `F4 ${told('暂缓实施')}`,
    ]);
    expect(saidBy(withdrawnCounted, answered({ 'rows-withdrawn:gone': 'dropped' }, ...rows))).toHaveLength(2);
  });

  test('a merged remark speaks for all its rows', () => {
    const merges = [{ row: 1, column: 5, rows: 2, columns: 1 }];
    const answers = { 'rows-withdrawn:gone': 'dropped' };
    const read = readProjects(
      [HEADER, ['1号路', '新建', 1, null, null, '取消'], ['2号路', '新建', 2], ['3号路', '新建', 4]],
      { asOf: dayOf(2025, 6, 30), answers },
      { merges },
    );
    expect(Array.from(read.rows)).toEqual([3]);
  });

  test('a nature says it, and what stands in place of a date', () => {
    const header = ['项目名称', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间'];
    const read = readProjects(
      [header, ['1号路', '新建，已取消', 1, '2025年3月'], ['2号路', '新建', 2, '已取消'], ['3号路', '新建', 2, '2025年3月', '暂缓']],
      { asOf: dayOf(2025, 6, 30) },
    );
    expect(saidBy(withdrawnCounted, read)).toEqual([`B2 ${told('新建，已取消')}`, `D3 ${told('已取消')}`, `E4 ${told('暂缓')}`]);
  });

  test('a column of states says it, and one that is no field', () => {
    const header = ['项目名称', '建设性质', '总投资（万元）', '项目状态', '动态调整情况'];
    const read = readProjects(
      [header, ['1号路', '新建', 1, '已取消'], ['2号路', '新建', 2, '未开工', '调出'], ['3号路', '新建', 4, '已开工']],
      { asOf: dayOf(2025, 6, 30) },
    );
    expect(saidBy(withdrawnCounted, read)).toEqual([`D2 ${told('已取消')}`, `E3 ${told('调出')}`]);
  });
});

test('a ledger without any words says nothing', () => {
  const read = readProjects(
    [
      ['项目名称', '总投资（万元）'],
      ['1号路', 1],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect(saidBy(withdrawnCounted, read)).toEqual([]);
});
