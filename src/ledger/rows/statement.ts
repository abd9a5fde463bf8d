import { normalizeText } from '../cells/cell-text';
import { toYuan } from '../cells/money-text';
import { YUAN_PER, type MoneyUnit } from '../cells/money-unit';
import type { DeclaredSum } from '../ledger';
import { present } from '../../spreadsheet/present';

/** Longer texts are cut: a sentence about projects is short. */
const LONGEST = 300;
const AMOUNT = /(?<![\d,.])(\d[\d,]{0,14}(?:\.\d{1,6})?)(亿元?|万元)/g;
/** Commas between thousands part no clauses. */
const CLAUSES = /[。；;、]|,(?!\d{3}(?!\d))/;
const IN_BRACKETS = /\([^()]*\)/g;
const COUNTED = /\d[个项]/;
/** What a clause is about by the words before its amount, the first that holds. */
const ABOUT: readonly (readonly [field: string | null, words: RegExp])[] = [
  ['annualPlan', /计划完成|年度?计划|计划投资|年度投资/],
  ['yearToDate', /^(?:今年|本年|当年|年度|1-\d{1,2}月|截[至止].{0,40})?(?:已|累计|实际){0,4}完成/],
  [null, /资金|贷款|债券|补助|拨款|政府|社会|完成|到位/],
  ['annualPlan', /今年|本年|当年|年度|20\d\d年(?!底|末)/],
  ['totalInvestment', /总投资|概算|估算|投资|^[（(共计合:：]*$/],
];

/**
 * The sums in 元 that a sentence states: 总投资11.7亿元，年度计划完成投资3.6亿元。 What comes after 其中 is of a part
 * of the projects and left out, as is an amount of something else.
 */
export function sumsInWords(text: string, fields: ReadonlySet<string>): DeclaredSum[] {
  const sums: DeclaredSum[] = [];
  for (const clause of present(normalizeText(text.slice(0, LONGEST)).split('其中')[0], 'words before 其中').split(CLAUSES)) {
    let from = 0;
    for (const found of clause.matchAll(AMOUNT)) {
      const label = present(
        clause
          .slice(from, found.index)
          .split(/[个项]/)
          .at(-1),
        'words before a sum',
      );
      from = found.index + found[0].length;
      const field = ABOUT.find(([, words]) => words.test(label))?.[0] ?? null;
      if (field === null || !fields.has(field) || sums.some((sum) => sum.field === field)) continue;
      const unit: MoneyUnit = present(found[2], 'unit of a sum').startsWith('亿') ? '亿元' : '万元';
      const digits = present(found[1], 'digits of a sum').replaceAll(',', '');
      sums.push({ field, yuan: toYuan(Number(digits), unit), tolerance: halfOfLast(digits, YUAN_PER[unit]), column: null });
    }
  }
  return sums;
}

/** Half of the last decimal of a written number, in 元: what rounding may hide. */
export function halfOfLast(digits: string, yuan: number): number {
  return (yuan * 0.5) / 10 ** (/\.(\d+)/.exec(digits)?.[1]?.length ?? 0) + 1;
}

/** A sentence about the projects around it: 项目3个，2025年计划完成1.8亿元。 It heads nothing, whatever natures it names. */
export function isStatement(text: string): boolean {
  const words = normalizeText(text.slice(0, LONGEST));
  if (/^(?:共有?|合计)?(?:项目|工程)(?:总?数|共|有)*:?\d+[个项]。?$/.test(words)) return true;
  const bare = words.replace(IN_BRACKETS, '');
  if (!CLAUSES.test(bare.replace(/[。；;,、]$/, '')) && !bare.endsWith('。')) return false;
  return COUNTED.test(bare) || /\d(?:亿元?|万元)/.test(bare);
}

/** Whether a sentence speaks of the whole list, wherever it stands. */
export function isOfAll(text: string): boolean {
  return /^(?:以上|全部|本表|本次|全[县市区]|20\d\d年)/.test(normalizeText(text.slice(0, LONGEST)));
}

/** A number of projects in place of a name: 项目数4个, 4个项目, （共4个）. Levelled text. */
export function isCountOnly(words: string): boolean {
  return /^\(?(?:共有?|合计|小计|总计|共计|计)?(?:项目|工程|子项)?(?:个数|总数|数量|数)?:?\d{1,5}[个项](?:子?项目|工程)?\)?$/.test(words);
}
