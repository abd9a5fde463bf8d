import { readHeader } from '../../../../src/ledger/header/grammar/text';
import {
  foreignUnitLine,
  isUnitLine,
  isUnitNote,
  lineUnits,
  unitBehind,
  unitOfHeader,
} from '../../../../src/ledger/header/grammar/unit-line';

/** What lines state: the unit of all, and each unit behind the words of the columns that it is for. */
function stated(...lines: readonly string[]): string {
  const { all, labelled } = lineUnits(lines);
  return [all ?? '-', ...labelled.map(({ words, unit }) => `${words}:${unit}`)].join(' ');
}

/** The unit that lines state for a header. */
function unitFor(header: string, ...lines: readonly string[]): string | null {
  return unitOfHeader(readHeader(header), lineUnits(lines).labelled);
}

describe('one unit is that of all amounts', () => {
  test.each([
    ['单位：亿元', '亿元'],
    ['单位： 万 元', '万元'],
    ['（金额单位：人民币万元）', '万元'],
    ['單位：萬元', '万元'],
    ['单位：百万元', '百万元'],
    ['单位：千万元', '千万元'],
    ['单位：千元', '千元'],
    ['金额：元', '元'],
    ['计量单位：万元、公里', '万元'],
    ['总投资、年度投资单位均为亿元', '亿元'],
    ['金额均以万元计', '万元'],
    ['投资以亿元为单位', '亿元'],
    ['以人民币万元为单位', '万元'],
    ['金额按万元计', '万元'],
    ['（金额以万元计）', '万元'],
    ['单位：万元、万美元', '万元'],
  ])('%s', (line, unit) => {
    expect(stated(line)).toBe(unit);
    expect(isUnitLine(line)).toBe(true);
  });

  test.each([
    '重点项目表',
    '总投资25亿元',
    '投资规模亿元',
    '单位：万美元',
    '单位：个',
    '单位：万元村',
    '责任单位：县发展改革局',
    '以亿元计的重点产业',
    '总投资以10亿元计',
    '总投资（以万元计）',
  ])('%s states none', (line) => {
    expect(stated(line)).toBe('-');
    expect(isUnitLine(line)).toBe(false);
  });

  test('lines that say the same say it once', () => {
    expect(stated('重点项目表', '单位：万元', '金额单位：万元')).toBe('万元');
  });
});

describe('of several units each is for the columns that are named with it', () => {
  test.each([
    ['总投资亿元，年度投资万元', '-'],
    ['单位：总投资亿元，年度投资万元', '- 总投资:亿元 年度投资:万元'],
    ['单位：总投资亿元、年度投资万元', '- 总投资:亿元 年度投资:万元'],
    ['单位：亿元（总投资、计划投资），万元（完成投资）', '- 总投资:亿元 计划投资:亿元 完成投资:万元'],
    ['单位：亿元、万元（计划投资）', '亿元 计划投资:万元'],
    ['单位：个、亿元、万元（计划投资）', '亿元 计划投资:万元'],
    ['单位：总投资亿元，其余万元', '万元 总投资:亿元'],
    ['总投资单位：亿元，其他单位：万元', '万元 总投资:亿元'],
    ['注：1.本表金额单位：万元；2.其中总投资单位：亿元', '万元 总投资:亿元'],
    ['金额以万元计，其中总投资以亿元计', '万元 总投资:亿元'],
    ['注：总投资、计划投资单位为亿元，完成投资单位为万元', '- 总投资:亿元 计划投资:亿元 完成投资:万元'],
    ['注：总投资和计划投资单位为亿元，完成投资单位为万元', '- 总投资:亿元 计划投资:亿元 完成投资:万元'],
    ['单位：总投资亿元、计划投资单位为万元', '- 总投资:亿元 计划投资:万元'],
    ['单位：亿元、万元', '-'],
  ])('%s', (line, expected) => {
    expect(stated(line)).toBe(expected);
  });

  test('over several lines too', () => {
    expect(stated('单位：万元', '总投资单位：亿元')).toBe('万元 总投资:亿元');
  });
});

describe('the unit for a header', () => {
  const LINE = '单位：总投资亿元，年度投资万元';

  test.each([
    ['总投资', '亿元'],
    ['项目总投资', '亿元'],
    ['批复总投资额', '亿元'],
    ['年度计划投资', '万元'],
    ['2025年投资', '万元'],
    ['当季投资', '万元'],
    ['计划投资', '万元'],
    ['完成投资', '万元'],
    ['1-6月完成投资', '万元'],
    ['2025年计划总投资', '万元'],
    ['到位资金', null],
    ['投资', null],
  ])(`%s under ${LINE}: %s`, (header, unit) => {
    expect(unitFor(header, LINE)).toBe(unit);
  });

  test('计划总投资 is the whole, not what is planned for a year', () => {
    expect(unitFor('计划总投资', LINE)).toBe('亿元');
    expect(unitFor('计划总投资', '单位：亿元（总投资）、万元（计划投资）')).toBe('亿元');
    expect(unitFor('计划总投资', '单位：亿元（到位资金）、万元（年度投资）')).toBeNull();
  });

  test('what was done since the start is no amount of the year', () => {
    expect(unitFor('自开工累计完成投资', LINE)).toBeNull();
    expect(unitFor('累计完成投资', '单位：累计投资亿元，年度累计投资万元')).toBe('亿元');
    expect(unitFor('年度累计完成投资', '单位：累计投资亿元，年度累计投资万元')).toBe('万元');
  });

  test('is that of the longest words which it bears', () => {
    expect(unitFor('计划完成投资', '单位：完成投资亿元，计划完成投资万元')).toBe('万元');
    expect(unitFor('计划完成投资', '单位：计划完成投资万元，完成投资亿元')).toBe('万元');
    expect(unitFor('完成投资', '单位：计划完成投资万元，完成投资亿元')).toBe('亿元');
  });

  test('is not chosen where two are said of it', () => {
    expect(unitFor('计划完成投资', '单位：计划投资亿元，完成投资万元')).toBeNull();
  });

  test('the letters must stand in the order of the words', () => {
    expect(unitFor('投资总额', '单位：总投资亿元，到位资金万元')).toBeNull();
  });
});

describe('a note of nothing but units', () => {
  test.each([
    '注：投资单位均为亿元。',
    '注：1.本表金额单位：万元；2.总投资单位：亿元',
    '说明：以上各项投资额单位：万元（人民币）',
    '金额均以万元计。',
  ])('%s', (text) => {
    expect(isUnitNote(text)).toBe(true);
  });

  test.each(['注：投资单位为亿元，县发展改革局汇总', '注：上述各项', '', '以上数据'])('%s is another', (text) => {
    expect(isUnitNote(text)).toBe(false);
  });
});

describe('the unit behind a title', () => {
  test.each([
    ['2025年投资计划（亿元）', '亿元'],
    ['2025年投资計劃（人民币 万元）', '万元'],
    ['（千元）', '千元'],
    ['2025年重点项目（金额以亿元计）', '亿元'],
    ['百万元', '百万元'],
    [' 元 ', '元'],
    ['2025年投资（亿元）计划', null],
    ['重点项目亿元', null],
    ['亿元以上项目', null],
    ['2025年重点项目（新建）', null],
  ])('%s: %s', (text, unit) => {
    expect(unitBehind(text)).toBe(unit);
  });
});

describe('foreign money in place of 元', () => {
  test.each([
    ['单位：万美元', '万美元'],
    ['金额单位： 亿 港元', '亿港元'],
    ['币种：欧元', '欧元'],
    ['单位：万元、万美元', null],
    ['单位：万美元、万元', null],
    ['单位：万元', null],
    ['引进外资100万美元', null],
  ])('%s: %s', (text, unit) => {
    expect(foreignUnitLine(text)).toBe(unit);
  });
});
