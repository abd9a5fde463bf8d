import { BLANK, canBeCriterion, contains, differs, equals, FILLED, looksTheSame, sameToExcel } from '../../../src/sheets/formula/criterion';

describe('a text that a criterion can mean, and nothing else with it', () => {
  test.each([
    ['words', '水利局'],
    ['words with brackets and marks', '水利局（牵头）、住建局'],
    ['a line break, which every program compares alike', '民营经济\n服务中心'],
    ['a number within words', '第3工程局'],
    ['a date within words', '2025年3月已开工'],
    ['letters', 'PPP'],
    ['words that begin with a sign of comparison', '>局'],
    ['true within words', 'true局'],
    ['the sign of an error within words', '局#'],
    ['200 characters', '长'.repeat(200)],
  ])('%s', (_, text) => expect(canBeCriterion(text)).toBe(true));

  test.each([
    ['nothing', ''],
    ['201 characters', '长'.repeat(201)],
    ['a tab', '水利\t局'],
    ['a character without width', '水利\u200b局'],
    ['a sign that keeps wildcards from being some', '水利~局'],
    ['a number', '12'],
    ['a number in wide digits', '１２'],
    ['a share', '50%'],
    ['a month', '2025年3月'],
    ['a numeral', '三'],
    ['letters and digits, which may be a date or a number elsewhere', 'MAR 3'],
    ['a truth', 'TRUE'],
    ['an error', '#N/A'],
    ['an error of several words', '#名称 ?'],
  ])('%s cannot be one', (_, text) => expect(canBeCriterion(text)).toBe(false));
});

describe('a criterion as a formula writes it', () => {
  test.each([
    ['a word', equals('新建'), '"新建"'],
    ['a word that is not', differs('合计'), '"<>合计"'],
    ['a name within a cell', contains('张三'), '"*张三*"'],
    ['a cell that is filled', FILLED, '"<>"'],
    ['a cell that is blank', BLANK, '""'],
    ['wildcards are signs', equals('一*局?'), '"一~*局~?"'],
    ['wildcards are signs in what is not', differs('*合计*'), '"<>~*合计~*"'],
    ['wildcards within a name are signs', contains('张?'), '"*张~?*"'],
    ['quotes are doubled', equals('"水利"局'), '"""水利""局"'],
    ['a line break is a character of its own', equals('民营经济\n服务中心\n'), '"民营经济"&CHAR(10)&"服务中心"&CHAR(10)&""'],
    ['a sign of comparison at the front is compared', equals('<局'), '"=<局"'],
    ['so it is before wildcards', equals('=*'), '"==~*"'],
    ['a sign of comparison further on stands for itself', equals('局>室'), '"局>室"'],
  ])('%s', (_, { code }, written) => expect(code).toBe(written));
});

describe('texts that are the same', () => {
  test('letters in either case are so to every program', () => {
    expect(sameToExcel('PPP项目')).toBe(sameToExcel('ppp项目'));
    expect(sameToExcel('ＰＰＰ项目')).not.toBe(sameToExcel('PPP项目'));
  });

  test.each([
    ['letters of either width and case', 'ＰＰＰ项目', 'ppp项目'],
    ['letters alone', 'ＰＰＰ', 'ppp'],
    ['brackets of either width', '水利局（牵头）', '水利局(牵头)'],
    ['blanks of either width', '水　利', '水 利'],
  ])('%s may be so to some', (_, one, other) => expect(looksTheSame(one)).toBe(looksTheSame(other)));

  test('blanks make a difference to all', () => expect(looksTheSame('水 利局')).not.toBe(looksTheSame('水利局')));
});
