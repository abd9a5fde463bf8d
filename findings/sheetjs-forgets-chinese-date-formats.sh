#!/usr/bin/env bash
# A Chinese Excel keeps its own date formats (2025年4月, 4月10日 and so on) as numbers 27 to 36 and 50 to 58 alone: ECMA-376 18.8.30
# lists what they mean for zh-cn, so the file holds no format code for them. SheetJS xlsx 0.18.5 knows them as dates while it
# reads (their text is m/d/yy of an American Excel, not 2025年4月) but keeps no format in the cell, not even with cellNF, and
# writes the cell back without one: where 2025年4月 stood, the saved workbook shows 45757. The same format written out as a code,
# and number 14, come through.
# Hurts: ledgers typed in Excel or WPS in China, once a script has read and saved them: start and completion dates turn into
# five-digit numbers in silence. The example reads with cellNF, which is what keeps formats in SheetJS.
# Source: the package's xlsx.js, SSF_default_map (from these numbers to those it knows) and the style a written cell asks for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx@0.18.5 fflate@0.8.3 >/dev/null
cat > run.cjs <<'JS'
const { strToU8, zipSync } = require('fflate');
const XLSX = require('xlsx');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const formats = [14, 165, 27, 28, 31, 57, 58];
const xf = (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}">${[0, ...formats].map(xf).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${formats.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at + 1}"><v>45757</v></c></row>`).join('')}</sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
const read = XLSX.read(bytes, { type: 'array', cellNF: true });
const again = XLSX.read(XLSX.write(read, { type: 'buffer', bookType: 'xlsx' }), { cellNF: true });
const shown = (book, at) => book.Sheets.Sheet1[`A${at + 1}`].w;
console.log(`xlsx ${XLSX.version}`);
formats.forEach((id, at) => console.log(`format ${id}: read as ${shown(read, at)}, read again after writing as ${shown(again, at)}`));
const kept = formats.map((id, at) => (shown(again, at) === '45757' ? 'lost' : 'kept')).join(' ');
process.exit(kept === 'kept kept lost lost lost lost lost' ? 0 : 1);
JS
node run.cjs
echo "as described"
