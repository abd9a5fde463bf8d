#!/usr/bin/env bash
# exceljs 4.4.0 reads a cell that bears a link to the outside as the words of the link, whatever it holds, and writes it back as text:
# an amount becomes a text of digits, a date a text such as Tue Apr 01 2025 08:00:00 GMT+0800, and a formula is gone, its last figure
# stays as text. Nothing is warned of. In ECMA-376 18.3.1.47 a link lies over a cell whatever its content; LibreOffice reads the
# numbers and the formula of the same file. The package's README tells of links on texts alone.
# Hurts: ledgers whose amounts or approval dates link to the scanned approval (批复, 中标通知书): once a script has saved them SUM leaves
# those amounts out, sums that bear a link no longer follow their rows, and dates are no dates.
# Source: lib/xlsx/xform/sheet/cell-xform.js of the package (reconcile moves value or result into the text of the link).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ExcelJS = require('exceljs');
const { HyperFormula } = require('hyperformula');
const XLSX = require('xlsx');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** Two projects and a sum; the first amount, its date and the sum bear a link. */
const ledger = () => {
  const link = { Target: 'https://example.com/approval' };
  const sheet = XLSX.utils.aoa_to_sheet([['项目', '投资', '批复时间'], ['甲', 100, 45748], ['乙', 200, 45748], ['合计', 300]]);
  Object.assign(sheet.B2, { l: link });
  Object.assign(sheet.C2, { z: 'yyyy-mm-dd', l: link });
  Object.assign(sheet.C3, { z: 'yyyy-mm-dd' });
  Object.assign(sheet.B4, { f: 'SUM(B2:B3)', l: link });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Sheet1');
  return XLSX.write(book, { type: 'buffer' });
};
const told = (buffer) => {
  const sheet = XLSX.read(buffer).Sheets.Sheet1;
  const amounts = [sheet.B2, sheet.B3].map(({ t, v }) => [t === 's' ? `'${v}` : v]);
  const counted = HyperFormula.buildFromArray([...amounts, ['=SUM(A1:A2)']], { licenseKey: 'gpl-v3' });
  const cell = ({ t, v, f }) => `${f ? `=${f} ` : ''}${t === 's' ? 'text' : 'number'} ${v}`;
  return [...['B2', 'B3', 'C2', 'C3', 'B4'].map((address) => `${address} ${cell(sheet[address])}`),
    `SUM(B2:B3) counts ${counted.getCellValue({ sheet: 0, row: 2, col: 0 })}`].join('; ');
};
(async () => {
  const before = ledger();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(before);
  const after = Buffer.from(await book.xlsx.writeBuffer());
  console.log(['exceljs', 'xlsx', 'hyperformula'].map((name) => `${name} ${versionOf(name)}`).join(', '));
  console.log(`before: ${told(before)}`);
  console.log(`after:  ${told(after)}`);
  const right = 'B2 number 100; B3 number 200; C2 number 45748; C3 number 45748; B4 =SUM(B2:B3) number 300; SUM(B2:B3) counts 300';
  const seen = 'B2 text 100; B3 number 200; C2 text Tue Apr 01 2025 08:00:00 GMT+0800; C3 number 45748; B4 text 300; SUM(B2:B3) counts 200';
  process.exit(told(before) === right && told(after).replace(/ \([^)]+\);/, ';') === seen ? 0 : 1);
})();
JS
TZ=Asia/Shanghai node run.cjs
echo "as described"
