import { isBlank, isPlaceholder, normalizeText } from '../../ledger/cells/cell-text';
import type { Ledger, UnmatchedHeader } from '../../ledger/ledger';
import { columnLetters } from '../../spreadsheet/address';
import { defineCheck } from '../check';

/** Two names at least make a list. */
const FEWEST = 2;

/** A second list beside the one that was read, under the same headers: its projects are counted nowhere. */
export const listBeside = defineCheck({
  code: 'list-beside',
  severity: 'error',
  title: '并排的另一份清单没有读取',
  sentence: ({ from, label, count }: { from: string; label: string; count: number }) =>
    `${from}列起并排还有一份清单（“${label}”列${String(count)}行），没有读取，也没有计入，请移到本表下方或另一张工作表。`,
  help: {
    means: '同一张表上左右并排放了两份清单，只读取了左边的一份，右边的项目没有计入任何数字。',
    todo: '请把右边的清单移到左边清单的下面，或另存为一张工作表，再合并统计。',
  },
  run({ ledger }, report) {
    const name = ledger.columns.find(({ field }) => field.type === 'name');
    const beside = ledger.unmatched.filter(({ header }) => ledger.columns.some((match) => isSame(match.header, header)));
    const names = beside.find(({ header }) => name !== undefined && isSame(name.header, header));
    if (!name || !names || beside.length < FEWEST) return;
    const count = namesIn(ledger, names, name.column);
    const [first] = beside;
    if (count < FEWEST || !first) return;
    report({
      row: ledger.header.row,
      column: names.column,
      field: null,
      params: { from: columnLetters(first.column), label: names.header, count },
    });
  },
});

/** Headers by their lowest words: each list may stand below a heading of its own, 新建项目 beside 续建项目. */
export function isSame(one: string, other: string): boolean {
  return lowest(one) === lowest(other);
}

function lowest(header: string): string {
  return normalizeText(header.split(' > ').at(-1) ?? header);
}

/** How many records have another name in the column. */
function namesIn(ledger: Ledger, { column }: UnmatchedHeader, own: number): number {
  let count = 0;
  for (let record = 0; record < ledger.rows.length; record++) {
    const cell = ledger.raw(record, column);
    if (typeof cell === 'string' && !isBlank(cell) && !isPlaceholder(normalizeText(cell)) && cell !== ledger.raw(record, own)) count++;
  }
  return count;
}
