#!/usr/bin/env bash
# html-to-docx 1.8.0 and its fork @turbodocx/html-to-docx 1.23.1 write the font of a text for Latin letters alone (w:ascii, w:hAnsi). Chinese
# characters take theirs from w:eastAsia (ECMA-376 17.3.2.26), which is not there; so font-family: 仿宋_GB2312 over a Chinese
# paragraph changes nothing but its figures and letters. The option font, which the README gives for the whole document, sets w:ascii
# and leaves Chinese to the theme. LibreOffice 7 takes it for the Western font; docx 9.15.2 gives one font to all four kinds.
# Hurts: notices and bulletins made from web pages: GB/T 9704-2012 asks for 小标宋 in titles and 仿宋 in the text, and what is printed
# has neither, with figures in another face than the words around them.
# Source: dist/html-to-docx.umd.js of the packages (buildRunFontFragment), looked at in word/document.xml and word/styles.xml.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 docx@9.15.2 jszip@3.10.1 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Document, Packer, Paragraph, TextRun } = require('docx');
const JSZip = require('jszip');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const TITLE = '关于2025年4月重大项目的通报';
const html = `<p style="font-family: 方正小标宋简体">${TITLE}</p><p style="font-family: 仿宋_GB2312">各乡镇人民政府：</p>`;
const fontsOf = (part) => [...part.matchAll(/<w:rFonts\b[^>]*>/g)].map(([tag]) => Object.fromEntries([...tag.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, kind, font]) => [kind, font])));
const partsOf = async (file) => {
  const zip = await JSZip.loadAsync(file);
  const [runs, styles] = await Promise.all(['word/document.xml', 'word/styles.xml'].map((name) => zip.file(name).async('string')));
  return { runs: fontsOf(runs), styles: fontsOf(styles) };
};
const fromHtml = async (name) => {
  const made = require(name);
  const file = await (made.default ?? made)(html, null, { font: '仿宋_GB2312' }, null);
  return partsOf(typeof file.arrayBuffer === 'function' ? await file.arrayBuffer() : file);
};
const byDocx = () => {
  const run = (text, font) => new Paragraph({ children: [new TextRun({ text, font })] });
  return Packer.toBuffer(new Document({ sections: [{ children: [run(TITLE, '方正小标宋简体'), run('各乡镇人民政府：', '仿宋_GB2312')] }] }));
};
(async () => {
  const [own, fork] = [await fromHtml('html-to-docx'), await fromHtml('@turbodocx/html-to-docx')];
  const beside = await partsOf(await byDocx());
  const word = (fonts) => fonts.map((font) => Object.entries(font).map(([kind, name]) => `${kind} ${name}`).join(', ') || 'none').join('; ');
  console.log(`html-to-docx ${versionOf('html-to-docx')}: ${word(own.runs)}; of the whole document: ${word(own.styles.slice(0, 1))}`);
  console.log(`@turbodocx/html-to-docx ${versionOf('@turbodocx/html-to-docx')}: ${word(fork.runs)}; of the whole document: ${word(fork.styles.slice(0, 1))}`);
  console.log(`docx ${versionOf('docx')}: ${word(beside.runs)}`);
  const named = ['方正小标宋简体', '仿宋_GB2312'];
  const latinOnly = ({ runs, styles }) =>
    runs.map(({ ascii }) => ascii).join() === named.join() && runs.every(({ eastAsia }) => eastAsia === undefined)
    && styles[0].ascii === '仿宋_GB2312' && styles.every(({ eastAsia }) => eastAsia === undefined);
  process.exit(latinOnly(own) && latinOnly(fork) && beside.runs.map(({ eastAsia }) => eastAsia).join() === named.join() ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
