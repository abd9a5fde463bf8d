import { registerUncounted } from '../../../src/checks/register/uncounted-lists';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { register, registerLedger, saidOfRegister } from '../../support/one-register-check';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限', '是否销号'];
const record = (name: string, at = 0): CellValue[] => [at + 1, name, `${name}征地`, '自然资源局', '入户', '2025-05-31', '否'];
const blockers = (...names: readonly string[]): Rows => [['堵点难点台账'], HEADER, ...names.map(record)];

/** What is said of the blockers of three projects with these rows below them, beside lists on other sheets. */
function said(below: Rows, ...others: readonly (readonly [sheetName: string, rows: Rows])[]): string[] {
  const layout = (name: string) => ({ sheetName: name, sheetId: name });
  const read = register('blockers', [...blockers('甲路', '乙校', '丙厂'), ...below], layout('问题'));
  const lists = others.map(([name, rows]) => registerLedger('blockers', rows, layout(name)));
  return saidOfRegister(registerUncounted, { ...read, others: lists });
}

describe('a list on another sheet', () => {
  /** The same blockers in five columns, of which the first are called as given. */
  const short = (...headings: readonly string[]): Rows => [
    ['堵点难点台账'],
    [...headings, '完成时限', '是否销号'],
    ...['甲路', '乙校', '丙厂'].map((name, at): CellValue[] => [at + 1, name, `${name}征地`, '2025-05-31', '否']),
  ];

  test('is told with how many records it has, of other projects', () => {
    expect(said([], ['城关镇', blockers('丁水厂', '戊园区')])).toEqual([
      '2 [] 工作表“城关镇”也是堵点难点台账（2条），没有计入，请并入本表，或确认不需要。',
    ]);
  });

  test('is not told where it is another month of the same', () => {
    expect(said([], ['上月', blockers('甲路', '乙校')])).toEqual([]);
  });

  test('of the same projects under other headings is told, unless it is named by its month', () => {
    expect(said([], ['二', short('编号', '项目名称', '存在问题')])).toHaveLength(1);
    expect(said([], ['5月', short('编号', '项目名称', '存在问题')])).toEqual([]);
    expect(said([], ['二', short('序号', '项目名称', '存在问题')])).toEqual([]);
  });

  test('is named by its first column where it stands beside', () => {
    expect(said([], ['问题', blockers('甲路', '乙校')])).toEqual([
      '2 [] A列起并排还有一份堵点难点台账（2条），没有计入，请移到本表下方，或确认不需要。',
    ]);
  });
});

describe('another table below', () => {
  const counts = (...headings: readonly string[]): Rows => [[null], headings, ['自然资源局', ...headings.slice(1).map(() => 1)]];
  const begins = (first: string): string =>
    `7 [] 第7行“${first}”起的2行不属于这张堵点难点台账，没有统计，其中有台账的，请移到单独的工作表。`;

  test('is told with its first row, cut where it is long', () => {
    const headings = ['责任单位', '问题总数', '已销号数', '正在推进数'];
    expect(said(counts(...headings))).toEqual([begins('责任单位 问题总数 已销号数 正在推进数')]);
    expect(said(counts(...headings, '未销号数'))).toEqual([begins('责任单位 问题总数 已销号数 正在推进数…')]);
  });

  test('of one row may be a remark', () => {
    expect(said(counts('责任单位', '问题数', '已销号').slice(0, 2))).toEqual([]);
  });
});
