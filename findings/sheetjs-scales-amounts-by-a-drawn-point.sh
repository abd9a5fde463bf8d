#!/usr/bin/env bash
# SheetJS xlsx 0.18.5 shows a number too small by ten, a hundred and so on when its format scales by a comma and draws its point
# as text. 0\.0,"万" is the usual way to show yuan in units of ten thousand: the comma divides by a thousand, the last digit of
# what is left stands behind a point that is plain text (ECMA-376 18.8.31), so 123456 shows 12.3万, as in Excel and LibreOffice.
# SheetJS gives 1.23万, in the formatted text of cells, in CSV, HTML and in JSON without raw values. Either half of the format
# alone is right.
# Hurts: offices that publish or check ledgers through such exports: every amount is a tenth of what the sheet shows.
# Source: eval_fmt of SSF in the xlsx.js of the package (SSF is also a package of its own, ssf 0.11.2).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx@0.18.5 >/dev/null
cat > run.cjs <<'JS'
const XLSX = require('xlsx');
/** A value, its format, what the standard makes of it, what SheetJS makes of it. */
const cases = [
  [123456, '0\\.0,"万"', '12.3万', '1.23万'],
  [123456, '0"."0,"万"', '12.3万', '1.23万'],
  [1234567890, '0\\.00,,"亿"', '12.35亿', '.1235亿'],
  [123456, '0\\.0', '12345.6', '12345.6'],
  [123456, '0.0,"千"', '123.5千', '123.5千'],
];
const sheet = XLSX.utils.aoa_to_sheet([cases.map(([v, z]) => ({ t: 'n', v, z }))]);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'Sheet1');
const again = XLSX.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }), { cellNF: true });
const shown = XLSX.utils.sheet_to_csv(again.Sheets.Sheet1).split(',');
console.log(`xlsx ${XLSX.version}`);
cases.forEach(([value, format, standard], at) => console.log(`${value} as ${format}: ${shown[at]}, by the standard ${standard}`));
process.exit(cases.every(([, , , expected], at) => shown[at] === expected) ? 0 : 1);
JS
node run.cjs
echo "as described"
