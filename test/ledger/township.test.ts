import { townshipOf } from '../../src/ledger/cells/township';

test.each([
  ['张店镇', '张店镇'],
  ['平陆县张店镇侯王村', '张店镇'],
  ['山西省运城市平陆县部官乡', '部官乡'],
  ['圣人涧镇城北社区', '圣人涧镇'],
  ['城关街道办事处', '城关街道办事处'],
  ['张店镇、部官乡', '张店镇、部官乡'],
  ['经济技术开发区', '经济技术开发区'],
])('%s lies in %s', (place, township) => {
  expect(townshipOf(place)).toBe(township);
});
