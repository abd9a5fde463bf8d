#!/usr/bin/env bash
# opencc-js 1.4.2: the converter from Taiwan's Chinese with phrases to the mainland's (twp to cn, which the README recommends for such
# texts) puts other words into names of administrative divisions. 伊犁哈薩克自治州 becomes 伊犁哈萨克斯坦自治州, the Kazakh people of
# China being taken for the state of Kazakhstan; 塔什庫爾干塔吉克自治縣 likewise; 埠 in any name becomes the computer's port, so 蚌埠市
# is 蚌端口市 and 宜興埠鎮 宜兴端口镇. Without phrases (tw to cn) all of them come out as they are written in the mainland.
# Hurts: lists and letters of Taiwan's enterprises (台资项目, 招商) turned for a mainland ledger: places match no division any more, and a
# prefecture of China bears the name of a foreign state in an official paper.
# Source: its dictionary of phrases (TWPhrases of OpenCC turned round: 哈薩克斯坦 is 哈薩克 in Taiwan, 端口 is 埠); the names are those of
# GB/T 2260 and of the Ministry of Civil Affairs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact opencc-js@1.4.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Converter } = require('opencc-js');
const { version } = JSON.parse(readFileSync('node_modules/opencc-js/package.json', 'utf8'));
/** A division in Taiwan's spelling, its name in the mainland, the name that comes out. */
const divisions = [
  ['伊犁哈薩克自治州', '伊犁哈萨克自治州', '伊犁哈萨克斯坦自治州'],
  ['巴里坤哈薩克自治縣', '巴里坤哈萨克自治县', '巴里坤哈萨克斯坦自治县'],
  ['阿克塞哈薩克族自治縣', '阿克塞哈萨克族自治县', '阿克塞哈萨克斯坦族自治县'],
  ['塔什庫爾干塔吉克自治縣', '塔什库尔干塔吉克自治县', '塔什库尔干塔吉克斯坦自治县'],
  ['蚌埠市', '蚌埠市', '蚌端口市'],
  ['宜興埠鎮', '宜兴埠镇', '宜兴端口镇'],
  ['店埠鎮', '店埠镇', '店端口镇'],
];
const [withPhrases, without] = [Converter({ from: 'twp', to: 'cn' }), Converter({ from: 'tw', to: 'cn' })];
console.log(`opencc-js ${version}`);
for (const [name] of divisions) console.log(`${name}: ${withPhrases(name)}; without phrases ${without(name)}`);
process.exit(divisions.every(([name, right, wrong]) => withPhrases(name) === wrong && without(name) === right) ? 0 : 1);
JS
node run.cjs
echo "as described"
