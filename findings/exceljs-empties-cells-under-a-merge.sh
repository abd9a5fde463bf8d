#!/usr/bin/env bash
# exceljs 4.4.0 empties the covered cells of a merged area when it reads a workbook, without a warning. Cells merged by the format
# painter, by WPS's "merge, keep contents" (合并内容保留) or by other programs keep their values under the merge: the file holds them,
# ECMA-376 18.3.1.55 does not forbid it, and SUM counts them in Excel, WPS and LibreOffice. exceljs tells the first cell's value for
# each of them and saves them blank; SheetJS reads all. The saved total still shows its old figure until the next calculation.
# Hurts: ledgers merged to look alike while filters still work (the usual trick): after a script has saved them their totals drop,
# and a reader that adds up cell.value counts the first amount as often as there are cells.
# Source: lib/doc/worksheet.js and lib/doc/cell.js of the package (mergeCells makes MergeValue of whatever a covered cell held).
# openpyxl 3.1.5 gives None for them in the same way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { strToU8, zipSync } = require('fflate');
const XLSX = require('xlsx');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rows = [100, 200, 300].map((amount, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${amount}</v></c></row>`);
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v>600</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells></worksheet>`,
};
const bytes = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))));
/** What a file holds in A1 to A4, as SheetJS reads it. */
const held = (file) => ['A1', 'A2', 'A3', 'A4'].map((address) => XLSX.read(file).Sheets.Sheet1[address]?.v ?? 'empty').join(', ');
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const told = ['A1', 'A2', 'A3'].map((address) => book.worksheets[0].getCell(address).value).join(', ');
  const [before, after] = [held(bytes), held(Buffer.from(await book.xlsx.writeBuffer()))];
  console.log(`exceljs ${require('exceljs/package.json').version}`);
  console.log(`in the file: ${before}\ntold by exceljs: ${told}\nin the file it saves: ${after}`);
  process.exit(before === '100, 200, 300, 600' && told === '100, 100, 100' && after === '100, empty, empty, 600' ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
