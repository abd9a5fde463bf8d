import { wholeDiffers } from '../../../src/checks/register/adds-up';
import { numbersUncounted } from '../../../src/checks/register/numbers-uncounted';
import { register, saidOfRegister } from '../../support/one-register-check';

describe('the whole of a row', () => {
  test('is what its parts come to, in whatever unit each is written, or it is told', () => {
    const rows = register('funds-by-unit', [
      ['单位', '专项债申报（万元）', '国债申报（万元）', '申报资金（亿元）'],
      ['水利局', 5000, 3000, 0.8],
      ['教育局', 2000, null, 0.2],
      ['交通局', 2000, 1000, 0.25],
      ['工信局', 600, 100, null],
    ]);
    expect(saidOfRegister(wholeDiffers, rows)).toEqual([
      'D4 [asked] 申报资金（亿元）为0.25，而“专项债申报（万元）”“国债申报（万元）”相加为0.3，统计以“申报资金（亿元）”为准，请核对。',
      'D5 [asked] 申报资金（亿元）没有填写，而“专项债申报（万元）”“国债申报（万元）”相加为0.07，统计以“申报资金（亿元）”为准，请核对。',
    ]);
  });

  test('is not asked for where one part alone is known, or a cell is not understood', () => {
    const header = ['项目名称', '应办手续', '已办手续', '未办手续'];
    expect(saidOfRegister(wholeDiffers, register('permit-counts', [header, ['滨河路改造工程', 5, 2, '若干']]))).toEqual([]);
    expect(saidOfRegister(wholeDiffers, register('permit-counts', [header.slice(0, 3), ['滨河路改造工程', 5, 2]]))).toEqual([]);
    expect(saidOfRegister(wholeDiffers, register('permit-counts', [header, ['滨河路改造工程', 5, 2, 2]]))).toHaveLength(1);
  });
});

describe('a column of numbers that is of no field', () => {
  const header = ['单位', '争取资金目标（万元）', '已到位（万元）'];
  const said = (...more: readonly string[]): string[] =>
    saidOfRegister(
      numbersUncounted,
      register('funds-by-unit', [
        [...header, ...more],
        ['水利局', 500, 300, ...more.map((_, at) => at + 1)],
      ]),
    );

  test('is told: nobody knows of what kind of money it is', () => {
    expect(said('结转资金', '隐性债')).toEqual([
      'D1 [] “结转资金”“隐性债”填有数字，不知道是哪一项，没有计入，请在“列识别”中指定，或确认不需要。',
    ]);
  });

  test('is not, where it is a rate, a rank, or a month of what is told as a whole', () => {
    expect(said('完成率', '排名', '1月', '2月')).toEqual([]);
  });
});
