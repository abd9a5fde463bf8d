import { countInWords, readNumbering, sectionWords } from '../../../src/ledger/rows/numbering';

test.each([
  ['第一部分：新建项目', 'part', '新建项目'],
  ['一、新建项目', 'han', '新建项目'],
  ['（二） 续建项目', 'han-paren', ' 续建项目'],
  ['(3)交通', 'digit-paren', '交通'],
  ['4、交通', 'digit', '交通'],
  ['①交通', 'circle', '交通'],
  ['Ⅱ、交通', 'roman', '交通'],
  ['A类', 'letter', '类'],
  ['——交通', 'dash', '交通'],
  ['【交通】', 'bracket', '交通】'],
  ['一', 'han', ''],
  [' 一、\n交通', 'han', '交通'],
])('%s is numbered as %s', (text, numbering, rest) => {
  expect(readNumbering(text)).toEqual({ numbering, rest });
});

test.each(['交通', '一中扩建', '3.5公里道路', ''])('%s is not numbered', (text) => {
  expect(readNumbering(text)).toBeNull();
});

test.each([
  ['一、新建项目（8个）', '新建项目'],
  ['（一）交通：', '交通'],
  ['第一部分：交通', '交通'],
  ['交通项目 共12个，总投资3亿元', '交通项目'],
  ['交通(2)', '交通'],
  ['农林水利4', '农林水利'],
  ['市住建委 项目3个，2025年计划完成1.8亿元', '市住建委'],
  ['（交通）', '交通'],
  ['【交通】', '交通'],
  ['交通（续建）', '交通(续建'],
  ['交通，；', '交通'],
  ['交通。。', '交通'],
  ['交通（（', '交通'],
  ['交通，水利', '交通,水利'],
  ['（交通）水利', '(交通)水利'],
  ['交通', '交通'],
])('the words of %s are %s', (text, words) => {
  expect(sectionWords(text)).toBe(words);
});

test.each([
  ['一、新建项目（8个）', 8],
  ['合计 12项', 12],
  ['交通(2)', 2],
  ['交通(12)', 12],
  ['交通(2)及水利', null],
  ['农林水利 4', 4],
  ['农林水利12', 12],
  ['县第3中学', null],
  ['3、交通', null],
  ['2025年续建', null],
  ['24个月', null],
  ['1个百分点', null],
  ['交通', null],
])('%s counts %s', (text, count) => {
  expect(countInWords(text)).toBe(count);
});
