import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { DUTIES } from '../../src/mechanism/duties';
import { FACTORS, FUND_KINDS, POOLS, RESERVE_LISTS, TASK_KINDS } from '../../src/mechanism/lists';
import { TARGETS, type Target } from '../../src/mechanism/targets';

/** The public text of the mechanism, without its letterhead's and annex's tables. */
const DOCUMENT = readFileSync(join(__dirname, '../../docs/mechanism.txt'), 'utf8').replace(/\s+/g, '');
const BODY = DOCUMENT.slice(DOCUMENT.indexOf('深入贯彻落实'));

/** A figure as the document prints it: 100个左右, 40%以上, 1.5倍. */
function printed({ value, unit }: Target): string {
  switch (unit) {
    case 'share':
      return `${String(Math.round(value * 100))}%`;
    case 'yi':
      return `${String(value)}亿元`;
    case 'count':
      return `${String(value)}个`;
    case 'times':
      return `${String(value)}倍`;
  }
}

describe('the document and its figures', () => {
  test('every figure of the text stands in a target, with the sentence that holds it', () => {
    const figures = [...new Set(Array.from(BODY.matchAll(/\d+(?:\.\d+)?(?:%|亿元|个(?!月)|倍)/g), ([figure]) => figure))];
    expect(figures.length).toBeGreaterThanOrEqual(11);
    const known = new Set(TARGETS.map(printed));
    expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
  });

  test('every figure of a target stands in the text, in its own words', () => {
    for (const target of TARGETS) {
      expect(BODY).toContain(target.wording.replace('（四季度保持）', ''));
      expect(target.wording).toContain(printed(target));
    }
  });

  test('what is left of numbers: the teams, the plan’s name, this year’s dates', () => {
    const rest = BODY.replace(/\d+(?:\.\d+)?(?:%|亿元|个(?!月)|倍)/g, '').match(/\d+(?:\+\d+)?/g) ?? [];
    // 12月底 is a duty of the calendar, 9+6 the teams of the signing ledger, 2025 the name of a plan.
    expect([...new Set(rest)].sort()).toEqual(['12', '2025', '9+6']);
    expect(DUTIES.some(({ wording }) => wording.includes('12月底'))).toBe(true);
    expect(REGISTERS.flatMap(({ fields }) => fields).some(({ name }) => name === 'team')).toBe(true);
  });
});

describe('the document and its lists', () => {
  test('四库 by the four verbs; six lists, whose names are ours', () => {
    expect(BODY).toContain('“四库”');
    expect(BODY).toContain('谋划、储备、开工建设、投产达效');
    expect(
      POOLS.map(({ words }) => words).every((words) => words.some((word) => '谋划、储备、开工建设、投产达效'.split('、').includes(word))),
    ).toBe(true);
    expect(BODY).toContain('“六张项目清单”');
    expect(RESERVE_LISTS.length).toBe(6);
  });

  test('the factors of 第七条, the kinds of money of 第十六条, the tasks of 第十七条 are its own words', () => {
    for (const { name, words } of FACTORS) expect([name, ...words].some((word) => BODY.includes(word))).toBe(true);
    for (const { name, words } of FUND_KINDS) expect([name, ...words].some((word) => BODY.includes(word))).toBe(true);
    for (const task of TASK_KINDS) expect(BODY).toContain(task);
  });

  test('every article from the first to the eighteenth has its ledger: the projects’ or another', () => {
    const numerals = [
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十',
      '十一',
      '十二',
      '十三',
      '十四',
      '十五',
      '十六',
      '十七',
      '十八',
    ];
    const covered = new Set(['九']);
    for (const { article } of REGISTERS) {
      const [first, last] = Array.from(article.matchAll(/第([一二三四五六七八九十]+)条/g), ([, numeral]) =>
        numerals.indexOf(numeral ?? ''),
      );
      const until = article.includes('至') ? (last ?? first ?? 0) : (first ?? 0);
      for (let at = first ?? 0; at <= until; at++) covered.add(numerals[at] ?? '');
      if (!article.includes('至') && last !== undefined) covered.add(numerals[last] ?? '');
    }
    expect(numerals.filter((numeral) => !covered.has(numeral))).toEqual([]);
  });
});
