#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/engine-formula): RANK, RANK.EQ and MEDIAN count cells of text that look like numbers; AVERAGE, COUNT,
# LARGE and QUARTILE over the same cells leave them out. By Microsoft's descriptions RANK ignores what is not a number in its
# list and MEDIAN ignores text in a range, as Excel and LibreOffice do. So the third of four numbers ranks fourth, and
# MEDIAN differs from QUARTILE(...,2), which is the same thing by definition.
# Hurts: rankings of towns or units (按完成率排名) where one figure was pasted as text, the most usual fault of such tables: each
# place behind it moves down by one that nobody holds.
# Source: lib/ of the package, functions Rank, RankEq and Median;
# https://support.microsoft.com/en-us/office/rank-function-6a2fc49d-1831-4a03-9d8c-c279cf99f723
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { CellValueType, LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
require('@univerjs/engine-formula/facade');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
require('@univerjs/sheets/facade');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
require('@univerjs/sheets-formula/facade');
const { version } = JSON.parse(readFileSync('node_modules/@univerjs/engine-formula/package.json', 'utf8'));
const column = [100, '80', 60, 90, 20];
/** A formula, its value by the descriptions, the value that comes out. */
const cases = [
  ['COUNT(A1:A5)', 4, 4],
  ['AVERAGE(A1:A5)', 67.5, 67.5],
  ['LARGE(A1:A5,3)', 60, 60],
  ['RANK(60,A1:A5)', 3, 4],
  ['RANK.EQ(60,A1:A5)', 3, 4],
  ['QUARTILE(A1:A5,2)', 75, 75],
  ['MEDIAN(A1:A5)', 75, 80],
];
const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) univer.registerPlugin(plugin);
const cellData = Object.fromEntries(
  cases.map(([formula], row) => {
    const value = column[row];
    const type = typeof value === 'string' ? CellValueType.STRING : CellValueType.NUMBER;
    return [row, { ...(value === undefined ? {} : { 0: { v: value, t: type } }), 1: { f: `=${formula}` } }];
  }),
);
const sheet = { id: 'sheet', name: 'Sheet1', rowCount: 100, columnCount: 10, cellData };
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: 'book', name: '', appVersion: '0.25.1', locale: LocaleType.ZH_CN, styles: {}, sheetOrder: ['sheet'], sheets: { sheet },
});
const formula = FUniver.newAPI(univer).getFormula();
(async () => {
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
  const cells = book.getSheetBySheetId('sheet').getCellMatrix();
  const values = cases.map((_, row) => cells.getValue(row, 1).v);
  console.log(`@univerjs/engine-formula ${version}`);
  console.log(`A1 to A5: ${column.map((value) => (typeof value === 'string' ? `the text ${value}` : value)).join(', ')}`);
  cases.forEach(([text, described], row) => console.log(`${text}: ${values[row]}, by the descriptions ${described}`));
  process.exit(cases.every(([, , seen], row) => values[row] === seen) ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
