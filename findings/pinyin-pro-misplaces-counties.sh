#!/usr/bin/env bash
# pinyin-pro 3.29.4 knows many place names with readings of their own (莘县 is Shen, 东阿 is Dong'e, 蚌埠 is Bengbu) but reads others of
# the same kind by the common reading: 单县 is Shan xian, 乐清 is Yueqing, 涡阳 is Guoyang, 泌阳 is Biyang, 尉氏 is Yushi,
# 浚县 is Xun xian, 洪洞 is Hongtong; it says dan, le, wo, mi, wei, jun, dong.
# Hurts: lists of counties and towns sorted by pinyin, indexes by first letter (S, Y, G, B ...) and search by initials: the county
# stands under a letter where nobody looks for it.
# Source: dictionary of the package; readings of 现代汉语词典 and of the counties' own official spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pinyin-pro@3.29.4 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { pinyin } = require('pinyin-pro');
const { version } = JSON.parse(readFileSync('node_modules/pinyin-pro/package.json', 'utf8'));
/** A name, its official reading, what comes out. */
const cases = [
  ['莘县', 'shen xian', 'shen xian'],
  ['东阿县', 'dong e xian', 'dong e xian'],
  ['单县', 'shan xian', 'dan xian'],
  ['乐清市', 'yue qing shi', 'le qing shi'],
  ['涡阳县', 'guo yang xian', 'wo yang xian'],
  ['泌阳县', 'bi yang xian', 'mi yang xian'],
  ['尉氏县', 'yu shi xian', 'wei shi xian'],
  ['浚县', 'xun xian', 'jun xian'],
  ['洪洞县', 'hong tong xian', 'hong dong xian'],
];
const read = (name) => pinyin(name, { toneType: 'none' });
console.log(`pinyin-pro ${version}`);
for (const [name, official] of cases) console.log(`${name}: ${read(name)}, officially ${official}`);
process.exit(cases.every(([name, , result]) => read(name) === result) ? 0 : 1);
JS
node run.cjs
echo "as described"
