#!/usr/bin/env bash
# hyperformula 3.5.0: ISOWEEKNUM, and WEEKNUM of type 21, give the last days of December week 53 where they belong to week 1
# of the next year. ISO 8601 and Microsoft's description of both functions put a week into the year of its Thursday: Monday
# 2024-12-30 is in week 1, as Excel and LibreOffice say. The same week changes its number on 1 January.
# So it was for 2018, 2019, 2024 and 2025. HyperFormula's "List of differences with other spreadsheets" does not name it.
# Hurts: weekly reports of progress (周报): what was entered in the year's last days is counted under a week that the year does
# not have, and is missing from the first week.
# Source: isoweeknumCore of es/interpreter/plugin/DateTimePlugin.mjs in the package;
# https://support.microsoft.com/en-US/Excel/functions/isoweeknum-function
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
/** Week of the year by ISO 8601: that of the Thursday of the same week. */
const isoWeek = ([year, month, day]) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return Math.ceil((date - Date.UTC(date.getUTCFullYear(), 0, 1) + 86_400_000) / (7 * 86_400_000));
};
const days = [[2018, 12, 31], [2019, 12, 31], [2021, 1, 1], [2021, 12, 31], [2024, 12, 29], [2024, 12, 30], [2024, 12, 31], [2025, 1, 1], [2025, 12, 29]];
const formulas = days.map((day) => [`=ISOWEEKNUM(DATE(${day}))`, `=WEEKNUM(DATE(${day}),21)`]);
const engine = HyperFormula.buildFromArray(formulas, { licenseKey: 'gpl-v3' });
const weeks = engine.getSheetValues(0);
console.log(`hyperformula ${HyperFormula.version}`);
days.forEach((day, at) => console.log(`${day.join('-')}: ISOWEEKNUM ${weeks[at][0]}, WEEKNUM of type 21 ${weeks[at][1]}, ISO 8601 ${isoWeek(day)}`));
const wrong = days.filter((day, at) => weeks[at].every((week) => week === 53) && isoWeek(day) === 1).map((day) => day.join('-'));
const right = days.filter((day, at) => weeks[at].every((week) => week === isoWeek(day)));
process.exit(wrong.join() === '2018-12-31,2019-12-31,2024-12-30,2024-12-31,2025-12-29' && right.length === 4 ? 0 : 1);
JS
node run.cjs
echo "as described"
