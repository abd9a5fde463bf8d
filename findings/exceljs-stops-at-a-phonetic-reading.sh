#!/usr/bin/env bash
# exceljs 4.4.0 stops reading the cells of a sheet at a text kept in its cell (t="inlineStr") that bears a phonetic reading (the
# pinyin that Excel and WPS let users put above place names). That cell, the rest of its row and all rows below are missing,
# without a warning; merged cells, validations and filters of the sheet are read and written back around the void.
# A text in its cell is of the same type as a shared one (CT_Rst, ECMA-376 18.3.1.53 and 18.4.6), so the reading may stand there;
# a shared text with a reading is read well. LibreOffice reads both.
# Hurts: ledgers written by converters that put texts into cells: what exceljs loads looks like a shorter ledger, is counted as
# one, and saved as one.
# Source: lib/xlsx/xform/sheet/cell-xform.js of the package (the closing t inside the reading is taken for the cell's own).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { strToU8, zipSync } = require('fflate');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const plain = '<t>安吉</t>';
const read = `${plain}<rPh sb="0" eb="2"><t>ānjí</t></rPh>`;
const fileOf = (cell) => ({
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="1" uniqueCount="1"><si>${read}</si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cell}<c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><v>7</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells></worksheet>`,
});
const valuesOf = async (cell) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(fileOf(cell)).map(([name, xml]) => [name, strToU8(head + xml)])));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  const sheet = book.getWorksheet('Sheet1');
  return [...['A1', 'B1', 'B2'].map((address) => sheet.getCell(address).value ?? 'nothing'), sheet.getCell('E1').isMerged].join(', ');
};
(async () => {
  const inline = await valuesOf(`<c r="A1" t="inlineStr"><is>${plain}</is></c>`);
  const shared = await valuesOf('<c r="A1" t="s"><v>0</v></c>');
  const inlineRead = await valuesOf(`<c r="A1" t="inlineStr"><is>${read}</is></c>`);
  console.log(`exceljs ${require('exceljs/package.json').version}; A1, B1, B2, and whether D1:E1 is merged`);
  console.log(`text in its cell:                ${inline}`);
  console.log(`shared text with a reading:      ${shared}`);
  console.log(`text in its cell with a reading: ${inlineRead}`);
  const whole = '安吉, 5, 7, true';
  process.exit(inline === whole && shared === whole && inlineRead === 'nothing, nothing, nothing, true' ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
