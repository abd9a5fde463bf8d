import { isDitto } from '../../src/ledger/rows/dittos';

test.each(['同上', ' 同 上 ', '同前', '〃', '″', '"', '＂', '”', '（同上）', '同上行', '′′', "''"])(
  '%s stands for the cell above',
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);

test.each(['水利局', '同意', '合同上报', '', '-', '同上单位共同实施'])('%s does not', (text) => {
  expect(isDitto(text)).toBe(false);
});
