import { dayOf } from '../../../src/spreadsheet/calendar';
import { askedOf, conditions, part, type Layout, type Row } from '../../support/asked-ledger';

describe('a project counts as new, or as continuing', () => {
  const HEADS: Row = ['项目名称', '建设性质', '总投资（万元）'];
  const natures = (rows: readonly Row[], header = HEADS, layout: Layout = {}): (string | null)[] => {
    const of = part(askedOf(header, rows, layout));
    return [conditions(of.nature('new')), conditions(of.nature('continuing'))];
  };

  test('by each of the words that mean it', () => {
    const rows: readonly Row[] = [
      ['青石路', '新建'],
      ['南河桥', '扩建'],
      ['东坡厂房', '续建'],
      ['西山水库', '储备'],
    ];
    expect(natures(rows)).toEqual(['建设性质 "新建" | "扩建"', '建设性质 "续建"']);
  });

  test('none does yet: by the commonest word', () => {
    expect(natures([['青石路', '储备']])).toEqual(['建设性质 "新建"', '建设性质 "续建"']);
  });

  test('a word that is not understood counts as neither', () => {
    expect(
      natures([
        ['青石路', '新建'],
        ['南河桥', '待核'],
      ]),
    ).toEqual(['建设性质 "新建"', '建设性质 "续建"']);
  });

  test('by the section above: no column tells it of those projects', () => {
    const rows: readonly Row[] = [
      ['一、新建项目'],
      ['青石路', null, 500],
      ['南河桥', '扩建', 300],
      ['二、续建项目'],
      ['东坡厂房', '续建', 200],
    ];
    expect(natures(rows)).toEqual(['(no-column 建设性质 1)', '建设性质 "续建"']);
  });

  test('by the sheet’s name: all of its projects do, and none of them does', () => {
    const rows: readonly Row[] = [
      ['青石路', 500],
      ['南河桥', 300],
    ];
    expect(natures(rows, ['项目名称', '总投资（万元）'], { sheetName: '新建' })).toEqual(['项目名称 "<>"', '(no-column 建设性质)']);
  });

  test('by sections alone: no column tells it', () => {
    const rows: readonly Row[] = [['一、新建项目'], ['青石路', 500], ['二、续建项目'], ['东坡厂房', 200]];
    expect(natures(rows, ['项目名称', '总投资（万元）'])).toEqual(['(no-column 建设性质)', '(no-column 建设性质)']);
  });

  test('nothing tells it', () => {
    expect(natures([['青石路', 500]], ['项目名称', '总投资（万元）'])).toEqual(['(no-column 建设性质)', '(no-column 建设性质)']);
  });
});

describe('a continuing project works again', () => {
  const HEADS: Row = ['项目名称', '建设性质', '开工情况', '是否复工'];
  const resumed = (rows: readonly Row[], header = HEADS): string | null => conditions(part(askedOf(header, rows)).resumed());

  test('by the words of 是否复工', () => {
    const rows: readonly Row[] = [
      ['青石路', '续建', '在建', '是'],
      ['南河桥', '续建', '停工', '否'],
      ['东坡厂房', '续建', null, '已复工'],
    ];
    expect(resumed(rows)).toBe('是否复工 "是" | "已复工"');
  });

  test('none does yet', () => expect(resumed([['青石路', '续建', '停工', '否']])).toBe('是否复工 "已复工"'));

  test('by 开工情况, where nothing else tells it', () => {
    const rows: readonly Row[] = [
      ['青石路', '续建', '在建'],
      ['南河桥', '续建', '停工'],
    ];
    expect(resumed(rows, HEADS.slice(0, 3))).toBe('开工情况 "在建"');
  });

  test('by 开工情况, where 是否复工 is empty for all that do', () => {
    expect(
      resumed([
        ['青石路', '续建', '在建', null],
        ['南河桥', '续建', '停工', '否'],
      ]),
    ).toBe('开工情况 "在建"');
  });

  test('by 是否复工 of one and 开工情况 of another: no one column tells it', () => {
    const rows: readonly Row[] = [
      ['青石路', '续建', '停工', '是'],
      ['南河桥', '续建', '在建', null],
      ['东坡厂房', '续建', '停工', '否'],
    ];
    expect(resumed(rows)).toBe('(start-facts 是否复工)');
  });

  test('a word that stands by a new project too tells it of continuing ones', () => {
    expect(
      resumed(
        [
          ['青石路', '续建', '在建'],
          ['南河桥', '新建', '在建'],
        ],
        HEADS.slice(0, 3),
      ),
    ).toBe('开工情况 "在建"');
  });

  test('a number says so too, which no criterion for a word finds', () => {
    expect(
      resumed([
        ['青石路', '续建', null, 1],
        ['南河桥', '续建', null, '否'],
      ]),
    ).toBe('(start-facts 是否复工)');
  });

  test('by the dates of 开（复）工时间, which no criterion for a word finds', () => {
    const rows: readonly Row[] = [['青石路', '续建', dayOf(2025, 3, 1)]];
    expect(resumed(rows, ['项目名称', '建设性质', '实际开（复）工时间'])).toBe('(resumption-dates 实际开（复）工时间)');
  });

  test('nothing tells it', () => expect(resumed([['青石路', '续建']], HEADS.slice(0, 2))).toBe('(start-facts)'));
});

describe('a project is a major one', () => {
  const HEADS: Row = ['项目名称', '建设性质', '是否重点推进'];
  const major = (rows: readonly Row[], header = HEADS): string | null => conditions(part(askedOf(header, rows)).major());

  test('by each of the marks that say so', () => {
    expect(
      major([
        ['青石路', '新建', '是'],
        ['南河桥', '新建', '否'],
        ['东坡厂房', '新建', '√'],
      ]),
    ).toBe('是否重点推进 "是" | "√"');
  });

  test.each([1, true])('a cell that says so as %s is found by no criterion for words', (cell) => {
    expect(
      major([
        ['青石路', '新建', '是'],
        ['南河桥', '新建', cell],
      ]),
    ).toBe('(odd-text 是否重点推进)');
    expect(
      major([
        ['青石路', '新建', '是'],
        ['南河桥', '新建', 0],
      ]),
    ).toBe('是否重点推进 "是"');
  });

  test('none is yet', () => expect(major([['青石路', '新建', '否']])).toBe('是否重点推进 "是"'));
  test('not where there is no such column', () => expect(major([['青石路', '新建']], HEADS.slice(0, 2))).toBe('(no-column 是否重点推进)'));
});
