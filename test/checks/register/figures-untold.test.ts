import { figuresUntold } from '../../../src/checks/register/figures-untold';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { register, saidOfRegister } from '../../support/one-register-check';

/** What is said of a ledger of one record with these columns, all of its cells but the names empty. */
const said = (key: string, ...header: readonly string[]): string[] => {
  const cells = header.map((heading): CellValue => (/名称|难点/.test(heading) ? '滨河路改造工程' : null));
  return saidOfRegister(
    figuresUntold,
    register(key, [
      ['序号', ...header],
      [1, ...cells],
    ]),
  );
};

describe('figures of what records have come to', () => {
  test('are told with the columns that would tell them, where none does', () => {
    expect(said('blockers', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限')).toEqual([
      '1 [] 没有找到“是否销号”“销号时间”列，“正在推进”“已办结销号”“超时限未销号”无法统计；台账中另有这样的列的，请在“列识别”中指定。',
    ]);
    expect(said('statistics', '项目名称', '应入库时间', '责任单位', '统计编码', '未纳统原因')).toEqual([
      '1 [] 没有找到“是否纳统”“纳统时间”列，“已纳统项目”“已纳统”“应统未统项目”无法统计；台账中另有这样的列的，请在“列识别”中指定。',
    ]);
  });

  test('are three by name, and the rest by their number', () => {
    expect(said('reserves', '项目名称', '建设内容及规模', '总投资（亿元）', '责任单位', '前期进展')).toEqual([
      '1 [] 没有找到“所在库”列，“谋划库”“储备库”“建设库”等6项无法统计；台账中另有这样的列的，请在“列识别”中指定。',
    ]);
  });

  test('are not told where one column tells them, or only when they are due is open', () => {
    expect(said('blockers', '项目名称', '堵点难点', '责任单位', '提出时间', '是否销号')).toEqual([]);
    expect(said('blockers', '项目名称', '堵点难点', '责任单位', '完成时限', '销号时间')).toEqual([]);
  });

  test('are told by the column itself where the ledger must have it', () => {
    expect(said('signings', '签约项目名称', '投资方', '签约投资额', '是否开工')).toEqual([]);
  });
});
