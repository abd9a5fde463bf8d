#!/usr/bin/env bash
# exceljs 4.4.0 knows dates that a file keeps as numbers alone. Where a cell keeps its date as ISO 8601 (t="d", 2025-04-01), as
# ECMA-376 18.18.11 allows beside the number, it takes the leading digits, the year, for the number of a day: every day of 2025 is
# read as 17 July 1905, and written back as the number 2025. Nothing is warned of; a cell without a date format reads as 2025.
# Excel saves dates so when it is asked to (Application.SaveISO8601Dates), openpyxl with iso_dates, SheetJS with cellDates;
# SheetJS and LibreOffice read both ways alike.
# Hurts: whoever checks or merges ledgers with exceljs that come out of such programs: all starts of a year fall on one day, no
# project is late or all are, and the saved ledger has lost month and day for good.
# Source: lib/xlsx/xform/sheet/cell-xform.js of the package (parseFloat of any type it does not know);
# https://learn.microsoft.com/previous-versions/office/developer/office-2010/ff586934(v=office.14) for Excel.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ExcelJS = require('exceljs');
const JSZip = require('jszip');
const XLSX = require('xlsx');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const days = ['2025-01-15', '2025-04-01', '2025-12-31', '2026-03-01'];
/** Starts of projects: column A keeps them as ISO 8601, column B the same days as numbers. */
const ledger = async () => {
  const sheet = XLSX.utils.aoa_to_sheet(days.map((day) => [{ t: 'd', v: new Date(day), z: 'yyyy-mm-dd' }, { t: 'n', v: Date.parse(day) / 86_400_000 + 25_569, z: 'yyyy-mm-dd' }]));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Sheet1');
  return XLSX.write(book, { type: 'buffer', cellDates: true });
};
const cellsOf = async (buffer) => {
  const xml = await (await JSZip.loadAsync(buffer)).file('xl/worksheets/sheet1.xml').async('string');
  return days.map((_, row) => new RegExp(`<c r="A${row + 1}"[^>]*><v>([^<]*)</v>`).exec(xml)[1].slice(0, 10));
};
const dayOf = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
(async () => {
  const before = await ledger();
  const kept = XLSX.read(before, { cellDates: true }).Sheets.Sheet1;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(before);
  const sheet = book.getWorksheet('Sheet1');
  const read = (column) => days.map((_, row) => dayOf(sheet.getCell(`${column}${row + 1}`).value));
  const found = { iso: read('A'), numbers: read('B'), written: await cellsOf(Buffer.from(await book.xlsx.writeBuffer())) };
  console.log(`exceljs ${versionOf('exceljs')}, xlsx ${versionOf('xlsx')}`);
  console.log(`kept in the file as ISO 8601:  ${await cellsOf(before)}`);
  console.log(`SheetJS reads:                 ${days.map((_, row) => dayOf(kept[`A${row + 1}`].v))}`);
  console.log(`exceljs reads:                 ${found.iso}`);
  console.log(`exceljs writes:                ${found.written}`);
  console.log(`exceljs reads them as numbers: ${found.numbers}`);
  const same = (seen, expected) => seen.join() === expected.join();
  const wrong = ['1905-07-17', '1905-07-17', '1905-07-17', '1905-07-18'];
  const asDescribed = same(await cellsOf(before), days) && same(found.iso, wrong) && same(found.numbers, days);
  process.exit(asDescribed && same(found.written, ['2025', '2025', '2025', '2026']) ? 0 : 1);
})();
JS
TZ=UTC node run.cjs
echo "as described"
