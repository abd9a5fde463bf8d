import { sheetColumn } from '../../ledger/combine/row-location';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { columnLetters } from '../../spreadsheet/address';
import { monthOfLedger } from '../../ledger/match/ledger-month';
import type { Ledger } from '../../ledger/ledger';
import { defineRegisterCheck } from './register-check';

/** Fewest rows of another table that are told of: one row below a list may be a remark. */
const FEWEST_ROWS = 2;
/** Longest piece of its first row that is shown. */
const LONGEST = 20;

/** Lists of the same kind on other sheets, and other tables on the same sheet, of which nothing is counted; last month's version of the list is none. */
export const registerUncounted = defineRegisterCheck({
  code: 'register-uncounted',
  severity: 'warning',
  title: '另有清单没有统计',
  sentence: ({ place, label, count, from }: { place: string; label: string; count: number; from?: string }) =>
    from !== undefined
      ? `${from}还有一份${label}（${String(count)}条），没有计入，请移到本表下方，或确认不需要。`
      : count > 0
        ? `工作表“${place}”也是${label}（${String(count)}条），没有计入，请并入本表，或确认不需要。`
        : `${place}不属于这张${label}，没有统计，其中有台账的，请移到单独的工作表。`,
  help: {
    means: '每种台账只统计一张表；同类的另一张工作表，或同一工作表上的另一个表格，个数和金额都没有计入。',
    todo: '同类的请合并到一张表；另一种台账请移到单独的工作表；不需要统计的点“接受”。',
  },
  run({ evaluator, others }, report) {
    const { ledger, kind } = evaluator.register;
    const at = { row: ledger.header.row, column: null, field: null };
    for (const other of others) {
      const params = { place: other.snapshot.sheet.name, label: kind.label, count: other.rows.length };
      const [first] = other.columns;
      // Side by side nobody keeps two months, nor one below the other with another list between them.
      if (other.snapshot.sheet.id === ledger.snapshot.sheet.id && first) {
        const isBelow = other.snapshot.origin.row !== ledger.snapshot.origin.row;
        const from = isBelow ? `第${String(other.header.row + 1)}行起` : `${columnLetters(sheetColumn(first.column))}列起并排`;
        report({ ...at, params: { ...params, from } });
      } else if (!isVersion(ledger, other)) report({ ...at, params });
    }
    const below = ledger.otherRows.filter(({ reason, row }) => reason === 'other-table' && row > ledger.header.row);
    const [first] = below;
    if (!first || below.length < FEWEST_ROWS) return;
    const text = first.text.length > LONGEST ? `${first.text.slice(0, LONGEST)}…` : first.text;
    report({
      ...at,
      row: first.row,
      params: { place: `第${String(first.row + 1)}行“${text}”起的${String(below.length)}行`, label: kind.label, count: 0 },
    });
  },
});

/** Share of the headings that versions of one list have in common. */
const SAME_HEADINGS = 0.8;

/** Whether a list is another month's version: of the same records, and named by its month or of the same headings. 专项债 and 国债 of the same projects are two. */
function isVersion(ledger: Ledger, other: Ledger): boolean {
  if (!areMonthlyVersions(ledger, other)) return false;
  const headings = new Set(ledger.columns.map(({ header }) => header));
  const same = other.columns.filter(({ header }) => headings.has(header)).length;
  return monthOfLedger(other) !== null || same >= SAME_HEADINGS * Math.min(headings.size, other.columns.length);
}
