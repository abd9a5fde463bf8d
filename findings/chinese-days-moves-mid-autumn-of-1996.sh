#!/usr/bin/env bash
# chinese-days 1.5.7 begins the sixth and the eighth lunar month of 1996 a day early: both new moons fell shortly after midnight of
# Peking's time (16 July and 13 September), and a month begins on the day of its new moon by that time (GB/T 33661-2017). The Mid-
# Autumn festival of 1996 is 26 September here; it was the 27th, as lunar-javascript and tyme4ts reckon. A month of 1933 and one
# of 2060 are a day out as well. Its README promises 1900 to 2100 and names no doubtful years.
# Hurts: birthdays by the lunar calendar (户籍, 老龄补贴, 祭祀用地) turned into days of the solar one: those of two summer months
# of 1996 are a day early, and the lunar date of such a day is a day late.
# Source: the package's table of months (src/solar_lunar/constants.ts), taken from an older project's as its README says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chinese-days@1.5.7 lunar-javascript@1.7.7 tyme4ts@1.5.2 >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { getLunarDate, getLunarFestivals, getSolarDateFromLunar } = require('chinese-days');
const { Lunar, Solar } = require('lunar-javascript');
const { LunarDay, SolarDay } = require('tyme4ts');
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const numbers = (day) => day.split('-').map(Number);
/** The lunar month and day of a solar date, a leap month below zero. */
const byDays = (day) => { const { lunarMon, lunarDay, isLeap } = getLunarDate(day); return `${isLeap ? -lunarMon : lunarMon}.${lunarDay}`; };
const byLunar = (day) => { const lunar = Solar.fromYmd(...numbers(day)).getLunar(); return `${lunar.getMonth()}.${lunar.getDay()}`; };
const byTyme = (day) => { const lunar = SolarDay.fromYmd(...numbers(day)).getLunarDay(); return `${lunar.getMonth()}.${lunar.getDay()}`; };
const all = [];
for (let at = Date.UTC(1901, 0, 1); at < Date.UTC(2101, 0, 1); at += 86_400_000) all.push(new Date(at).toISOString().slice(0, 10));
const apart = all.filter((day) => byDays(day) !== byLunar(day));
const doubtful = all.filter((day) => byTyme(day) !== byLunar(day)).length;
const years = [...new Set(apart.map((day) => day.slice(0, 4)))].map((year) => `${year}:${apart.filter((day) => day.startsWith(year)).length}`);
const festival = getLunarFestivals('1996-09-20', '1996-09-30').find(({ name }) => name.includes('中秋节')).date;
const asReckoned = Lunar.fromYmd(1996, 8, 15).getSolar().toYmd();
console.log(['chinese-days', 'lunar-javascript', 'tyme4ts'].map((name) => `${name} ${versionOf(name)}`).join(', '));
for (const day of ['1996-07-15', '1996-07-16', '1996-09-12', '1996-09-27']) console.log(`${day}: lunar ${byDays(day)}, lunar-javascript ${byLunar(day)}, tyme4ts ${byTyme(day)}`);
console.log(`Mid-Autumn of 1996: ${festival}, lunar-javascript ${asReckoned}, tyme4ts ${LunarDay.fromYmd(1996, 8, 15).getSolarDay()}`);
console.log(`8.15 of 1996 as a solar day: ${getSolarDateFromLunar('1996-08-15').date}`);
console.log(`days that differ from 1901 to 2100: ${years.join(', ')}; tyme4ts from lunar-javascript: ${doubtful}`);
const asDescribed = festival === '1996-09-26' && asReckoned === '1996-09-27' && byDays('1996-09-27') === '8.16' && doubtful === 0;
process.exit(asDescribed && years.join() === '1933:30,1996:60,2060:30' ? 0 : 1);
JS
TZ=Asia/Shanghai node run.cjs
echo "as described"
