#!/usr/bin/env bash
# luckyexcel 1.0.1 reads a text that bears a phonetic reading (the pinyin that Excel lets users put above a name) with the reading
# behind it: 长治 becomes 长治zhangzhi, in every cell that shares the text. Some Excels keep readings of what is typed without showing
# them. By ECMA-376 18.4.6 a reading tells how the text is read and is no part of it; SheetJS, exceljs and LibreOffice 7 read 长治.
# Its list of what it reads of Excel (README) names no such limit.
# Hurts: ledgers looked at and edited in Luckysheet, which many Chinese office systems build upon: names of projects and towns no longer
# match those of other sheets, and the letters are saved with them.
# Source: dist/luckyexcel.cjs.js of the package (all t elements of a shared string are joined, those of rPh too).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact luckyexcel@1.0.1 exceljs@4.4.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ExcelJS = require('exceljs');
const JSZip = require('jszip');
const LuckyExcel = require('luckyexcel');
const XLSX = require('xlsx');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** Two places, the first used twice and with a reading above it. */
const ledger = async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').addRows([['长治'], ['晋城'], ['长治']]);
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const strings = await zip.file('xl/sharedStrings.xml').async('string');
  const reading = '<rPh sb="0" eb="2"><t>zhangzhi</t></rPh><phoneticPr fontId="0"/>';
  zip.file('xl/sharedStrings.xml', strings.replace('长治</t>', `长治</t>${reading}`));
  return zip.generateAsync({ type: 'nodebuffer' });
};
(async () => {
  const buffer = await ledger();
  const { sheets } = await new Promise((resolve, reject) => LuckyExcel.transformExcelToLucky(buffer, resolve, reject));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(buffer);
  const found = {
    luckyexcel: sheets[0].celldata.map(({ v }) => v.v),
    exceljs: [1, 2, 3].map((row) => book.getWorksheet('Sheet1').getCell(row, 1).value),
    xlsx: XLSX.utils.sheet_to_json(XLSX.read(buffer).Sheets.Sheet1, { header: 1 }).flat(),
  };
  for (const [name, texts] of Object.entries(found)) console.log(`${name} ${versionOf(name)}: ${texts.join(', ')}`);
  const seen = Object.values(found).map((texts) => texts.join());
  process.exit(seen.join(';') === '长治zhangzhi,晋城,长治zhangzhi;长治,晋城,长治;长治,晋城,长治' ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
