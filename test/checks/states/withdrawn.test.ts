import { withdrawnCounted } from '../../../src/checks/project/states/withdrawn';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const HEADER = ['项目名称', '建设性质', '总投资（万元）', '形象进度', '存在问题', '备注'];

/** Projects from row 2 on, or whatever rows these are. */
const ledger = (...rows: readonly (readonly CellValue[])[]) => readProjects([HEADER, ...rows], { asOf: dayOf(2025, 6, 30) });

const told = (text: string): string =>
  `写明“${text}”，但仍按台账中的项目计算，影响个数、投资和开工率；确已取消、调出或暂缓的，请从台账中移出，或把建设性质改为前期。`;

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
  ])('%s says it', (text) => {
    expect(said(text)).toEqual([`F2 ${told(text)}`]);
  });

  test.each(['取消原方案', '取消二期', '不取消', '已取消的项目恢复建设', '停止供水三天', '调出资金', '暂缓拆迁', '退库审核通过'])(
    '%s says something else',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

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
