import type { LedgerKind } from '../kinds/kind';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { plainNumber } from '../cells/money-text';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import type { FoundHeader } from './find';
import { frameOf } from './grammar/frame';
import { isListed, lists } from './grammar/listed';
import { sampleColumn } from './fits';

/** Headers of tables that count projects: 项目个数, 项数, a pivot's 求和项. */
export const COUNTS = /个数|项目数|项数|数量|求和项|计数项|行标签/;

const SUMS: ReadonlySet<string> = new Set(['合计', '小计', '总计']);

/** Whether a header is that of a summary or of a pivot left behind: it counts projects and does not name each. */
export function isSummary({ cells, matches }: FoundHeader): boolean {
  if (!cells.some(({ joined }) => COUNTS.test(joined.words))) return false;
  const name = matches.find(({ field }) => field.type === 'name');
  const told = matches.some(({ field }) => field.type === 'period' || field.type === 'span' || field.type === 'people');
  return cells.some(({ joined }) => /求和项|计数项/.test(joined.words)) || (name?.reason !== 'exact' && !told);
}

/** Whether headings stand in the place of names too: the form of one project, with headings beside their values. */
export function isForm({ top, rows, matches }: FoundHeader, snapshot: SheetSnapshot, kind: LedgerKind): boolean {
  const name = matches.find(({ field }) => field.type === 'name');
  // Tasks are called what headings of projects say: 完成投资, 竣工项目.
  if (name?.field.name !== 'name') return false;
  const texts = sampleColumn(snapshot, top + rows, name.column).map((cell) => normalizeText(cellText(cell)));
  // 合计 heads a column of some kinds, and names a total in every list.
  const names = texts.filter((text) => !SUMS.has(text));
  return names.length > 0 && names.filter((text) => isHeadingOf(kind, text) || isHeading(text)).length * 2 >= names.length;
}

/** Whether the grammar of headers knows all words of a text: no project is called 计划开工时间. */
function isHeading(text: string): boolean {
  const { thing, rest } = frameOf([text]);
  return thing !== null && rest === '' && !text.endsWith(':');
}

/** Fewer words side by side are a remark. */
const FEWEST_HEADINGS = 3;
/** Longer words head no counts. */
const LONGEST = 16;

const NUMBERING = /^(?:序号|编号|序)$/;

/** Whether a row is the header of something that is no list of projects: 姓名, 职务, 联系电话; 类别, 项目个数, 总投资. */
export function isOtherHeader(cells: readonly CellValue[], kind: LedgerKind): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (filled.length < FEWEST_HEADINGS || typeof first !== 'string' || !filled.every((cell) => typeof cell === 'string')) return false;
  const asides = new Set(kind.asides);
  const isWord = (cell: CellValue): boolean => {
    const words = normalizeText(cellText(cell));
    return asides.has(words) || COUNTS.test(words) || isHeadingOf(kind, words) || isHeading(words);
  };
  // Over numbers of its own stands a header, whatever its other words are.
  return NUMBERING.test(normalizeText(first)) || (isWord(first) && filled.filter(isWord).length * 2 > filled.length);
}

/** Headings of what is counted by something: 问题数, 已销号, 销号率, 金额（万元）. */
const COUNTED = /(?:数|数量|率|占比|比例|比重|金额|总额|投资|投资额|合计|小计|总计|排名|名次)$|^(?:[已未应待新]|其中|正在|累计)/;
/** Headings of what it is counted by. */
const COUNTED_BY = /(?:单位|部门|乡镇|类别|类型|领域|行业|专班|园区|产业链|季度|月份|层级|领导)$/;

/**
 * Whether a row heads a table of counts, by the rows below it: 责任单位, 问题数, 已销号 over names of units and numbers. Its parts
 * may stand one row further down: 问题数 > 总数, 已销号.
 */
export function isCountHeader(rows: readonly (readonly CellValue[])[], kind: LedgerKind): boolean {
  const [cells = [], below = [], last = []] = rows;
  return areCounted(cells, below, kind) || (isOfWords(cells) && areCounted(below, last, kind));
}

function areCounted(cells: readonly CellValue[], below: readonly CellValue[], kind: LedgerKind): boolean {
  if (!isOfWords(cells)) return false;
  const headings = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ words: wordsOf(cell), column }]));
  const counted = headings.filter(({ words }) => COUNTED.test(words) || COUNTS.test(words));
  const others = headings.filter((heading) => !counted.includes(heading));
  if (counted.length < 2 || counted.length < others.length) return false;
  if (!others.every(({ words }) => COUNTED_BY.test(words) || isHeadingOf(kind, words) || isHeading(words))) return false;
  const numbers = counted.filter(({ column }) => isNumber(below[column] ?? null)).length;
  return numbers * 2 > counted.length;
}

/** Short words side by side, and no number among them. */
function isOfWords(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && cell.length <= LONGEST && !isNumber(cell));
}

function wordsOf(cell: CellValue): string {
  return normalizeText(cellText(cell)).replace(/\([^()]{1,10}\)$/, '');
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell.replace(/[%％个项件]$/, '')) !== null);
}

/** Whether a text heads a field of a kind other than the name: 项目名称 below itself is a header printed again. */
function isHeadingOf(kind: LedgerKind, text: string): boolean {
  return kind.fields.some((field) => field.type !== 'name' && (isListed(field, [text]) || lists(field.ambiguous, [text])));
}
