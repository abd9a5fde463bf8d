#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/engine-formula): EDATE of the last days of a month runs over into the month after next where the month
# meant is shorter. One month after 2025-01-31 is 2025-02-28 in Excel, in LibreOffice and by Microsoft's words for the same
# function (past the last day of a month, its last day is returned); Univer says 2025-03-03. EOMONTH is right.
# Hurts: due dates reckoned from a start at the end of a month (开工满一个月, 六个月内复工): the month's report looks into the wrong
# month, by one to three days, and only for some projects.
# Source: lib/ of the package, function Edate; https://learn.microsoft.com/dax/edate-function-dax for the rule.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
require('@univerjs/engine-formula/facade');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
require('@univerjs/sheets/facade');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
require('@univerjs/sheets-formula/facade');
const { version } = JSON.parse(readFileSync('node_modules/@univerjs/engine-formula/package.json', 'utf8'));
const dayOf = (number) => new Date((number - 25_569) * 86_400_000).toISOString().slice(0, 10);
/** A formula, the day by the rule, the day that comes out. */
const cases = [
  ['EDATE(DATE(2025,1,15),1)', '2025-02-15', '2025-02-15'],
  ['EDATE(DATE(2025,1,31),1)', '2025-02-28', '2025-03-03'],
  ['EDATE(DATE(2024,2,29),12)', '2025-02-28', '2025-03-01'],
  ['EDATE(DATE(2025,8,31),-6)', '2025-02-28', '2025-03-03'],
  ['EDATE(DATE(2025,3,31),1)', '2025-04-30', '2025-05-01'],
  ['EOMONTH(DATE(2025,1,31),1)', '2025-02-28', '2025-02-28'],
];
const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) univer.registerPlugin(plugin);
const cellData = Object.fromEntries(cases.map(([formula], row) => [row, { 0: { f: `=${formula}` } }]));
const sheet = { id: 'sheet', name: 'Sheet1', rowCount: 100, columnCount: 10, cellData };
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: 'book', name: '', appVersion: '0.25.1', locale: LocaleType.ZH_CN, styles: {}, sheetOrder: ['sheet'], sheets: { sheet },
});
const formula = FUniver.newAPI(univer).getFormula();
(async () => {
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
  const cells = book.getSheetBySheetId('sheet').getCellMatrix();
  const days = cases.map((_, row) => dayOf(cells.getValue(row, 0).v));
  console.log(`@univerjs/engine-formula ${version}`);
  cases.forEach(([text, rule], row) => console.log(`${text}: ${days[row]}, by the rule ${rule}`));
  process.exit(cases.every(([, , seen], row) => days[row] === seen) ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
