import { YUAN_PER } from '../../ledger/cells/money-unit';
import { normalizeText } from '../../ledger/cells/cell-text';
import { toYuan } from '../../ledger/cells/money-text';
import { isUnread, type Column, type Ledger } from '../../ledger/ledger';
import { ledgerRow, type LedgerRow } from '../../ledger/ledger-row';
import { defineCheck } from '../check';
import { present } from '../../spreadsheet/present';

/** A count of all projects: （共9个）, 共安排项目120个, 共有重点项目36项. */
const COUNT =
  /(?:共(?:计|有|安排|实施|列入|包含|涉及|谋划|确定)?|[合总]计):?(?:[\u4e00-\u9fff]{0,6}项目)?(\d{1,5})[个项]|\((?:共|计|合计)?(\d{1,5})[个项](?:项目)?\)/g;
/** What follows a count of something else: 9个乡镇, 12个月, 5个责任单位. */
const NO_PROJECTS =
  /^[\u4e00-\u9fff]{0,4}?(?:乡|镇|街道|社区|村|[县市](?!级|重点)|城区|辖区|部门|单位|领域|行业|方面|企业|标段|批次|月|工作日|季度|专班|指标|任务)/;
/** A sum of all: 总投资11.7亿元, 年度计划（完成）投资3.6亿元. */
const SUMS = [
  ['totalInvestment', /总投资(?:额|约|共|为|计|合计)?:?(\d[\d,]{0,12}(?:\.\d{1,6})?)(亿元|万元)/],
  ['annualPlan', /(?:年度?|当年|今年)计划(?:完成)?投资(?:额|约|共|为|计|合计)?:?(\d[\d,]{0,12}(?:\.\d{1,6})?)(亿元|万元)/],
] as const;
/** From here on a sentence speaks of some of them. */
const SOME =
  /其中|[,，;；。]?(?:新建|开工|复工|停工|续建|在建|竣工|完工|投产|建成|入库|纳统|前期|储备|省级|市级|县级)[\u4e00-\u9fff]{0,6}\d/;
/** Rows above a table that are looked at. */
const ROWS_ABOVE = 12;
/** A row of the list that stands for several projects. */
const SEVERAL = /打包|\d[个项]|等.{0,6}项目/;

/** A count or sum that the title, or a line above the table, tells and that its rows do not bear out. */
export const titleDiffers = defineCheck({
  code: 'title-differs',
  severity: 'warning',
  title: '标题所列数与表中不符',
  sentence: ({ label, declared, found, unit }: { label: string; declared: number; found: number; unit: string }) =>
    `标题写明${label}${String(declared)}${unit}，表中实有${String(found)}${unit}，请核对是否漏行或忘改标题。`,
  help: { means: '标题或表格上方写的个数、金额，与表中各行对不上。', todo: '请核对是否漏行、多行，或更正标题上的数。' },
  run({ ledger }, report) {
    // A title over several tables speaks of all of them.
    if (ledger.otherTables.length > 0 || ledger.rows.length === 0) return;
    const told = new Set<string>();
    // The title may still be of what the office has dropped.
    const lists = ledger.listed ? [ledger, ledger.listed] : [ledger];
    for (const { row, column, text } of textsAbove(ledger)) {
      const whole = text.slice(0, SOME.exec(text)?.index ?? text.length);
      const declared = countIn(whole);
      if (!told.has('count') && declared !== null && !lists.some((list) => bearsOut(list, declared))) {
        told.add('count');
        report({ row, column, field: null, params: { label: '项目', declared, found: ledger.rows.length, unit: '个' } });
      }
      for (const [field, form] of SUMS) {
        const found = form.exec(whole);
        const amounts = ledger.money(field);
        if (!found || !amounts || told.has(field) || amounts.match.unitSource === 'assumed') continue;
        const unit = found[2] === '亿元' ? '亿元' : '万元';
        const digits = present(found[1], 'digits of a sum').replaceAll(',', '');
        const sums = lists.map((list) => list.money(field)).map((column) => column && sumOf(column));
        const [sum = null] = sums;
        const rounding = (YUAN_PER[unit] * 0.5) / 10 ** (/\.(\d+)/.exec(digits)?.[1]?.length ?? 0) + 1;
        if (sum === null || sums.some((each) => each === null || Math.abs(each - toYuan(Number(digits), unit)) <= rounding)) continue;
        told.add(field);
        report({
          row,
          column,
          field,
          params: { label: amounts.field.label, declared: Number(digits), found: Math.round((sum / YUAN_PER[unit]) * 100) / 100, unit },
        });
      }
    }
  },
});

/** Texts above the header, with their cells. */
function textsAbove({
  snapshot: { values, origin },
  header,
}: Ledger): { readonly row: LedgerRow; readonly column: number; readonly text: string }[] {
  const seen = new Set<string>();
  return values.slice(Math.max(0, header.row - origin.row - ROWS_ABOVE), header.row - origin.row).flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'string' || seen.has(cell)) return [];
      seen.add(cell);
      const row = ledgerRow(Math.max(origin.row, header.row - ROWS_ABOVE) + index);
      return [{ row, column: column + origin.column, text: normalizeText(cell) }];
    }),
  );
}

/** The count of projects that a text tells, null where it tells none. */
function countIn(text: string): number | null {
  const count = Array.from(text.matchAll(COUNT)).find((found) => !NO_PROJECTS.test(text.slice(found.index + found[0].length)));
  return count ? Number(count[1] ?? count[2]) : null;
}

/** Whether the list bears a count out: by its rows, its last number, its names; where rows stand for several projects nobody can say. */
function bearsOut(ledger: Ledger, declared: number): boolean {
  const names = ledger.text('name')?.values ?? [];
  const last = ledger.number('sequence')?.values.at(-1) ?? null;
  return [ledger.rows.length, new Set(names).size, last].includes(declared) || names.some((name) => SEVERAL.test(name ?? ''));
}

/** The sum of a column in 元; null where a cell of it cannot be read. */
function sumOf({ values, counts }: Column<number>): number | null {
  if (counts.some((cells, state) => cells > 0 && isUnread(state))) return null;
  return values.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
