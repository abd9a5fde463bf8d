#!/usr/bin/env bash
# hyperformula 3.5.0: SUMPRODUCT takes figures kept as text for numbers. By ECMA-376 18.17.7 and Microsoft's
# description an element that is not numeric counts as zero, as in LibreOffice 7 and in fast-formula-parser. SUM, AVERAGE, MAX and
# COUNT of the same cells leave the texts out in HyperFormula as in Excel, so SUMPRODUCT(A1:A4) and SUM(A1:A4) of one column differ.
# HyperFormula's "List of differences with other spreadsheets" does not name it.
# Hurts: weighted progress (SUMPRODUCT(权重,完成率)/SUM(权重)): one weight pasted as text stands above the line and not below it, and
# the county has done more than all there is to do.
# Source: es/interpreter/plugin/SumprodPlugin.mjs in the package;
# https://learn.microsoft.com/en-us/office/vba/api/excel.worksheetfunction.sumproduct
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 fast-formula-parser@1.0.19 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** The weight of a project and what of it is done; the third weight was pasted as text. */
const projects = [[30, 0.9], [20, 0.8], ['50', 1], ['/', 0.5]];
/** A formula, the figure by the rule, the figure that comes out. */
const cases = [
  ['SUM(A1:A4)', 50, 50],
  ['SUMPRODUCT(A1:A4)', 50, 100],
  ['SUMPRODUCT(A1:A4,B1:B4)', 43, 93],
  ['SUMPRODUCT(A1:A4,B1:B4)/SUM(A1:A4)', 0.86, 1.86],
];
const parser = new FormulaParser({
  onCell: ({ row, col }) => projects[row - 1][col - 1],
  onRange: ({ from, to }) => projects.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
});
const cells = projects.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : value)));
const engine = HyperFormula.buildFromArray([...cells, ...cases.map(([formula]) => [`=${formula}`])], { licenseKey: 'gpl-v3' });
const seen = cases.map((_, at) => engine.getCellValue({ sheet: 0, row: projects.length + at, col: 0 }));
const two = 'SUMPRODUCT(A1:A4,B1:B4)';
const beside = parser.parse(two, { sheet: 'Sheet1', row: 9, col: 9 });
console.log(`hyperformula ${versionOf('hyperformula')}, fast-formula-parser ${versionOf('fast-formula-parser')}`);
console.log(`third weight: a ${typeof engine.getCellValue({ sheet: 0, row: 2, col: 0 })}`);
cases.forEach(([formula, rule], at) => console.log(`${formula}: ${seen[at]}, by the rule ${rule}`));
console.log(`${two} in fast-formula-parser: ${beside}`);
process.exit(cases.every(([, , wrong], at) => Math.abs(seen[at] - wrong) < 1e-9) && beside === 43 ? 0 : 1);
JS
node run.cjs
echo "as described"
