#!/usr/bin/env bash
# xlsx-populate 1.21.0: putting a value into the first cell of a formula that was filled down empties every other cell of the
# column that shares it. Excel and WPS keep a filled formula once, in the cell where the filling began (shared formulas,
# ECMA-376 18.3.1.40); typing over that cell in either leaves the rows below as they are. Here they lose formula and figure
# alike. Putting the value into any other row harms no row but that. The package's documentation says nothing of it.
# Hurts: scripts that correct one project of a ledger: if it happens to be the first row of 完成率, the whole column is saved
# blank, without an error.
# Source: lib/Cell.js of the package (clear() calls clearCellsUsingSharedFormula of the sheet).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-populate@1.21.0 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const XlsxPopulate = require('xlsx-populate');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rate = (row) => `<f t="shared" si="0"${row === 1 ? ' ref="C1:C3">B1/A1</f>' : '/>'}<v>0.1</v>`;
const rows = [1, 2, 3].map(
  (row) => `<row r="${row}"><c r="A${row}"><v>${row * 100}</v></c><c r="B${row}"><v>${row * 10}</v></c><c r="C${row}">${rate(row)}</c></row>`,
);
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
};
const bytes = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))));
/** The column of rates as saved after a value was put into one of its cells. */
const savedAfter = async (address) => {
  const book = await XlsxPopulate.fromDataAsync(bytes);
  book.sheet(0).cell(address).value('停工');
  const sheet = strFromU8(unzipSync(new Uint8Array(await book.outputAsync()))['xl/worksheets/sheet1.xml']);
  return ['C1', 'C2', 'C3'].map((cell) => {
    const [, content = ''] = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>(.*?)</c>)`).exec(sheet);
    return content.includes('<f') ? 'formula' : content.includes('<v>') ? 'value' : 'empty';
  });
};
(async () => {
  const [first, second] = [await savedAfter('C1'), await savedAfter('C2')];
  console.log(`xlsx-populate ${require('xlsx-populate/package.json').version}`);
  console.log(`a value put into C2: C1 to C3 are ${second.join(', ')}`);
  console.log(`a value put into C1: C1 to C3 are ${first.join(', ')}`);
  process.exit(first.join() === 'value,empty,empty' && second.join() === 'formula,value,formula' ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
