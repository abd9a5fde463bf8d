#!/usr/bin/env bash
# numfmt 4.0.1 shows both words of a Chinese format of the half of the day and counts to 24: 上午/下午h"时"mm"分" (number 34 of a
# Chinese Excel in ECMA-376 18.8.30) shows half past two as 上午/下午14时30分. A Chinese Excel shows 下午2时30分, as numfmt itself
# does for AM/PM. SheetJS's ssf 0.11.2 is right.
# Hurts: meeting and inspection times in web views of ledgers: text that is neither morning nor afternoon.
# Source: the package takes AM/PM and A/P alone as marks of the half of the day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numfmt@4.0.1 ssf@0.11.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { format } from 'numfmt';
import SSF from 'ssf';
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const time = 45757 + 14.5 / 24;
const chinese = '上午/下午h"时"mm"分"';
const results = [format('h:mm AM/PM', time), format(chinese, time), format(chinese, time, { locale: 'zh-CN' }), SSF.format(chinese, time)];
console.log(`numfmt ${versionOf('numfmt')}, ssf ${versionOf('ssf')}`);
console.log(`h:mm AM/PM by numfmt: ${results[0]}`);
console.log(`${chinese} by numfmt: ${results[1]}, with the locale zh-CN: ${results[2]}`);
console.log(`${chinese} by ssf: ${results[3]}`);
process.exit(results.join() === '2:30 PM,上午/下午14时30分,上午/下午14时30分,下午2时30分' ? 0 : 1);
JS
node run.mjs
echo "as described"
