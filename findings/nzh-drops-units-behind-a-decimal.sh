#!/usr/bin/env bash
# nzh 1.0.14 turns Chinese numerals into numbers; where a decimal point stands before a unit it drops the unit in silence. 一点五亿
# (150 000 000) becomes 1.5, 二点三万 (23 000) becomes 2.3. The same numerals without a point are right, and so is a point after
# the last unit (十点五); its README calls the direction supported (把中文数字再转回阿拉伯数字) and names no such limit.
# Hurts: whoever reads investments out of plans and letters (总投资一点五亿元): the sum is wrong by ten thousand or a hundred million,
# as a number that looks sound.
# Source: decode of src/index.js in the package splits at the point and takes what follows as digits. That 万 and 亿 multiply the
# decimal before them is usual by GB/T 15835-2011 (3.45亿 and the like).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nzh@1.0.14 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const nzh = require('nzh/cn');
const { version } = JSON.parse(readFileSync('node_modules/nzh/package.json', 'utf8'));
/** A numeral, the number it means, what comes out. */
const cases = [
  ['一亿二千万', 120_000_000, 120_000_000],
  ['三千零五十万', 30_500_000, 30_500_000],
  ['十点五', 10.5, 10.5],
  ['一点五亿', 150_000_000, 1.5],
  ['二点三万', 23_000, 2.3],
  ['十一点二五万', 112_500, 11.25],
];
console.log(`nzh ${version}`);
for (const [numeral, meant] of cases) console.log(`${numeral}: ${nzh.decodeS(numeral)}, means ${meant}`);
process.exit(cases.every(([numeral, , result]) => nzh.decodeS(numeral) === result) ? 0 : 1);
JS
node run.cjs
echo "as described"
