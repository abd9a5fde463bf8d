#!/usr/bin/env bash
# exceljs 4.4.0 stops reading the fonts of styles.xml at one that its writer put in several ways for several programs
# (mc:AlternateContent, ECMA-376 Part 3, 7.5), without a warning: cells whose font comes after it in the list have none, and
# written back the file has lost it.
# Hurts: who edits with exceljs what Hancom Office has saved, which puts fonts and differential formats in two ways; seen in
# style-alternate-content.xlsx among the test files of Apache POI.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { zipSync, strToU8 } = require('fflate');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const font = (size) => `<font><sz val="${size}"/><name val="Arial"/></font>`;
const inTwoWays = (xml) =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs">${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`;
const fileOf = (first) => ({
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="3">${first(font(9))}${font(20)}${font(30)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>`,
});
const sizeIn = async (first) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(fileOf(first)).map(([name, xml]) => [name, strToU8(head + xml)])));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await book.xlsx.writeBuffer());
  return [book, again].map((each) => each.getWorksheet('Sheet1').getCell('A1').font?.size);
};
(async () => {
  const [plain, alternating] = [await sizeIn((xml) => xml), await sizeIn(inTwoWays)];
  console.log(`exceljs ${require('exceljs/package.json').version}`);
  console.log(`A1 has the second font of the list, of 20 points: read, and read again after writing`);
  console.log(`with the first font put plainly:     ${plain}`);
  console.log(`with the first font put in two ways: ${alternating}`);
  if (plain[0] !== 20 || plain[1] !== 20 || alternating[0] === 20 || alternating[1] === 20) process.exit(1);
})();
JS
node run.cjs
echo "as described"
