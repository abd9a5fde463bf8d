import type { Nature } from '../../mechanism/vocabulary';
import type { Ledger } from '../../ledger/ledger';
import { ledgerRow } from '../../ledger/ledger-row';
import { areMonthlyVersions } from '../../ledger/match/monthly-versions';
import { nameKey } from '../../ledger/match/similar-names';
import { defineCheck, type CheckContext } from '../check';
import { isFormer } from './ledgers-disagree';

/** Projects that no figure of the mechanism asks for; their list may well stand apart. */
const ASIDE: ReadonlySet<Nature> = new Set<Nature>(['outside', 'ended']);

type Uncounted = { readonly place: string; readonly count: number; readonly name: string };

/** Lists of the workbook whose projects are counted nowhere: below the list that was read, or on a sheet of their own. */
export const listsUncounted = defineCheck({
  code: 'list-uncounted',
  severity: 'warning',
  title: '另有清单没有计入',
  sentence: ({ place, count, name }: Uncounted) =>
    `${place}还有一份清单，其中${String(count)}个项目（如“${name}”）没有计入本次统计，应一并统计的请选择合并，不需要的点“接受”。`,
  help: {
    means: '工作簿里还有别的项目清单，其中的项目不在本次统计的清单里，个数和金额都没有包括它们。',
    todo: '应一并统计的，请在台账名称下方选择合并统计；不需要的点“接受”。',
  },
  run(context, report) {
    const { ledger, whole } = context;
    const tables = ledger.otherTables.filter(({ row }) => !isCounted(context, row));
    // Other sheets are told of once, whatever the tables that are counted.
    const others = ledger === whole || ledger === whole.parts[0] ? context.others.filter((each) => isOfNow(whole, each)) : [];
    if (tables.length + others.length === 0) return;
    const counted = namesOf(whole);
    for (const table of tables) {
      const fresh = table.names.filter((name) => !counted.has(nameKey(name)));
      const [name] = fresh;
      if (name === undefined) continue;
      const params = { place: `第${String(table.row + 1)}行起`, count: fresh.length, name };
      report({ row: ledgerRow(table.row), column: null, field: null, params });
    }
    for (const other of others) {
      const names = other.text('name')?.values ?? [];
      const fresh = names.filter(
        (name, record): name is string => name !== null && !counted.has(nameKey(name)) && !ASIDE.has(other.natures[record] ?? 'unknown'),
      );
      const [name] = fresh;
      if (name === undefined) continue;
      const params = { place: `工作表“${other.snapshot.sheet.name}”`, count: fresh.length, name };
      report({ row: ledger.header.row, column: null, field: null, params });
    }
  },
});

function namesOf(ledger: Ledger): ReadonlySet<string> {
  return new Set((ledger.text('name')?.values ?? []).flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

/** Whether the table that begins in a row of the sheet is counted with the others. */
function isCounted({ ledger, whole }: CheckContext, row: number): boolean {
  return whole.parts.some(({ snapshot, header }) => snapshot.sheet.id === ledger.snapshot.sheet.id && header.row === row);
}

/** A list of this year that is to be seen, and no other month's version of the one counted. */
function isOfNow(whole: Ledger, other: Ledger): boolean {
  return other.planYear.year === whole.planYear.year && !isFormer(other) && !areMonthlyVersions(whole, other);
}
