import { BRIDGE, HEADER, lastVerdict, ROAD, TOTAL, verdicts, type Row } from '../../support/row-verdicts';

describe('the header', () => {
  test('printed again is the header, and so are marks of columns above the records', () => {
    expect(verdicts([['甲', '乙', 1, 2, '3=1+2'], ROAD, HEADER, BRIDGE])).toEqual(['header', 'record', 'header', 'record']);
  });

  test('marks are three at least, one of them no number, and nothing else beside them', () => {
    expect(verdicts([['甲', '乙'], ROAD])[0]).not.toBe('header');
    expect(verdicts([['甲', '乙', '丙'], ROAD])[0]).toBe('header');
    expect(verdicts([['甲', '乙', '桥梁'], ROAD])[0]).not.toBe('header');
    expect(verdicts([[3, 7, 9], ROAD])[0]).not.toBe('header');
    expect(lastVerdict([ROAD, ['甲', '乙', '丙']])).not.toBe('header');
  });

  test('of another table ends this one, but not right below the header', () => {
    const asked: (readonly [number, boolean])[] = [];
    const opensTable = (row: number, belowRecords: boolean): boolean => {
      asked.push([row, belowRecords]);
      return true;
    };
    expect(verdicts([TOTAL, ['储备库', '投资估算']], { opensTable })).toEqual(['total', 'next-table']);
    expect(verdicts([ROAD, ['储备库', '投资估算']], { opensTable })).toEqual(['record', 'next-table']);
    expect(asked).toEqual([
      [2, false],
      [2, true],
    ]);
  });

  test('a blank row is blank', () => {
    expect(verdicts([[], ['　', '\n'], ROAD])).toEqual(['blank', 'blank', 'record']);
  });
});

describe('the numbering of a list', () => {
  test('of 1. and (2) throughout numbers projects', () => {
    expect(verdicts([['1.', '青石路'], ['2、', '南河桥'], ['(3)', '北山校', null, null, 500], TOTAL])).toEqual([
      'record',
      'record',
      'record',
      'total',
    ]);
    expect(
      lastVerdict([
        ['1.', '青石路'],
        ['2.', '交通（3个）'],
      ]),
    ).toBe('section');
  });

  test('of 1. numbers sections, where projects have plain numbers, or where few rows are numbered so', () => {
    expect(verdicts([['1.', '交通'], ROAD, BRIDGE])).toEqual(['section', 'record', 'record']);
    expect(
      verdicts([
        ['1.', '交通'],
        ['甲类', '青石路', '新建', '交通局'],
        ['乙类', '南河桥', '新建', '交通局'],
      ])[0],
    ).toBe('section');
  });

  test('tells a bare name from a project only where a third of the names are numbered', () => {
    const bare = (name: string): Row => [null, name, null, null, 500];
    expect(lastVerdict([ROAD, bare('东坝镇'), bare('西坝镇')])).toBe('record');
    expect(lastVerdict([ROAD, BRIDGE, bare('东坝镇'), bare('西坝镇')])).toBe('section');
    expect(lastVerdict([ROAD, BRIDGE, [null, '东坝镇', null, null, '待定']])).toBe('record');
  });
});
