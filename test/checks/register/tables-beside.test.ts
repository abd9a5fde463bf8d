import { tableBeside } from '../../../src/checks/register/tables-beside';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { register, saidOfRegister } from '../../support/one-register-check';

const HEADER = ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限', '是否销号'];
const record = (name: string, at: number): CellValue[] => [at + 1, name, `${name}征地`, '自然资源局', '入户', '2025-05-31', '否'];

/** What is said of blockers of three projects with these headings and cells to the right of them, null for a blank column. */
function said(beside: readonly (string | null)[], cells: (at: number) => readonly CellValue[]): string[] {
  const rows = ['甲路', '乙校', '丙厂'].map((name, at) => [...record(name, at), ...cells(at)]);
  return saidOfRegister(tableBeside, register('blockers', [[...HEADER, ...beside], ...rows]));
}
const tells = (from: string, names: string): string =>
  `${from}1 [] ${from}列起并排还有一个表格（${names}），不是这张堵点难点台账的列，没有读取；其中有台账的，请移到单独的工作表，是汇总的可以不管。`;

describe('a table beside a list', () => {
  test('is told with its first column and its headings, behind a blank column', () => {
    expect(said([null, '车牌', '车辆数'], (at) => [null, '甲', at])).toEqual([tells('I', '“车牌”“车辆数”2列')]);
  });

  test('of more than three columns is told by the first three and how many they are', () => {
    expect(said([null, '车牌', '车辆数', '司机'], (at) => [null, '甲', at, '张']).join()).toContain('“车牌”“车辆数”“司机”3列');
    expect(said([null, '车牌', '车辆数', '司机', '油费'], (at) => [null, '甲', at, '张', 3]).join()).toContain('“车牌”“车辆数”“司机”等4列');
  });

  test('is each told that stands by itself', () => {
    const cells = (at: number): CellValue[] => [null, '甲', at, null, null, '乙', at];
    expect(said([null, '车牌', '车辆数', null, null, '食堂', '菜价'], cells)).toEqual([
      tells('I', '“车牌”“车辆数”2列'),
      tells('M', '“食堂”“菜价”2列'),
    ]);
  });

  test('is none of one column, nor without a blank column between', () => {
    expect(said([null, '车牌'], () => [null, '甲'])).toEqual([]);
    expect(said(['车牌', '车辆数'], (at) => ['甲', at])).toEqual([]);
  });

  test('is none behind a column without a heading that is filled', () => {
    expect(said([null, '车牌', '车辆数'], (at) => ['见附件', '甲', at])).toEqual([]);
  });

  test('is none where more of its columns are the list’s own', () => {
    const own = (at: number): CellValue[] => [null, '2025-05-20', '2025-04-01', '甲', '张', at];
    expect(said([null, '销号时间', '提出时间', '车牌', '司机'], own)).toEqual([]);
    expect(said([null, '销号时间', '提出时间', '车牌', '司机', '油费'], own)).toEqual([tells('K', '“车牌”“司机”“油费”3列')]);
  });

  test('is none where the list names its projects, however few of the headings are known', () => {
    const rows = ['甲路', '乙校'].map((name): CellValue[] => [
      '甲',
      '张',
      3,
      '面',
      4,
      name,
      `${name}征地`,
      null,
      '自然资源局',
      '2025-05-31',
    ]);
    const header = ['车牌', '司机', '油费', '食堂', '菜价', '项目名称', '堵点难点', null, '责任单位', '完成时限'];
    expect(saidOfRegister(tableBeside, register('blockers', [header, ...rows]))).toEqual([]);
  });

  test('is told left of the list too, and where the sheet begins further right', () => {
    const rows = ['甲路', '乙校'].map((name, at): CellValue[] => ['甲', '张', null, ...record(name, at)]);
    const all = [['车牌', '司机', null, ...HEADER], ...rows];
    expect(saidOfRegister(tableBeside, register('blockers', all))).toEqual([tells('A', '“车牌”“司机”2列')]);
    expect(saidOfRegister(tableBeside, register('blockers', all, { origin: { row: 0, column: 2 } }))).toEqual([
      tells('C', '“车牌”“司机”2列'),
    ]);
  });
});
