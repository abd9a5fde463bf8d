import { countyNamed } from '../../src/ledger/recognise/county-of';

test.each([
  ['平陆县2025年重点项目台账', '平陆县'],
  ['附件1：2025年度平陆县重点项目', '平陆县'],
  ['运城市平陆县重大项目清单', '平陆县'],
  ['山西省运城市盐湖区项目表', '盐湖区'],
  ['内蒙古土默特左旗项目', null],
  ['达拉特旗发展和改革委员会', '达拉特旗'],
  ['侯马市2025年项目', '侯马市'],
  ['全县重点项目', null],
  ['老旧小区改造项目台账', null],
  ['县发改局', null],
  ['2025年重点项目台账', null],
  ['', null],
])('the county of “%s” is %s', (text, county) => {
  expect(countyNamed(text)).toBe(county);
});
