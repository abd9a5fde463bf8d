#!/usr/bin/env bash
# fast-formula-parser 1.0.19: COUNTIF takes every word for more than any number, so ">99" counts 待定 and / among the amounts; a pattern
# may stand anywhere in the text, so "在建*" counts 已停工（原在建） too; and letters must agree in case. By Microsoft's description
# a criterion compares with numbers, * stands for any characters in its own place, and criteria are not case sensitive. SUMIF and
# AVERAGEIF look for patterns in the same way. HyperFormula 3.5.0 and LibreOffice count as Excel does.
# Hurts: counts of projects by size and by state (一亿元以上, 在建): those without an amount are counted among the largest, and the same
# table has more projects in its classes than in its list.
# Source: COUNTIF of formulas/functions/statistical.js and WildCard of formulas/helpers.js in the package;
# https://support.microsoft.com/en-us/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fast-formula-parser@1.0.19 hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const projects = [
  [120, '在建', 'A1'],
  [80, '已停工（原在建）', 'a1'],
  ['待定', '在建（一标）', 'B1'],
  ['/', '未开工', 'A1'],
];
/** A formula, the figure by the rule, the figure that comes out. */
const cases = [
  ['COUNTIF(A1:A4,">99")', 1, 3],
  ['COUNTIF(A1:A4,"<99")', 1, 1],
  ['COUNTIF(B1:B4,"在建")', 1, 1],
  ['COUNTIF(B1:B4,"在建*")', 2, 3],
  ['COUNTIF(C1:C4,"A1")', 3, 2],
  ['SUMIF(B1:B4,"在建*",A1:A4)', 120, 200],
  ['AVERAGEIF(B1:B4,"在建*",A1:A4)', 120, 100],
];
const parser = new FormulaParser({
  onCell: ({ row, col }) => projects[row - 1][col - 1],
  onRange: ({ from, to }) => projects.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
});
const engine = HyperFormula.buildFromArray([...projects, ...cases.map(([formula]) => [`=${formula}`])], { licenseKey: 'gpl-v3' });
const seen = cases.map(([formula]) => parser.parse(formula, { sheet: 'List', row: 9, col: 9 }));
const rule = cases.map((_, row) => engine.getCellValue({ sheet: 0, row: projects.length + row, col: 0 }));
console.log(`fast-formula-parser ${versionOf('fast-formula-parser')}, hyperformula ${versionOf('hyperformula')}`);
cases.forEach(([formula], at) => console.log(`${formula}: ${seen[at]}, HyperFormula ${rule[at]}`));
process.exit(cases.every(([, right, wrong], at) => seen[at] === wrong && rule[at] === right) ? 0 : 1);
JS
node run.cjs
echo "as described"
