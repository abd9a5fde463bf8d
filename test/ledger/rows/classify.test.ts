import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { BRIDGE, lastVerdict, NOTE, ROAD, TOTAL, verdicts, type Row } from '../../support/row-verdicts';

describe('a project', () => {
  test.each<[string, Row]>([
    ['has a number and a name', [3, '北山校']],
    ['may be numbered in text', ['3', '北山校']],
    ['may be numbered 0', [0, '北山校']],
    ['may have a name that ends with a digit', [3, '北山校2']],
    ['may have a name in brackets at its end', [3, '北山校（二期）']],
    ['may have a name that begins like a total', [3, '全县校园改造', '新建', '教育局']],
    ['may be a company called 合计, where a project’s words stand beside', [3, '合计', '新建', '教育局', 500]],
    ['may have a name in blanks', [3, '　北山校']],
    ['may lack its number', [null, '北山校', '新建', '教育局', 500, '2025年3月']],
    ['may lack its number and all but one word', [null, '北山校', null, '教育局']],
    ['may lack its name, where two of its words are told', [null, null, '新建', '教育局', 500]],
    ['may lack its name, where it is numbered and has a word and an amount', [3, null, null, '教育局', 500]],
    ['may be numbered and named like a section, where it has a word of its own', [3, '北山校（3个）', null, '教育局']],
    ['may be numbered and named like a section, where its amount is words', [3, '北山校（3个）', null, null, '待定']],
    ['may be numbered and end like a section without a count', [3, '北山校：']],
    ['may have nothing but a day', [null, '北山校', null, null, null, 45_000]],
    ['may be numbered beside an amount in words', [3, '北山校', null, null, '待定']],
    ['may stand in 全县', ['全县', '北山校', '新建', '教育局', 500, '2025年3月']],
  ])('%s', (_, row) => {
    expect(verdicts([ROAD, BRIDGE, row])).toEqual(['record', 'record', 'record']);
  });

  test('stands below a note, where it has an amount beside its words', () => {
    expect(lastVerdict([ROAD, NOTE, [3, '北山校', '新建', '教育局', 500, '2025年3月']])).toBe('record');
  });

  test('is told from a heading without numbers by a date or word beside an amount', () => {
    const header = ['项目名称', '总投资（万元）', '计划开工时间'];
    expect(
      verdicts(
        [
          ['青石路', 500, '2025年3月'],
          ['一、交通', 500, null],
          ['（一）南河桥', 300, '2024年6月'],
          ['北山校', 200, null],
          ['城北渠', null, '2024年6月'],
        ],
        { header },
      ),
    ).toEqual(['record', 'section', 'record', 'record', 'record']);
  });
});

describe('a section', () => {
  test.each<[string, Row]>([
    ['is numbered in words', ['一', '交通']],
    ['is numbered in the cell of its words', ['一、交通']],
    ['ends with a count', ['交通（3个）']],
    ['is a bare nature', ['续建项目']],
    ['is a bare nature in the column of names', [null, '续建项目']],
    ['is (1), which Excel makes of -1', [-1, '交通']],
    ['is numbered and counts its projects beside sums alone', [3, '交通（3个）', null, null, 500]],
    ['is numbered and counts beside a blank', [3, '交通（3个）', null, null, ' ']],
    ['is numbered and has a count in place of a name', [3, '项目数4个', null, null, 500]],
    ['has a count in place of a name', [null, '项目数4个', null, null, 500]],
    ['has a count in brackets in place of a name', ['交通', '（共4个）']],
    ['has 小计 and a number of its own', ['一、交通', '小计（2个）', null, null, 500]],
    ['stands alone among numbers, where projects are numbered', [null, '东坝镇', null, null, 500]],
    ['stands alone in the column of names', [null, '东坝镇']],
    ['is a place in the column of numbers with a sum beside it', ['东坝镇', null, null, null, 500]],
    ['is twenty characters there at most', ['东'.repeat(20), null, null, null, 500]],
  ])('%s', (_, row) => {
    expect(lastVerdict([ROAD, BRIDGE, row])).toBe('section');
  });
});

describe('a total', () => {
  test.each<[string, Row]>([
    ['stands in the column of numbers', ['合计', null, null, null, 800]],
    ['stands in the column of names', [null, '小计', null, null, 800]],
    ['may be a place with one word of a project', ['全县', '青石路', null, '交通局', 800]],
    ['may have a number of its own beside a project’s words', ['一、交通', '小计（2个）', '新建', '交通局', 500]],
    ['may be numbered', [3, '合计', null, null, 800]],
    ['may be numbered and have one word', [3, '合计', null, '教育局', 800]],
    ['ends a short name', [null, '交通小计', null, null, 800]],
    ['may hold words of one column', ['全县', null, '新建', null, 800]],
    ['counts in place of a name', ['合计', '共4个项目', null, null, 800]],
    ['may have a project’s words beside it, where no name does', ['全县', null, '新建', '教育局', 800]],
    ['may have them where the name is a total too', ['全县', '小计', '新建', '教育局', 800]],
  ])('%s', (_, row) => {
    expect(lastVerdict([ROAD, BRIDGE, row])).toBe('total');
  });
});

describe('what follows a total', () => {
  test('其中 divides it, and so do further natures below that', () => {
    expect(verdicts([ROAD, TOTAL, ['其中：', '新建', null, null, 500], [null, '续建', null, null, 300]])).toEqual([
      'record',
      'total',
      'breakdown',
      'breakdown',
    ]);
  });

  test('a nature alone does not divide it', () => {
    expect(lastVerdict([ROAD, TOTAL, [null, '续建', null, null, 300]])).toBe('section');
  });

  test('a nature below 其中 divides it only where it stands beside a number, unnumbered, with no word of a project', () => {
    const parts: Row[] = [ROAD, TOTAL, ['其中：', '新建', null, null, 500]];
    expect(lastVerdict([...parts, [null, '续建']])).toBe('section');
    expect(lastVerdict([...parts, ['二、', '续建', null, null, 300]])).toBe('section');
    expect(lastVerdict([...parts, [null, '续建', null, '水利局', 300]])).toBe('record');
    expect(lastVerdict([ROAD, BRIDGE, ...parts.slice(1), [null, '东坝镇', null, null, 300]])).toBe('section');
    expect(lastVerdict([...parts, [2, '续建（2个）', null, null, 300]])).toBe('breakdown');
  });

  test('above the records only 其中 itself divides it', () => {
    expect(verdicts([TOTAL, ['其中：', '新建', null, null, 500], [null, '续建', null, null, 300]])).toEqual([
      'total',
      'breakdown',
      'section',
    ]);
  });

  test('another total does not divide it, and ends the division', () => {
    const parts: Row[] = [ROAD, TOTAL, ['其中：', '新建', null, null, 500]];
    expect(lastVerdict([...parts, ['总计', '续建', null, null, 300]])).toBe('total');
    expect(verdicts([...parts, ['总计', '续建', null, null, 300], [null, '续建', null, null, 300]]).slice(-2)).toEqual([
      'total',
      'section',
    ]);
  });

  test('elsewhere 其中 is a further line of the project above', () => {
    expect(verdicts([ROAD, [null, '其中：征地'], [null, '其中：路面', null, null, 100]])).toEqual([
      'record',
      'continuation',
      'continuation',
    ]);
  });

  test('so it is in the column of numbers', () => {
    expect(verdicts([ROAD, ['其中', '征地', null, null, 100], ['其中：', null, null, null, 100]])).toEqual([
      'record',
      'continuation',
      'continuation',
    ]);
  });

  test('below a heading it is none', () => {
    expect(lastVerdict([ROAD, BRIDGE, ['一、交通'], [null, '其中：征地']])).toBe('section');
  });

  test('a numbered 其中 is a project', () => {
    expect(lastVerdict([ROAD, [2, '其中桥', null, '水利局']])).toBe('record');
  });
});

describe('a further line of the project above', () => {
  test('has words without number and name', () => {
    expect(verdicts([ROAD, [null, null, null, null, null, null, '路面'], [null, null, null, null, 100]])).toEqual([
      'record',
      'continuation',
      'continuation',
    ]);
  });

  test('is a project without a name, where a nature of its own stands in it', () => {
    expect(lastVerdict([ROAD, [null, null, '续建', '水利局']])).toBe('record');
    expect(lastVerdict([ROAD, [null, null, '分期', '水利局']])).toBe('continuation');
  });

  test('is a record of its own, where records are told apart by what stands in it', () => {
    expect(lastVerdict([ROAD, [null, null, null, '水利局']], { item: 'leadUnit' })).toBe('record');
    expect(lastVerdict([ROAD, [null, null, null, null, 100]], { item: 'leadUnit' })).toBe('continuation');
    expect(lastVerdict([TOTAL, [null, null, null, '水利局']], { item: 'leadUnit' })).toBe('unknown (no-name)');
  });

  test('follows a record or such a line alone', () => {
    expect(lastVerdict([ROAD, TOTAL, [null, null, null, '水利局']])).toBe('unknown (no-name)');
    expect(lastVerdict([ROAD, TOTAL, [null, '其中泵房', null, '水利局']])).toBe('breakdown');
  });

  test('stays open in a list without numbers', () => {
    const header = ['项目名称', '责任单位', '总投资（万元）'];
    expect(
      lastVerdict(
        [
          ['青石路', '交通局', 500],
          [null, '水利局', null],
        ],
        { header },
      ),
    ).toBe('unknown (no-name)');
  });
});

describe('a heading or a project, where the list has few columns', () => {
  const table = (...header: string[]) => ({ header: ['序号', '项目名称', ...header] });

  test('a number and a count make no heading without a column that only projects fill', () => {
    expect(lastVerdict([[3, '交通（3个）', 500]], table('总投资（万元）'))).toBe('record');
    expect(lastVerdict([[3, '交通（3个）']], table('责任单位', '计划开工时间'))).toBe('section');
  });

  test('a bare name without a number heads, where more than one column tells of projects', () => {
    expect(lastVerdict([['东坝镇']], { header: ['项目名称', '总投资', '计划开工时间', '责任单位'] })).toBe('section');
    expect(lastVerdict([['东坝镇']], { header: ['项目名称', '总投资', '计划开工时间'] })).toBe('record');
  });

  test('a place before a count in the column of numbers heads', () => {
    const places = { header: ['所在乡镇', '序号', '项目名称', '责任单位', '总投资（万元）'] };
    const of = (...row: CellValue[]) => lastVerdict([['东坝镇', 1, '青石路', '交通局', 500], TOTAL, row], places);
    expect(of('东坝镇', '3个', null, null, 500)).toBe('section');
    expect(of('东'.repeat(20), '3个', null, null, 500)).toBe('section');
    expect(of('东'.repeat(21), '3个', null, null, 500)).toBe('unknown (no-name)');
    expect(of('东坝3镇', '3个', null, null, 500)).toBe('unknown (no-name)');
    expect(of('东坝镇', '3个', null, null, '待定')).toBe('unknown (no-name)');
    expect(of('东坝镇', '3个', null, '交通局', 500)).toBe('record');
  });
});

describe('what is not understood is told', () => {
  test.each<[string, Row, string]>([
    ['numbers alone', [3, null, null, null, 500], 'unknown (numbers-only)'],
    ['a word alone without a name', [null, null, null, '水利局'], 'unknown (no-name)'],
    ['an amount alone', [null, null, null, null, 500], 'unknown (numbers-only)'],
    ['a number beside an amount in words', [3, null, null, null, '待定'], 'unknown (no-name)'],
    ['a word in the column of numbers beside another', ['某', null, null, '水利局'], 'unknown (no-name)'],
    ['or beside another and an amount', ['某', null, null, '水利局', 500], 'unknown (no-name)'],
    ['thirty characters without a name', ['某'.repeat(30), null, null, null, '万元'], 'unknown (no-name)'],
    ['more than twenty characters in the column of numbers', ['东'.repeat(21), null, null, null, 500], 'unknown (no-name)'],
  ])('%s', (_, row, verdict) => {
    expect(lastVerdict([ROAD, BRIDGE, TOTAL, row])).toBe(verdict);
  });

  test('rows of numbers one after the other are the numbers of the columns', () => {
    expect(verdicts([[1, 2, 3, 4, 5, 6, 7], ROAD])).toEqual(['header', 'record']);
    expect(verdicts([['1', '2', '3', '4'], ROAD])).toEqual(['header', 'record']);
    expect(lastVerdict([ROAD, TOTAL, [1, 2]])).toBe('unknown (numbers-only)');
    expect(lastVerdict([ROAD, TOTAL, [1, 2, 4]])).toBe('unknown (numbers-only)');
    expect(lastVerdict([ROAD, TOTAL, [4, 5, 6]])).toBe('header');
  });
});

describe('where projects are numbered, marks such as / fill up a row and say nothing of it', () => {
  test.each<[string, Row, string]>([
    ['a numbered heading', ['二', '水利项目', '/', '/', '/', '/', '/'], 'section'],
    ['a heading in the column of numbers', ['二、水利项目', '/', '/', '/', '/', '/', '/'], 'section'],
    ['a heading without a number', [null, '水利领域', '/', '/', '/', '/', '/'], 'section'],
    ['a heading with its sum', ['二', '水利项目', '——', '——', 800, '——', '——'], 'section'],
    ['a total', [null, '小计', '/', '/', 800, '/', '/'], 'total'],
    ['a project', [3, '北山校', '/', '/', '/', '/', '/'], 'record'],
    ['a project without a number that says more', [null, '北山校', '新建', '教育局', '/', '/', '/'], 'record'],
    ['a project that has no amount yet', [3, '北山校（3个）', '/', '/', '待定', '/', '/'], 'record'],
  ])('%s', (_, row, kind) => {
    expect(lastVerdict([ROAD, BRIDGE, row])).toBe(kind);
  });

  test('where they are not, a name alone is a project', () => {
    const header = ['项目名称', '建设性质', '总投资（万元）', '计划开工时间'];
    expect(
      verdicts(
        [
          ['青石路', '新建', 500, '2025年3月'],
          ['北山校', '/', '/', '/'],
        ],
        { header },
      ),
    ).toEqual(['record', 'record']);
  });
});
