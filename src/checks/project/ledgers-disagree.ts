import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { rowOf, type Ledger } from '../../ledger/ledger';
import { monthOfLedger } from '../../ledger/match/ledger-month';
import { normalizeText } from '../../ledger/cells/cell-text';
import { quoted } from '../common/cells';
import { defineCheck } from '../check';
import { present } from '../../spreadsheet/present';

/** What is said of a project once and for all; figures of progress rightly differ from list to list. */
const AMOUNTS = ['totalInvestment', 'annualPlan'] as const;
const DATES = ['plannedStart', 'completion'] as const;

/** Sheets of another time or kept as they once were: what they say differently is no contradiction. */
const FORMER = /旧|备份|副本|历史|原表|原稿|调整前|上[月期季年]/;

/** 资金来源 > 合计: what all sources come to, as far as there are any, need not be the whole. */
const OF_SOURCES = /资金.{0,12}[合小总]计/;

/** Two ledgers of one workbook that say different things of one project: 总清单 beside 新开工项目. */
export const ledgersDisagree = defineCheck({
  code: 'ledgers-disagree',
  severity: 'warning',
  title: '两张台账内容不一致',
  sentence: ({ label, text, other, sheet, otherRow }: { label: string; text: string; other: string; sheet: string; otherRow: number }) =>
    `${label}是${text}，而工作表“${sheet}”第${otherRow}行的同名项目是${other}，请核对以哪个为准。`,
  help: { means: '同一项目在两张工作表里的数据不一致，汇总结果会因用哪张表而不同。', todo: '请核对以哪张为准，并改正另一张。' },
  run({ ledger, others }, report) {
    for (const other of others.filter((each) => isOfSameTime(ledger, each))) {
      const pairs = sameProjects(ledger, other);
      const differ = (field: string, here: Cells, there: Cells, same: (record: number, match: number) => boolean): void => {
        for (const [record, match] of pairs) {
          if (same(record, match)) continue;
          const params = {
            label: here.label,
            text: quoted(ledger, record, here.column),
            other: quoted(other, match, there.column),
            sheet: other.snapshot.sheet.name,
            otherRow: rowOf(other, match) + 1,
          };
          report({ row: rowOf(ledger, record), column: here.column, field, params });
        }
      };
      for (const field of AMOUNTS) {
        const [here, there] = [ledger.money(field), other.money(field)];
        if (!here || !there || [here, there].some(({ match }) => OF_SOURCES.test(match.header))) continue;
        // 亿元 with two decimals beside 万元: half of the last decimal is no difference.
        const rounding =
          here.match.unit === there.match.unit
            ? 1
            : 0.005 * Math.max(YUAN_PER[moneyUnitOf(here.match)], YUAN_PER[moneyUnitOf(there.match)]) + 1;
        differ(field, cellsOf(here), cellsOf(there), (record, match) => {
          const [a, b] = [here.values[record] ?? null, there.values[match] ?? null];
          return a === null || b === null || Math.abs(a - b) <= rounding;
        });
      }
      for (const field of DATES) {
        const [here, there] = [ledger.period(field), other.period(field)];
        if (!here || !there) continue;
        differ(field, cellsOf(here), cellsOf(there), (record, match) => {
          const [a, b] = [here.values[record] ?? null, there.values[match] ?? null];
          // 2025年 beside 2025年3月 says less, not something else.
          return !a || !b || (a.first <= b.last && b.first <= a.last);
        });
      }
    }
  },
});

interface Cells {
  readonly label: string;
  readonly column: number;
}

function cellsOf({ field, match }: { readonly field: { readonly label: string }; readonly match: { readonly column: number } }): Cells {
  return { label: field.label, column: match.column };
}

/** A sheet that is hidden or kept as it once was. */
export function isFormer({ snapshot: { sheet } }: Ledger): boolean {
  return !sheet.visible || FORMER.test(sheet.name);
}

function isOfSameTime(ledger: Ledger, other: Ledger): boolean {
  return other.planYear.year === ledger.planYear.year && !isFormer(other) && monthOfLedger(ledger) === monthOfLedger(other);
}

/** Records of both that have one name, where it is the only one of its name in either. */
function sameProjects(ledger: Ledger, other: Ledger): readonly (readonly [record: number, match: number])[] {
  const [here, there] = [onlyOnes(ledger), onlyOnes(other)];
  return Array.from(here)
    .filter(([name]) => there.has(name))
    .map(([name, record]) => [record, present(there.get(name), name)]);
}

/** Records by name, without those whose name stands more than once. */
function onlyOnes(ledger: Ledger): ReadonlyMap<string, number> {
  const records = new Map<string, number>();
  const seen = new Set<string>();
  ledger.text('name')?.values.forEach((name, record) => {
    if (name === null) return;
    const key = normalizeText(name);
    if (seen.has(key)) records.delete(key);
    else records.set(key, record);
    seen.add(key);
  });
  return records;
}
