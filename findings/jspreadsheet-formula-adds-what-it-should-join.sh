#!/usr/bin/env bash
# @jspreadsheet/formula 2.0.2: & adds numbers instead of joining them. =A1&B1 over 2025 and 4 is 2029; by Microsoft's description of
# the operators & connects two values to one continuous text, so it is 20254 in Excel and LibreOffice. With a text on one side it
# joins. The operators are replaced within quotes too: ="R&D" becomes R+D, ="10^3" becomes 10**3, ="<>" becomes !=.
# Hurts: keys made of year and number or of two codes (编码 = 年度&序号): different rows get the same key, and lookups by it find
# another project; criteria such as COUNTIF(...,"<>") ask for something else.
# Source: dist/index.js of the package, which turns the formula into JavaScript by replacing signs;
# https://support.microsoft.com/en-us/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @jspreadsheet/formula@2.0.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const formula = require('@jspreadsheet/formula');
const { version } = JSON.parse(readFileSync('node_modules/@jspreadsheet/formula/package.json', 'utf8'));
const cells = { A1: 2025, B1: 4 };
/** A formula, what the description says, what comes out. */
const cases = [
  ['A1&"-"&B1', '2025-4', '2025-4'],
  ['A1&B1', '20254', 2029],
  ['1&2&3', '123', 6],
  ['"R&D"', 'R&D', 'R+D'],
  ['"10^3"', '10^3', '10**3'],
  ['"<>"', '<>', '!='],
];
console.log(`@jspreadsheet/formula ${version}`);
for (const [text, described] of cases) console.log(`${text}: ${formula(text, cells)}, by the description ${described}`);
process.exit(cases.every(([text, , result]) => formula(text, cells) === result) ? 0 : 1);
JS
node run.cjs
echo "as described"
