import { columnNumbers } from '../../../../src/ledger/header/grammar/numbering';

/** The texts of a header row without the numbers of their columns. */
function unnumbered(row: string): string {
  const texts = row.split('|');
  return columnNumbers(texts)
    .map((length, at) => texts[at]?.slice(length))
    .join('|');
}

test.each([
  ['1.项目名称|2.总投资|3.计划开工时间', '项目名称|总投资|计划开工时间'],
  ['1、项目名称|2、总投资|3、1-6月完成投资', '项目名称|总投资|1-6月完成投资'],
  ['9．项目名称|10．总投资|11．备注', '项目名称|总投资|备注'],
  ['（1）项目名称|(2) 总投资|（3）备注', '项目名称|总投资|备注'],
  ['①项目名称|②总投资|③备注', '项目名称|总投资|备注'],
  ['⑲项目名称|⑳总投资|21.备注', '项目名称|总投资|备注'],
  ['一、项目名称|二、总投资|三、备注', '项目名称|总投资|备注'],
  ['八、项目名称|九、总投资|十、备注', '项目名称|总投资|备注'],
  ['序号|1.项目名称||2.总投资|3.备注|附件', '序号|项目名称||总投资|备注|附件'],
])('%s: numbers that count on are no words', (row, expected) => {
  expect(unnumbered(row)).toBe(expected);
});

test.each([
  '1.项目名称|2.总投资',
  '1.项目名称|2.总投资|4.备注',
  '1.项目名称|2.总投资|2.备注',
  '3.项目名称|2.总投资|1.备注',
  '项目名称|1.5亿元以上|2.总投资',
  '1.|2.|3.',
  '1项目|2项目|3项目',
  '第1.项目|第2.项目|第3.项目',
  '项目名称|总投资|备注',
  '',
])('%s: others are', (row) => {
  expect(unnumbered(row)).toBe(row);
});
