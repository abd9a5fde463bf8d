#!/usr/bin/env bash
# A formula filled down or across is kept once in the file and counted on for the other cells (shared formulas, ECMA-376
# 18.3.1.40): only its references move. SheetJS xlsx 0.18.5 moves by pattern: words in quotes that look like an address move too
# ("Q1" becomes "Q2", "Q3" further down), and whole columns and rows do not (SUM(B:B) filled to the right stays B:B). It writes
# what it made as formulas of their own, so the saved workbook counts something else at its next calculation.
# exceljs 4.4.0 tells the same wrong formulas in cell.formula, but writes the file back as it was.
# Hurts: ledgers whose quarters are written Q1 to Q4 or whose codes look like A1, after any script that read and saved them: each
# row is compared with another quarter, each total sums the first column, and nothing is warned of.
# Source: shift_formula_str in the package's xlsx.js, slideFormula in lib/utils/shared-formula.js of exceljs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const XLSX = require('xlsx');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const text = (address, words) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (address, value) => `<c r="${address}"><v>${value}</v></c>`;
const shared = (address, si, formula, area) =>
  `<c r="${address}"><f t="shared" si="${si}"${area ? ` ref="${area}">${formula}</f>` : '/>'}<v>0</v></c>`;
const rows = [
  [text('A1', 'Q1'), number('B1', 1), number('C1', 10), shared('D1', 0, 'IF(A1="Q1",B1,0)', 'D1:D3')],
  [text('A2', 'Q1'), number('B2', 2), number('C2', 20), shared('D2', 0)],
  [text('A3', 'Q2'), number('B3', 4), number('C3', 40), shared('D3', 0)],
  [shared('F4', 1, 'SUM(B:B)', 'F4:G4'), shared('G4', 1)],
];
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`).join('')}</sheetData></worksheet>`,
};
const meant = { D1: 'IF(A1="Q1",B1,0)', D2: 'IF(A2="Q1",B2,0)', D3: 'IF(A3="Q1",B3,0)', F4: 'SUM(B:B)', G4: 'SUM(C:C)' };
const seen = { ...meant, D2: 'IF(A2="Q2",B2,0)', D3: 'IF(A3="Q3",B3,0)', G4: 'SUM(B:B)' };
const formulaIn = (sheet, address) =>
  new RegExp(`<c r="${address}"[^>]*><f>(.*?)</f>`).exec(sheet)?.[1].replaceAll('&quot;', '"');
(async () => {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
  const saved = XLSX.write(XLSX.read(bytes, { type: 'array' }), { type: 'buffer', bookType: 'xlsx' });
  const sheet = strFromU8(unzipSync(new Uint8Array(saved))['xl/worksheets/sheet1.xml']);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  const told = (address) => book.getWorksheet('Sheet1').getCell(address).formula;
  console.log(`xlsx ${XLSX.version}, exceljs ${require('exceljs/package.json').version}`);
  for (const [address, formula] of Object.entries(meant)) {
    console.log(`${address} meant ${formula}, saved by SheetJS ${formulaIn(sheet, address)}, told by exceljs ${told(address)}`);
  }
  process.exit(Object.entries(seen).every(([at, formula]) => formulaIn(sheet, at) === formula && told(at) === formula) ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
