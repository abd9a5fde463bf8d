#!/usr/bin/env bash
# Excelize (excelize-wasm 0.1.3, which holds Excelize 2.11.0) chooses the part of a number format by the sign and takes the first part
# for whatever is not below zero: conditions in brackets and the third part, that of zero, are passed over without a word. By ECMA-376
# 18.8.31 a condition says which numbers a part is for, and the third of three parts is for zero. [<0]"下降"0.0%;[=0]"持平";"增长"0.0%
# shows growth by 5% as 下降5.0%; [=1]"是";[=0]"否" shows 0 as 是; 25000 under 百万 and 千 shows as 0.03百万, and a nought that
# the format hides or draws as a dash shows as 0. numfmt 4.0.1, SheetJS's ssf 0.11.2 and LibreOffice 7 choose as the format says.
# Hurts: bulletins and web pages made of the displayed text (GetCellValue, GetRows): growth and fall, yes and no change places.
# Source: GetCellValue of the package (its documentation: the value is returned as the cell's number format shows it).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact excelize-wasm@0.1.3 numfmt@4.0.1 ssf@0.11.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'numfmt';
import ssf from 'ssf';

const { init } = createRequire(import.meta.url)('excelize-wasm');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const change = '[<0]"下降"0.0%;[=0]"持平";"增长"0.0%';
const amount = '[>=100000000]0.00,,"百万";[>=10000]0.0,"千";0';
/** A number, its format, what the format shows, what Excelize shows. */
const cases = [
  [0.05, change, '增长5.0%', '下降5.0%'],
  [0, change, '持平', '下降0.0%'],
  [0, '[=1]"是";[=0]"否";0', '否', '是'],
  [25_000, amount, '25.0千', '0.03百万'],
  [0, '#,##0;-#,##0;"-"', '-', '0'],
  [0, '0.0;-0.0;;@', '', '0.0'],
  [-5, '0;"减"0', '减5', '减5'],
];
const { NewFile } = await init('node_modules/excelize-wasm/excelize.wasm.gz');
const book = NewFile();
const shown = cases.map(([value, code], at) => {
  const address = `A${at + 1}`;
  book.SetCellValue('Sheet1', address, value);
  book.SetCellStyle('Sheet1', address, address, book.NewStyle({ CustomNumFmt: code }).style);
  return book.GetCellValue('Sheet1', address).value;
});
console.log(['excelize-wasm', 'numfmt', 'ssf'].map((name) => `${name} ${versionOf(name)}`).join(', '));
cases.forEach(([value, code], at) => console.log(`${value} as ${code}: ${shown[at]}; numfmt ${format(code, value)}; ssf ${ssf.format(code, value)}`));
const asDescribed = cases.every(([value, code, right, wrong], at) => shown[at] === wrong && format(code, value) === right && ssf.format(code, value) === right);
process.exit(asDescribed ? 0 : 1);
JS
node run.mjs
echo "as described"
