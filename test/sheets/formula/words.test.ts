import type { CellValue } from '../../../src/spreadsheet/snapshot';
import type { Condition } from '../../../src/sheets/formula/criterion';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import type { Obstacle } from '../../../src/sheets/formula/obstacle';
import { WordColumn } from '../../../src/sheets/formula/words';
import { present } from '../../../src/spreadsheet/present';
import { ledgerOf, told, type Layout, type Row } from '../../support/asked-ledger';

const HEADER: Row = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）'];

/** The words of a column of units with these cells; rows of no project may follow. */
function unitsOf(cells: readonly CellValue[], below: readonly Row[] = [], layout: Layout = {}): WordColumn {
  const projects = cells.map((cell, at): Row => [at + 1, `第${String(at + 1)}号工程`, '新建', cell, 100]);
  const ledger = ledgerOf(HEADER, [...projects, ...below], layout);
  const column = present(ledger.people('leadUnit'), 'leadUnit');
  return new WordColumn(new LedgerRange(ledger, '台账_'), column.match, present(column.distinct, 'distinct texts'));
}

/** Its criteria, of which one must hold; in brackets what is in the way. */
function criteria(condition: Condition | Obstacle | null): string | null {
  return condition && told<Condition>(condition, ({ any }) => any.map(({ code }) => code).join(' | '));
}

describe('the texts of a column', () => {
  test('each once, in order, with the first project that has it', () => {
    const { texts, first, of } = unitsOf(['水利局', '住建局', '水利局', null, '水 利局']);
    expect({ texts, first, of: [...of] }).toEqual({ texts: ['水利局', '住建局', '水 利局'], first: [0, 1, 4], of: [0, 1, 0, -1, 2] });
  });

  test('by their place, those that are in the column', () => {
    expect(unitsOf(['水利局', '住建局', '水 利局']).indexesOf(['水 利局', '教育局', '水利局'])).toEqual([2, 0]);
  });
});

describe('the cell is one of these texts', () => {
  test('each is a criterion', () => {
    const units = unitsOf(['水利局', '住建局', '水 利局']);
    expect(criteria(units.oneOf([0, 2]))).toBe('"水利局" | "水 利局"');
    expect(units.oneOf([1])).toMatchObject({ column: { header: '责任单位' } });
  });

  test('one that stands nowhere yet is a criterion too', () => expect(criteria(unitsOf(['水利局']).isText(['教育局']))).toBe('"教育局"'));

  test('letters of either case are one criterion to every program, where both are wanted', () => {
    const units = unitsOf(['PPP办', 'ppp办', '水利局']);
    expect(criteria(units.oneOf([0, 1]))).toBe('"ppp办"');
    expect(criteria(units.oneOf([0]))).toBe('(look-alike 责任单位)');
    expect(criteria(units.oneOf([2]))).toBe('"水利局"');
  });

  test('letters of either width are the same to some programs only', () => {
    const units = unitsOf(['PPP办', 'ＰＰＰ办']);
    expect(criteria(units.oneOf([0, 1]))).toBe('(look-alike 责任单位)');
    expect(criteria(units.oneOf([1]))).toBe('(look-alike 责任单位)');
  });

  test('one that looks like another in the column may be counted with it', () => {
    expect(criteria(unitsOf(['PPP办']).isText(['ＰＰＰ办']))).toBe('(look-alike 责任单位)');
  });

  test('one that no criterion can mean', () => expect(criteria(unitsOf(['12', '水利局']).oneOf([1, 0]))).toBe('(odd-text 责任单位)'));

  test.each<[string, Row]>([
    ['the header again', HEADER],
    ['a total', ['合计', null, null, '责任单位', 200]],
  ])('%s below has the same text, and would be counted', (_, row) => {
    const units = unitsOf(['责任单位', '水利局'], [row]);
    expect(criteria(units.oneOf([0]))).toBe('(other-rows 责任单位)');
    expect(criteria(units.oneOf([1]))).toBe('"水利局"');
  });

  test('a number in a row of no project is no text', () => {
    expect(criteria(unitsOf(['水利局'], [['合计', null, null, 12, 200]]).oneOf([0]))).toBe('"水利局"');
  });

  test('cells merged over several rows are empty to a criterion', () => {
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(criteria(unitsOf(['水利局', null, '住建局'], [], { merges }).oneOf([1]))).toBe('(merged 责任单位)');
  });
});

describe('the cell is empty', () => {
  test('as a blank', () => expect(criteria(unitsOf(['水利局', null]).blank())).toBe('""'));

  test('not where a number stands in one, which is no text either', () => {
    expect(criteria(unitsOf(['水利局', null, 12]).blank())).toBe('(no-column 责任单位)');
  });

  test('not where cells are merged over several rows', () => {
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(criteria(unitsOf(['水利局', null, null], [], { merges }).blank())).toBe('(merged 责任单位)');
  });
});

describe('the cell says something, as it does for some projects', () => {
  const PLACES = ['水利局', '水利站', '住建局', null];
  const ofWater = (record: number): boolean => record < 2;

  test('by each of their texts', () => expect(criteria(unitsOf(PLACES).telling(ofWater, '水利'))).toBe('"水利局" | "水利站"'));
  test('by the commonest word, where none says it', () => expect(criteria(unitsOf(PLACES).telling(() => false, '水利'))).toBe('"水利"'));

  test.each<[string, CellValue]>([
    ['a number', 12],
    ['a tick', true],
  ])('by %s, which no criterion for words finds', (_, cell) => {
    const units = unitsOf(['水利局', cell, '住建局']);
    expect(criteria(units.telling(ofWater, '水利'))).toBe('(odd-text 责任单位)');
    expect(criteria(units.telling((record) => record === 2, '水利'))).toBe('"住建局"');
  });
});

describe('a word that no cell holds yet', () => {
  test('is a criterion that nothing meets', () => expect(criteria(unitsOf(['水利局']).unmet('教育局'))).toBe('"教育局"'));

  test.each(['教育局', 'Ppp办'])('%s stands there, or one like it: it means something else', (word) => {
    expect(criteria(unitsOf(['教育局', 'PPP办']).unmet(word))).toBe('(other-rows 责任单位)');
  });
});

describe('the cell names a person', () => {
  test('who is found in just the cells that name him', () => {
    expect(criteria(unitsOf(['张三', '李四、张三', '李四']).naming('张三', 2, [0, 1]))).toBe('"*张三*"');
  });

  test('also where none does', () => expect(criteria(unitsOf(['李四']).naming('张三', 2, []))).toBe('"*张三*"'));

  test.each<[string, CellValue[], string, number[], Row[]]>([
    ['who is part of another’s name', ['张三', '张三丰'], '张三', [0], []],
    ['who is written otherwise in one of them', ['张三', '张 三'], '张三', [0, 1], []],
    ['in letters of another width, which some programs find', ['ＷＪ', 'wj'], 'wj', [1], []],
    ['in letters of another width, which some programs do not find', ['ＷＪ', 'wj'], 'wj', [0, 1], []],
    ['across a line break', ['张三\n李四', '李四'], '张三', [0], []],
    ['whose name no criterion can mean', ['12', '李四'], '12', [0], []],
    ['who stands in a total too', ['张三'], '张三', [0], [['合计', null, null, '联系人张三', 200]]],
  ])('not one %s', (_, cells, person, indexes, below) => {
    expect(criteria(unitsOf(cells, below).naming(person, 2, indexes))).toBeNull();
  });

  test('in letters of either case, which every program finds', () => {
    expect(criteria(unitsOf(['WJ', 'wj']).naming('wj', 2, [0, 1]))).toBe('"*wj*"');
  });

  test('nor where cells are merged over several rows', () => {
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(criteria(unitsOf(['张三', null, '李四'], [], { merges }).naming('张三', 2, [0]))).toBeNull();
  });

  test('nor where so many are named in so many cells that looking for each in each takes too long', () => {
    const units = unitsOf(['张三', '李四、张三', '李四']);
    expect(criteria(units.naming('张三', 100_000, [0, 1]))).toBe('"*张三*"');
    expect(criteria(units.naming('张三', 100_001, [0, 1]))).toBeNull();
  });
});
