#!/usr/bin/env bash
# chinese-workday 1.16.1 promises complete data for 2011 to 2026 (完整数据) and tells days otherwise than the State Council's office
# ordered them: 3 January 2023 is a holiday of it (国办发明电〔2022〕16号: 元旦 ends on the 2nd), 31 January 2020 a workday and
# 1 February a worked Saturday (国办发明电〔2020〕1号: 春节 until 2 February), 1 January 2018 an ordinary workday. Twenty-eight days of
# the sixteen years differ from chinese-days 1.5.7, which follows the notices on all of these. Months are counted wrong with them:
# January 2023 has 18 workdays, it counts 17.
# Hurts: spans of approval and late starts in workdays (法定时限, 超期天数): a step is told late that was in time, or the other way
# round, by a day nobody looks up again.
# Source: dist/chinese-workday.esm.js of the package and its README; the notices of 国务院办公厅 for each year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chinese-workday@1.16.1 chinese-days@1.5.7 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import { countWorkdays, isWorkday } from 'chinese-workday';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
/** A day, whether it was worked by the notice of its year, the words of the notice. */
const days = [
  ['2012-10-08', true, '国庆节: 9月30日至10月7日放假'],
  ['2014-06-03', true, '端午节: 6月2日放假, 与周末连休'],
  ['2014-09-09', true, '中秋节: 9月8日放假, 与周末连休'],
  ['2015-09-03', false, '9月3日至5日放假, 9月6日(星期日)上班'],
  ['2018-01-01', false, '元旦: 1月1日放假, 与周末连休'],
  ['2020-01-31', false, '延长春节假期至2月2日'],
  ['2020-02-01', false, '延长春节假期至2月2日'],
  ['2023-01-03', true, '元旦: 2022年12月31日至2023年1月2日放假'],
];
const word = (worked) => (worked ? 'workday' : 'holiday');
console.log(`chinese-workday ${versionOf('chinese-workday')}, chinese-days ${versionOf('chinese-days')}`);
for (const [day, , notice] of days) console.log(`${day}: ${word(isWorkday(day))}, chinese-days ${word(chineseDays.isWorkday(day))} (${notice})`);
const all = [];
for (let at = Date.UTC(2011, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) all.push(new Date(at).toISOString().slice(0, 10));
const apart = all.filter((day) => isWorkday(day) !== chineseDays.isWorkday(day)).length;
const january = countWorkdays('2023-01-01', '2023-01-31');
const known = all.filter((day) => day.startsWith('2023-01') && chineseDays.isWorkday(day)).length;
console.log(`days that differ from 2011 to 2026: ${apart}; workdays of January 2023: ${january}, chinese-days ${known}`);
const asDescribed = days.every(([day, worked]) => isWorkday(day) !== worked && chineseDays.isWorkday(day) === worked);
process.exit(asDescribed && apart === 28 && january === 17 && known === 18 ? 0 : 1);
JS
TZ=Asia/Shanghai node run.mjs
echo "as described"
