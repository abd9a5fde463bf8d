#!/usr/bin/env bash
# exceljs 4.4.0 takes every backslash out of the number formats it reads. A backslash makes the next character plain text
# (ECMA-376 18.8.31); without it a point that was only drawn becomes the decimal point. The format that shows yuan in units of ten
# thousand, 0\.0,"万", shows 123456 as 12.3万; read and written back by exceljs it is 0.0,"万" and the same cell shows 123.5万.
# The value stays, nothing is warned of, and no cell looks broken. In the same way 0.0 \m (metres) becomes a format of minutes,
# and the number under it is read as a date of 1900.
# Hurts: whoever lets a script fill in or merge a ledger whose amounts are shown so: the sheet then says ten times the money.
# Source: lib/xlsx/xform/style/numfmt-xform.js of the package (parseOpen). What a format shows is asked of numfmt, and was
# seen to be the same in LibreOffice 7.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 numfmt@4.0.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { format } from 'numfmt';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const amounts = { A1: [123456, '0\\.0,"万"'], A2: [12, '0.0\\ \\m'] };
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Sheet1');
for (const [address, [value, numFmt]] of Object.entries(amounts)) Object.assign(sheet.getCell(address), { value, numFmt });
const again = new ExcelJS.Workbook();
await again.xlsx.load(await book.xlsx.writeBuffer());
const cell = (address) => again.getWorksheet('Sheet1').getCell(address);

console.log(`exceljs ${versionOf('exceljs')}, numfmt ${versionOf('numfmt')}`);
const [value, before] = amounts.A1;
const after = cell('A1').numFmt;
console.log(`A1 before: ${before} shows ${format(before, value)}`);
console.log(`A1 after:  ${after} shows ${format(after, cell('A1').value)}`);
const metres = cell('A2').value;
console.log(`A2 before: ${amounts.A2[1]}, a number: ${amounts.A2[0]}`);
console.log(`A2 after:  ${cell('A2').numFmt}, ${metres instanceof Date ? 'a date' : 'a number'}: ${metres.toISOString?.() ?? metres}`);
const told = [format(before, value), format(after, cell('A1').value)].join() === '12.3万,123.5万';
process.exit(told && after === '0.0,"万"' && metres instanceof Date ? 0 : 1);
JS
node run.mjs
echo "as described"
