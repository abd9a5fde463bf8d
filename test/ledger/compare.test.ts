import fc from 'fast-check';
import { compareLedgers, type Comparison } from '../../src/ledger/match/compare-ledgers';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '年度累计完成投资（万元）'];
type Row = readonly [name: string, nature: string, total: number, planned: string, spent: number];

function ledger(rows: readonly Row[]): Ledger {
  const cells: CellValue[][] = rows.map((row, at) => [at + 1, ...row]);
  return readProjects([['2025年重点项目台账'], HEADER, ...cells], { asOf: dayOf(2025, 6, 30) });
}

const nameAt = (read: Ledger, record: number): string => read.text('name')?.values[record] ?? '';

/** A comparison in the words of the ledgers. */
function told(later: Ledger, earlier: Ledger, { earlierOf, added, removed, renamed, changes }: Comparison): unknown {
  return {
    added: added.map((record) => nameAt(later, record)).sort(),
    removed: removed.map((record) => nameAt(earlier, record)).sort(),
    renamed: renamed.map((record) => [nameAt(earlier, earlierOf[record] ?? -1), nameAt(later, record)]).sort(),
    changes: changes.map(({ record, field, from, to }) => `${nameAt(later, record)} ${field} ${from} ${to}`).sort(),
  };
}

describe('two months of a ledger', () => {
  const MAY: readonly Row[] = [
    ['滨河路改造工程', '新建', 8_000, '2025年3月', 1_200],
    ['西区学校', '新建', 5_000, '2025年4月', 900],
    ['老城供热管网', '续建', 3_000, '2024年5月', 700],
    ['产业园标准厂房', '新建', 20_000, '2025年6月', 0],
  ];

  it('are told apart: added, removed, renamed, changed, whatever the order and the way of writing', () => {
    const june: readonly Row[] = [
      ['产业园标准厂房建设项目', '新建', 20_000, '2025年9月', 0],
      ['老城供热管网', '续建', 3_000, '2024.5', 1_100],
      ['东湖公园', '新建', 2_000, '2025年8月', 0],
      ['滨河路改造工程', '新建', 8_000, '2025-03', 1_200],
    ];
    const [later, earlier] = [ledger(june), ledger(MAY)];
    expect(told(later, earlier, compareLedgers(later, earlier))).toEqual({
      added: ['东湖公园'],
      removed: ['西区学校'],
      renamed: [['产业园标准厂房', '产业园标准厂房建设项目']],
      changes: ['产业园标准厂房建设项目 plannedStart 2025-06 2025-09', '老城供热管网 yearToDate 7000000 11000000'],
    });
  });

  it('that are the same tell nothing', () => {
    const [later, earlier] = [ledger(MAY), ledger(MAY)];
    expect(told(later, earlier, compareLedgers(later, earlier))).toEqual({ added: [], removed: [], renamed: [], changes: [] });
  });

  it('with two projects of one name pair them in order', () => {
    const twins: readonly Row[] = [
      ['村级道路', '新建', 100, '2025年3月', 1],
      ['村级道路', '新建', 200, '2025年4月', 2],
    ];
    const [later, earlier] = [ledger(twins), ledger(twins)];
    expect(Array.from(compareLedgers(later, earlier).earlierOf)).toEqual([0, 1]);
  });

  it('with projects of one name pair those of which most is the same, wherever they stand now', () => {
    const may: readonly Row[] = [
      ['标准化厂房', '新建', 5_000, '2025年3月', 100],
      ['标准化厂房', '新建', 3_000, '2025年5月', 0],
      ['标准化厂房', '新建', 9_000, '2025年6月', 0],
    ];
    const june: readonly Row[] = [
      ['标准化厂房', '新建', 9_000, '2025年6月', 20],
      ['标准化厂房', '新建', 3_000, '2025年5月', 50],
      ['标准化厂房', '新建', 5_000, '2025年3月', 300],
    ];
    const [later, earlier] = [ledger(june), ledger(may)];
    expect(Array.from(compareLedgers(later, earlier).earlierOf)).toEqual([2, 1, 0]);
    // One of three is gone: it is the one that is left over, not the last.
    expect(Array.from(compareLedgers(ledger(june.slice(1)), earlier).earlierOf)).toEqual([1, 0]);
  });

  it('of one code by mistake keep their names', () => {
    const coded = (rows: readonly (readonly [code: string, name: string])[]): Ledger =>
      readProjects([['2025年重点项目台账'], ['项目代码', '项目名称', '建设性质'], ...rows.map(([code, name]) => [code, name, '新建'])], {
        asOf: dayOf(2025, 6, 30),
      });
    const [later, earlier] = [
      coded([
        ['2501-140829-04-01-100001', '东湖公园'],
        ['2501-140829-04-01-100001', '西区学校'],
      ]),
      coded([
        ['2501-140829-04-01-100001', '西区学校'],
        ['2501-140829-04-01-100001', '东湖公园'],
      ]),
    ];
    expect(Array.from(compareLedgers(later, earlier).earlierOf)).toEqual([1, 0]);
  });
});

test('a shuffled copy with some projects gone and some amounts changed gives exactly that back', () => {
  const names = fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 3, maxLength: 30 })
    .map((numbers) => numbers.map((number) => `甲乙丙丁第${String(number)}号标段`));
  const run = names.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list), fc.subarray(list)));
  fc.assert(
    fc.property(run, ([all, kept, touched]) => {
      if (kept.length === 0) return;
      const rows = (list: readonly string[], spent: (name: string) => number): Row[] =>
        list.map((name) => [name, '新建', 1_000, '2025年3月', spent(name)]);
      const [earlier, later] = [ledger(rows(all, () => 100)), ledger(rows(kept, (name) => (touched.includes(name) ? 150 : 100)))];
      expect(told(later, earlier, compareLedgers(later, earlier))).toEqual({
        added: [],
        removed: all.filter((name) => !kept.includes(name)).sort(),
        renamed: [],
        changes: kept
          .filter((name) => touched.includes(name))
          .map((name) => `${name} yearToDate 1000000 1500000`)
          .sort(),
      });
    }),
    { numRuns: 60 },
  );
});

describe('what changed is told', () => {
  const AS_OF = { asOf: dayOf(2025, 6, 30) };
  const read = (rows: readonly (readonly CellValue[])[]): Ledger => readProjects([['2025年重点项目台账'], ...rows], AS_OF);
  const changed = (later: Ledger, earlier: Ledger): string[] =>
    compareLedgers(later, earlier).changes.map(({ record, field, from, to }) => `${nameAt(later, record)} ${field} ${from} ${to}`);

  it('of what only the headings above a project state: nature, sector, township, unit', () => {
    const header = ['序号', '项目名称', '总投资（万元）'];
    const [road, school] = [
      [1, '滨河路', 8_000],
      [2, '西区学校', 5_000],
    ];
    const under = (first: string, second: string, move: boolean): Ledger =>
      read([header, [first], ...(move ? [school] : [road, school]), [second], ...(move ? [road] : []), [3, '供热管网', 900]]);
    expect(changed(under('一、新建项目', '二、续建项目', true), under('一、新建项目', '二、续建项目', false))).toEqual([
      '滨河路 nature new continuing',
    ]);
    expect(changed(under('一、产业类', '二、基础设施类', true), under('一、产业类', '二、基础设施类', false))).toEqual([
      '滨河路 sector 产业类 基础设施类',
    ]);
    expect(changed(under('城关镇', '河东乡', true), under('城关镇', '河东乡', false))).toEqual(['滨河路 township 城关镇 河东乡']);
  });

  it('where a column tells now what a heading told before', () => {
    const headed = read([['项目名称', '总投资（万元）'], ['一、新建项目'], ['滨河路', 1], ['西区学校', 1]]);
    const columned = read([
      ['项目名称', '建设性质', '总投资（万元）'],
      ['滨河路', '新建', 1],
      ['西区学校', '续建', 1],
    ]);
    expect(changed(columned, headed)).toEqual(['西区学校 nature new continuing']);
  });

  it('of words that are no values too', () => {
    const list = (plan: string, state: string): Ledger =>
      read([
        ['项目名称', '建设性质', '计划开工时间', '实际开工时间'],
        ['滨河路', '新建', plan, state],
      ]);
    expect(changed(list('视资金情况', ''), list('年内争取', ''))).toHaveLength(1);
    expect(changed(list('2025年9月', '未开工（预计9月）'), list('2025年9月', '2025年9月'))).toHaveLength(1);
    expect(changed(list('2025年9月', '/'), list('2025.9', ''))).toEqual([]);
  });

  it('not of an amount that is rounded in another unit', () => {
    const list = (unit: string, first: number, second: number): Ledger =>
      read([
        ['项目名称', '建设性质', `总投资（${unit}）`],
        ['滨河路', '新建', first],
        ['西区学校', '新建', second],
      ]);
    expect(changed(list('亿元', 1.23, 0.6), list('万元', 12_345, 6_234))).toEqual(['西区学校 totalInvestment 62340000 60000000']);
    expect(changed(list('万元', 12_346, 6_234), list('万元', 12_345, 6_234))).toHaveLength(1);
  });
});
