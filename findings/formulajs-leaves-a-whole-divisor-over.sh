#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: MOD of a negative number that divides without remainder gives the divisor, not 0, and a negative
# divisor gets the wrong remainder. By Microsoft's description MOD(n, d) = n - d*INT(n/d): MOD(-12,12) is 0, MOD(5,-3) is -1. Here
# they are 12 and -2. Other negative numbers, MOD(-7,3) for one, come out right, so a test or two do not show it.
# Hurts: months and quarters reckoned round the year (MOD(planned-started,12), MOD(month-4,3)): a difference of exactly one
# year back counts as twelve months, not none, and MOD(...)=0 picks out no row of them.
# Source: function MOD in lib/cjs/index.cjs of the package; https://support.microsoft.com/en-us/excel/mod-function
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { MOD } from '@formulajs/formulajs';
const { version } = JSON.parse(readFileSync('node_modules/@formulajs/formulajs/package.json', 'utf8'));
/** Number, divisor, what comes out. */
const cases = [[-7, 3, 2], [12, 12, 0], [-12, 12, 12], [-6, 3, 3], [-4, 4, 4], [5, -3, -2], [5.5, -2, -1.5]];
const described = (number, divisor) => number - divisor * Math.floor(number / divisor);
console.log(`@formulajs/formulajs ${version}`);
for (const [number, divisor] of cases) console.log(`MOD(${number},${divisor}): ${MOD(number, divisor)}, by the description ${described(number, divisor)}`);
const wrong = cases.filter(([number, divisor]) => MOD(number, divisor) !== described(number, divisor));
process.exit(wrong.length === 5 && cases.every(([number, divisor, seen]) => MOD(number, divisor) === seen) ? 0 : 1);
JS
node run.mjs
echo "as described"
