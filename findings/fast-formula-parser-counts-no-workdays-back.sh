#!/usr/bin/env bash
# fast-formula-parser 1.0.19: WORKDAY and WORKDAY.INTL give the start date itself for every negative number of days, even where it
# is a Saturday or a holiday. By Microsoft's description a negative value yields a past date: five workdays before Thursday
# 2025-04-10 is Thursday 2025-04-03. Positive numbers are counted well, and NETWORKDAYS counts backwards as it should.
# Hurts: reminders reckoned back from the day a report is due (WORKDAY(due,-5)): they fall on that day, which no one can tell from
# a right date.
# Source: WORKDAY.INTL in formulas/functions/date.js of the package (it counts up to the number and never down);
# https://support.microsoft.com/en-us/Excel/functions/workday-function
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fast-formula-parser@1.0.19 >/dev/null
cat > run.cjs <<'JS'
const FormulaParser = require('fast-formula-parser');
const parser = new FormulaParser();
const result = (formula) => parser.parse(formula, { sheet: 'Sheet1', row: 1, col: 1 });
const serial = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const dayOf = (number) => new Date((number - 25_569) * 86_400_000).toISOString().slice(0, 10);
/** A formula, the day by the description, the day that comes out. */
const cases = [
  ['WORKDAY(DATE(2025,4,4),1)', '2025-04-07', '2025-04-07'],
  ['WORKDAY(DATE(2025,4,10),-1)', '2025-04-09', '2025-04-10'],
  ['WORKDAY(DATE(2025,4,10),-5)', '2025-04-03', '2025-04-10'],
  ['WORKDAY(DATE(2025,4,5),-1)', '2025-04-04', '2025-04-05'],
  ['WORKDAY(DATE(2025,5,5),-1,DATE(2025,5,5))', '2025-05-02', '2025-05-05'],
  ['WORKDAY.INTL(DATE(2025,4,10),-5,11)', '2025-04-04', '2025-04-10'],
];
console.log(`fast-formula-parser ${require('fast-formula-parser/package.json').version}`);
for (const [formula, described] of cases) console.log(`${formula}: ${dayOf(result(formula))}, by the description ${described}`);
const back = result('NETWORKDAYS(DATE(2025,4,10),DATE(2025,4,1))');
console.log(`NETWORKDAYS(DATE(2025,4,10),DATE(2025,4,1)): ${back}, by the description -8`);
process.exit(back === -8 && cases.every(([formula, , seen]) => result(formula) === serial(seen)) ? 0 : 1);
JS
node run.cjs
echo "as described"
