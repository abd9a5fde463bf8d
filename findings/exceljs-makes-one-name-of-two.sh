#!/usr/bin/env bash
# exceljs 4.4.0: names that belong to a sheet alone (localSheetId, ECMA-376 18.2.5) become names of the whole workbook. Where two sheets
# have a name of the same spelling, as every sheet copied in Excel has, the last one takes all: formulas of the first sheet then count
# with the cells of the second. A name that is a formula (OFFSET, a constant) is garbled or gone. Nothing is warned of.
# A total of the first sheet that was 1200 before is 14 after it, in LibreOffice 7. SheetJS 0.18.5 reads and writes each name with its sheet.
# Hurts: ledgers with a sheet a month or a town made by copying (合计, 上月累计, 税率 in each): after a script has saved one cell of
# it all sheets reckon with the figures of one, and drop-down lists that grow by OFFSET have no source.
# Source: lib/xlsx/xform/book/defined-name-xform.js and lib/doc/defined-names.js of the package; told of in its tracker since 2017.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** Two towns with a sheet each; 合计 is a cell of each, 项目 a list that grows, 税率 a constant. */
const ledger = () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['甲', 100], ['乙', 500], ['合计', 600]]), '城关镇');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['合计', 7]]), '河口镇');
  book.Sheets['城关镇'].B4 = { t: 'n', f: '合计*2', v: 1200 };
  book.Sheets['城关镇']['!ref'] = 'A1:B4';
  book.Workbook = {
    Names: [
      { Name: '合计', Sheet: 0, Ref: '城关镇!$B$3' },
      { Name: '合计', Sheet: 1, Ref: '河口镇!$B$1' },
      { Name: '项目', Ref: 'OFFSET(城关镇!$A$1,0,0,COUNTA(城关镇!$A:$A)-1,1)' },
      { Name: '税率', Ref: '0.09' },
    ],
  };
  return XLSX.write(book, { type: 'buffer' });
};
const told = (buffer) => {
  const { SheetNames, Workbook } = XLSX.read(buffer);
  return Workbook.Names.map(({ Name, Sheet, Ref }) => `${Name} of ${Sheet === undefined || Sheet === null ? 'all' : SheetNames[Sheet]} = ${Ref}`);
};
(async () => {
  const before = ledger();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(before);
  const after = Buffer.from(await book.xlsx.writeBuffer());
  console.log(`exceljs ${versionOf('exceljs')}, xlsx ${versionOf('xlsx')}`);
  console.log(`before: ${told(before).join('; ')}`);
  console.log(`after:  ${told(after).join('; ')}`);
  console.log(`formula of 城关镇: ${XLSX.read(after).Sheets['城关镇'].B4.f}`);
  const kept = ['合计 of 城关镇 = 城关镇!$B$3', '合计 of 河口镇 = 河口镇!$B$1'];
  const seen = told(after).join('; ') === "合计 of all = '河口镇'!$B$1; 项目 of all = 'OFFSET(城关镇'!$A$1";
  process.exit(kept.every((name) => told(before).includes(name)) && told(before).length === 4 && seen ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
