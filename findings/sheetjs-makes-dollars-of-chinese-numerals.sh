#!/usr/bin/env bash
# SheetJS xlsx 0.18.5 puts a dollar sign before figures of Chinese formats. [$-804] in a format names the language alone (a currency
# would stand between $ and the hyphen, as in [$¥-804]); so Excel writes 中文大写数字, 中文小写数字 and the weekday: [DBNum2][$-804]General
# shows 1234 as 壹仟贰佰叁拾肆, [$-804]aaaa shows 2025-04-10 as 星期四. SheetJS gives $1234 and $aaaa. LibreOffice shows the words.
# Not writing the numerals out could be taken for a gap; making dollars of them is another amount.
# Hurts: exports (formatted text, CSV, HTML) of ledgers and payment slips with amounts in Chinese capitals: yuan become dollars.
# Source: eval_fmt of SSF in the package's xlsx.js (the case of [$ falls back to a dollar sign where no currency is given); ECMA-376
# 18.8.31 for [$-lcid]; Excel's own category 特殊 (中文大写数字) writes these formats.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx@0.18.5 >/dev/null
cat > run.cjs <<'JS'
const XLSX = require('xlsx');
/** A value, its format, what Excel shows, what SheetJS makes of it. */
const cases = [
  [1234, '[$¥-804]#,##0', '¥1,234', '¥1,234'],
  [1234, '[DBNum2][$-804]General', '壹仟贰佰叁拾肆', '$1234'],
  [1234, '[DBNum1][$-804]General', '一千二百三十四', '$1234'],
  [1234, '[$-804]General', '1234', '$1234'],
  [1234, '[DBNum2][$-804]General"元整"', '壹仟贰佰叁拾肆元整', '$1234元整'],
  [45757, '[$-804]aaaa', '星期四', '$aaaa'],
];
const shown = ([value, z]) => {
  const saved = XLSX.write({ SheetNames: ['Sheet1'], Sheets: { Sheet1: { '!ref': 'A1', A1: { t: 'n', v: value, z } } } }, { type: 'buffer', bookType: 'xlsx' });
  return XLSX.utils.sheet_to_csv(XLSX.read(saved).Sheets.Sheet1, { FS: '\t' });
};
console.log(`xlsx ${XLSX.version}`);
for (const one of cases) console.log(`${one[0]} as ${one[1]}: ${shown(one)}, in Excel ${one[2]}`);
process.exit(cases.every((one) => shown(one) === one[3]) ? 0 : 1);
JS
node run.cjs
echo "as described"
