#!/usr/bin/env bash
# exceljs 4.4.0 reads a workbook with a defined name that bears a comment (the remark that the Name Manager of Excel shows)
# and writes it back without the comment; the name itself stays. It does so without a warning.
# Hurts: add-ins that tell their own names from the user's by the comment alone, and users who document their names there.
# Seen in the package's own reader and writer of definedName; the attribute is `comment` of ECMA-376 18.2.5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { zipSync, unzipSync, strToU8, strFromU8 } = require('fflate');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="total" comment="sum of the plan">Sheet1!$A$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
};
const nameOf = (bytes) => /<definedName [^>]*>[^<]*/.exec(strFromU8(unzipSync(new Uint8Array(bytes))['xl/workbook.xml']))?.[0];
(async () => {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  const before = nameOf(bytes);
  const after = nameOf(await book.xlsx.writeBuffer());
  console.log(`exceljs ${require('exceljs/package.json').version}`);
  console.log(`before: ${before}`);
  console.log(`after:  ${after}`);
  if (!before.includes('comment=') || !after?.includes('name="total"') || after.includes('comment=')) process.exit(1);
})();
JS
node run.cjs
echo "as described"
