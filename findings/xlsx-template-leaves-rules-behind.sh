#!/usr/bin/env bash
# xlsx-template 1.4.7: where a table of a template grows, the rows below it move down, with their hyperlinks and defined names; drop-down
# lists (data validations), conditional formats and the print area stay at their old addresses. The cell that was checked in A4 is in
# A6 unchecked, a project's name has its rule, and what moved below the print area is not printed. Its README says that named ranges
# are moved correctly, and names no such limit. Excel moves all of them along when rows are inserted.
# Hurts: offices that fill reports by a template: the totals and the signatures below the list are missing on paper, colours and
# lists are those of other rows.
# Source: lib/index.js of the package; ECMA-376 18.3.1.18, 18.3.1.33 and 18.2.5 for the three places.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-template@1.4.7 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const Template = require('xlsx-template');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$4</definedName><definedName name="total">Sheet1!$A$4</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>台账</t></si><si><t>\${table:projects.name}</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="4"><c r="A4"><v>7</v></c></row></sheetData><conditionalFormatting sqref="A4"><cfRule type="expression" priority="1"><formula>A4&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A4"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" location="Sheet1!A1"/></hyperlinks></worksheet>`,
};
const template = new Template(Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])))));
template.substitute(1, { projects: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] });
const saved = unzipSync(new Uint8Array(template.generate({ type: 'nodebuffer' })));
const [sheet, workbook] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'].map((name) => strFromU8(saved[name]));
const found = (text, pattern) => pattern.exec(text)?.[1];
const results = {
  'the cell with 7': found(sheet, /<c r="(A\d)"><v>7</),
  hyperlink: found(sheet, /<hyperlink [^>]*?ref="(A\d)"/),
  'defined name': found(workbook, /name="total"[^>]*>([^<]*)</),
  'conditional format': found(sheet, /<conditionalFormatting sqref="(A\d)"/),
  'data validation': found(sheet, /<dataValidation [^>]*?sqref="(A\d)"/),
  'print area': found(workbook, /name="_xlnm.Print_Area"[^>]*>([^<]*)</),
};
console.log(`xlsx-template ${JSON.parse(readFileSync('node_modules/xlsx-template/package.json', 'utf8')).version}`);
for (const [what, where] of Object.entries(results)) console.log(`${what}: ${where}`);
process.exit(Object.values(results).join() === 'A6,A6,Sheet1!$A$6,A4,A4,Sheet1!$A$1:$B$4' ? 0 : 1);
JS
node run.cjs
echo "as described"
