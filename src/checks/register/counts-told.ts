import { bareState } from '../../ledger/header/state-columns';
import { cellText, normalizeText } from '../../ledger/cells/cell-text';
import { is } from '../../ledger/kinds/register';
import { ledgerRow, type LedgerRow } from '../../ledger/ledger-row';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { present } from '../../spreadsheet/present';
import { rangesOf } from '../common/totals';
import { defineRegisterCheck } from './register-check';

const COUNTED = '个项件条宗篇笔起';
/** A number of all records: 共12件, 合计：12项, （12件）, 12件 alone. */
const WHOLE = new RegExp(
  `(?:共(?:计|有)?|[合总小累]计)[:：]?[\\u4e00-\\u9fff]{0,6}?(\\d{1,5})[${COUNTED}]|\\((?:共|计)?(\\d{1,5})[${COUNTED}][^()]{0,4}\\)|^(\\d{1,5})[${COUNTED}]$`,
);
/** A number of those that are so far: 已办结5件, 未销号：7个. */
const SOME = new RegExp(`([已未尚][\\u4e00-\\u9fff]{2,5}?)(?:的|问题|事项|项目)?[:：]?(\\d{1,5})[${COUNTED}]`, 'g');
/** What follows a count of something else: 9个乡镇, 12个月, 5个责任单位, 3个项目 of blockers. */
const OF_ELSE = /^[\u4e00-\u9fff]{0,4}?(?:乡|镇|街道|村|县|部门|单位|领域|行业|方面|类|企业|标段|批|月|工作日|季度|专班|园区|平台)/;
/** From here on a text speaks of some of them. */
const PART = /其中|[,，;；。、]|[已未尚]/;
/** Rows above the table that are looked at. */
const ROWS_ABOVE = 6;

/** Records from the first up to, not with, the end. */
type Range = readonly [first: number, end: number];
interface Told {
  readonly row: LedgerRow;
  readonly column: number;
  readonly text: string;
  /** The count that the reading took from it, and the records that it may be of, likeliest first. */
  readonly count: number | null;
  readonly ranges: readonly Range[];
}

/** 合计12件, 已办结5件 in a total, a heading or the title, which the records do not bear out. */
export const countsTold = defineRegisterCheck({
  code: 'count-differs',
  severity: 'warning',
  title: '写明的件数与表中不符',
  sentence: ({ text, label, declared, found }: { text: string; label: string; declared: number; found: number }) =>
    label === ''
      ? `“${text}”写明${String(declared)}，表中实有${String(found)}，统计以表中各行为准，请核对是否漏行或忘改。`
      : `“${text}”写明${label}${String(declared)}，按表中各行填写的为${String(found)}，统计以各行为准，请核对。`,
  help: {
    means: '标题、小标题或合计行写的件数，与表中逐行数出来的不一样；统计用的是逐行数出来的数。',
    todo: '请核对是否漏行、漏填办理情况，或更正写明的数。',
  },
  run({ evaluator, others }, report) {
    const { ledger } = evaluator.register;
    const told = [...rowsTold(evaluator), ...(others.length + ledger.otherTables.length > 0 ? [] : titlesTold(evaluator))];
    for (const { row, column, text, count, ranges } of told) {
      const at = { row, column, field: null };
      const words = normalizeText(text);
      const declared = count ?? countOf(words);
      if (declared !== null && !bearsOut(evaluator, ranges, declared))
        report({ ...at, params: { text, label: '', declared, found: lengthOf(present(ranges[0], 'ranges', 0)) } });
      for (const [, state, digits] of words.matchAll(SOME)) {
        const found = state === undefined ? null : countsInState(evaluator, state, ranges);
        const [first] = found ?? [];
        if (found === null || first === undefined || state === undefined || found.includes(Number(digits))) continue;
        report({ ...at, params: { text, label: state, declared: Number(digits), found: first } });
      }
    }
  },
});

/** What sections and totals tell, cell by cell. */
function rowsTold(evaluator: RegisterEvaluator): Told[] {
  const { ledger } = evaluator.register;
  const heads = ledger.sections.map(({ first, end, ...section }) => ({ ...section, ranges: [[first, end] as const] }));
  const totals = ledger.totals.map((total) => ({ ...total, ranges: rangesOf(total, ledger) }));
  return [...heads, ...totals].flatMap(({ row, column, text, declaredCount, ranges }) => {
    const own = { row, column, text, count: declaredCount, ranges };
    const { values, origin } = ledger.snapshot;
    // The words of a merged row stand in one cell; what else the row has of words may count too.
    const more = (values[row - origin.row] ?? []).flatMap((cell, at) => {
      const words = typeof cell === 'string' ? cellText(cell) : '';
      if (words === '' || words === text) return [];
      const levelled = normalizeText(words);
      const counted = (declaredCount === null && WHOLE.test(levelled)) || levelled.search(SOME) >= 0;
      return counted ? [{ row, column: at + origin.column, text: words, count: null, ranges }] : [];
    });
    return [own, ...more.filter((each, at) => more.findIndex(({ text: same }) => same === each.text) === at)];
  });
}

/** What the title and the lines below it tell. */
function titlesTold({ register: { ledger } }: RegisterEvaluator): Told[] {
  const { values, origin } = ledger.snapshot;
  const top = ledger.header.row - origin.row;
  const seen = new Set<string>();
  return values.slice(Math.max(0, top - ROWS_ABOVE), top).flatMap((cells, index) =>
    cells.flatMap((cell, at): Told[] => {
      if (typeof cell !== 'string' || seen.has(cell)) return [];
      seen.add(cell);
      const row = ledgerRow(Math.max(0, top - ROWS_ABOVE) + index + origin.row);
      return [{ row, column: at + origin.column, text: cellText(cell).trim(), count: null, ranges: [[0, ledger.rows.length]] }];
    }),
  );
}

/** The number of all that a text tells; null where it tells none, or one of something else. */
function countOf(words: string): number | null {
  const whole = PART.exec(words)?.index ?? words.length;
  const found = WHOLE.exec(words.slice(0, whole)) ?? WHOLE.exec(words.slice(0, whole + 1));
  if (!found || OF_ELSE.test(words.slice(found.index + found[0].length))) return null;
  return Number(found[1] ?? found[2] ?? found[3]);
}

const lengthOf = ([first, end]: Range): number => end - first;

/** Whether records bear a count out: by their rows, or by the projects that they are about. */
function bearsOut({ register: { ledger }, ofNothing }: RegisterEvaluator, ranges: readonly Range[], declared: number): boolean {
  const told = (range: Range): number =>
    lengthOf(range) - [...ofNothing].filter((record) => record >= range[0] && record < range[1]).length;
  const names = ledger.kind.fields.some(({ type, name }) => type === 'name' && name === 'name') ? ledger.text('name')?.values : undefined;
  return ranges.some((range) => [lengthOf(range), told(range), ...(names ? [new Set(names.slice(...range)).size] : [])].includes(declared));
}

/** How many records are in a state, for each of the ranges; null where the words are of no field of the ledger. */
function countsInState(evaluator: RegisterEvaluator, words: string, ranges: readonly Range[]): number[] | null {
  const { kind } = evaluator.register;
  for (const field of kind.fields) {
    const state = field.state && evaluator.has(field.name) ? bareState(words, field) : null;
    if (state === null) continue;
    const records = evaluator.records(is(field.name, state));
    return ranges.map(([first, end]) => records.filter((record) => record >= first && record < end).length);
  }
  return null;
}
