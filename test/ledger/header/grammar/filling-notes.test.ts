import { withoutFillingNotes } from '../../../../src/ledger/header/grammar/filling-notes';

test.each([
  ['实际开工时间(未开工不填)', '实际开工时间'],
  ['计划开工时间(格式:2025-01)', '计划开工时间'],
  ['计划开工时间(如2025年3月)', '计划开工时间'],
  ['实际开工时间(以开工令为准)', '实际开工时间'],
  ['建设性质(下拉选择)', '建设性质'],
  ['开工情况(1已开工、2未开工)', '开工情况'],
  ['开工情况(1=已开工,2=未开工)', '开工情况'],
  ['开工(格式:2025-01)时间(必填)', '开工时间'],
  ['计划开工时间(月)', '计划开工时间'],
  ['计划开工日期(月/日)', '计划开工日期'],
  ['计划开工时间(季度)', '计划开工时间'],
])('%s: what brackets say of filling it in is gone', (header, expected) => {
  expect(withoutFillingNotes(header)).toBe(expected);
});

test.each([
  ['总投资(单位:万元,保留整数)', '总投资(万元)'],
  ['总投资(保留两位小数,亿元)', '总投资(亿元)'],
  ['总投资(按元填写)', '总投资(元)'],
  ['总投资(按百万元填写)', '总投资(百万元)'],
])('%s: the unit in them stays', (header, expected) => {
  expect(withoutFillingNotes(header)).toBe(expected);
});

test.each(['开工(填是/否)', '完成投资(月)', '是否开工(已开工填●)', '计划开工时间(调整后)', '总投资(万元)', '总投资'])(
  '%s stays as it is',
  (header) => {
    expect(withoutFillingNotes(header)).toBe(header);
  },
);
