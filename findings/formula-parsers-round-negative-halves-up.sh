#!/usr/bin/env bash
# ROUND of a negative number that ends in 5 goes the wrong way in hot-formula-parser 4.0.0 and in @jspreadsheet/formula 2.0.2: towards
# zero. ROUND(-2.5,0) is -3 in Excel and LibreOffice, where halves go away from zero on both sides (Microsoft shows
# ROUND(-1.475,2) = -1.48); here it is -2. Positive halves are right, so ROUND(x) and -ROUND(-x) differ.
# Hurts: balances and cuts of investment (调减, 超支): a column of rounded differences does not add up to that of rounded amounts.
# Source: both give ROUND to Math.round, which takes every half upwards;
# https://support.microsoft.com/en-us/office/round-function-c018c5d8-40fb-4053-90b1-b3e7f61a213c
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hot-formula-parser@4.0.0 @jspreadsheet/formula@2.0.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Parser } = require('hot-formula-parser');
const formula = require('@jspreadsheet/formula');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const parser = new Parser();
/** A formula, its value by the description, what comes out of both. */
const cases = [
  ['ROUND(2.5,0)', 3, 3],
  ['ROUND(-2.5,0)', -3, -2],
  ['ROUND(-1.5,0)', -2, -1],
  ['ROUND(-1.25,1)', -1.3, -1.2],
];
console.log(`hot-formula-parser ${versionOf('hot-formula-parser')}, @jspreadsheet/formula ${versionOf('@jspreadsheet/formula')}`);
const results = cases.map(([text]) => [parser.parse(text).result, formula(text)]);
cases.forEach(([text, described], index) => console.log(`${text}: ${results[index].join(' and ')}, by the description ${described}`));
process.exit(cases.every(([, , result], index) => results[index].every((one) => one === result)) ? 0 : 1);
JS
node run.cjs
echo "as described"
