#!/usr/bin/env bash
# xlsx-calc 0.9.2, which calculates workbooks of SheetJS anew: SUMIF over a column looks at its first row only, and SUM and AVERAGE
# count cells of text that look like numbers. By Microsoft's descriptions SUMIF sums every row that meets the condition, and text
# in a range is ignored by the other two. A SUMIF over a row is right. Where the file held the right figures, calculating it puts
# the wrong ones over them, without an error.
# Hurts: scripts that fill in a ledger and recalculate it before sending it: the investment of a sector becomes that of the first
# project or 0, and totals take in the figures pasted as text that Excel's own total leaves out.
# Source: sumif in src/formulas.js of the package (arguments[0][0]: the first row of the range);
# https://support.microsoft.com/en-us/office/sumif-function-169b8c99-c05c-4483-a712-1697a653039b and
# https://support.microsoft.com/en-us/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-calc@0.9.2 xlsx@0.18.5 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const XLSX = require('xlsx');
const calculate = require('xlsx-calc');
const { version } = JSON.parse(readFileSync('node_modules/xlsx-calc/package.json', 'utf8'));
/** A formula, its value by the description, what comes out. The 5 in A4 is text. */
const cases = [
  ['SUMIF(A6:C6,"在建",A7:C7)', 40, 40],
  ['SUMIF(C1:C4,"在建",B1:B4)', 40, 10],
  ['SUMIF(C1:C4,"完工",B1:B4)', 20, 0],
  ['SUM(A1:A4)', 6, 11],
  ['AVERAGE(A1:A4)', 2, 2.75],
];
const result = (formula) => {
  const sheet = XLSX.utils.aoa_to_sheet([[1, 10, '在建'], [2, 20, '完工'], [3, 30, '在建'], ['5', null, null], [], ['在建', '完工', '在建'], [10, 20, 30]]);
  sheet.E1 = { t: 'n', f: formula, v: -1 };
  sheet['!ref'] = 'A1:E7';
  calculate({ SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } });
  return sheet.E1.v;
};
console.log(`xlsx-calc ${version}`);
for (const [formula, described] of cases) console.log(`${formula}: ${result(formula)}, by the description ${described}`);
process.exit(cases.every(([formula, , value]) => result(formula) === value) ? 0 : 1);
JS
node run.cjs
echo "as described"
