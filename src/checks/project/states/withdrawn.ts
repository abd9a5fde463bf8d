import { withdrawalIn, withdrawnAside } from '../../../ledger/rows/dropped/withdrawn-words';
import type { Ledger } from '../../../ledger/ledger';
import { ledgerRow, type LedgerRow } from '../../../ledger/ledger-row';
import { defineCheck } from '../../check';
import { quoted } from '../../common/cells';

/** A project of which the ledger says that it is no longer carried out, or not for now, and which is counted until the office says otherwise. */
export const withdrawnCounted = defineCheck({
  code: 'withdrawn-counted',
  severity: 'warning',
  title: '已取消、调出或暂缓的项目仍计入',
  sentence: ({ text }: { text: string }) =>
    `写明“${text}”，但仍按台账中的项目计算，影响个数、投资和开工率；确已取消、调出或暂缓的，请在“读表说明”中选择不计入，或从台账中移出。`,
  help: {
    means: '备注、进展、状态或分组里写明项目已取消、终止、调出或暂缓，项目却还在台账里，照样计入个数和开工率。',
    todo: '请在“读表说明”中选择计入或不计入；也可以从台账移出，或把建设性质改为前期。',
  },
  run({ ledger }, report) {
    for (const { row, column, field, text, answered } of withdrawals(ledger))
      if (!answered) report({ row, column, field, params: { text } });
  },
});

/** What the ledger says of each project that is no longer pursued, or not for now: whoever answers for it is asked, and not chased. By records. */
export function notPursued(ledger: Ledger): ReadonlyMap<number, { readonly label: string; readonly text: string }> {
  return new Map(withdrawals(ledger).map(({ record, label, text }) => [record, { label, text }]));
}

/** A project that is counted though the ledger says that it is withdrawn, the cell that says so and its words. */
interface WithdrawnProject {
  readonly record: number;
  readonly row: LedgerRow;
  readonly column: number;
  /** Field of the column, null for none; and what the column is called. */
  readonly field: string | null;
  readonly label: string;
  readonly text: string;
  /** The office has said that it counts. */
  readonly answered: boolean;
}

function withdrawals(ledger: Ledger): readonly WithdrawnProject[] {
  const asked = ledger.assumptions.filter(({ code, decided }) => code === 'rows-withdrawn' && decided === 'counted');
  if (asked.length === 0) return [];
  const records = new Map(Array.from(ledger.rows, (row, record) => [row, record]));
  return asked
    .flatMap(({ cells, answered }) =>
      cells.flatMap(({ row, column }): WithdrawnProject[] => {
        const record = records.get(row);
        if (record === undefined) return [];
        const match = ledger.columns.find((each) => each.column === column);
        const heading = match?.field.label ?? ledger.unmatched.find((each) => each.column === column)?.header ?? '';
        const at = { record, row: ledgerRow(row), column, field: match?.field.name ?? null, label: heading };
        return [{ ...at, text: saidIn(ledger, record, column), answered }];
      }),
    )
    .sort((a, b) => a.record - b.record);
}

/** The words that say it: those of the cell, and of a name those in brackets beside it or of the heading above. */
function saidIn(ledger: Ledger, record: number, column: number): string {
  const names = ledger.text('name');
  const said =
    names?.match.column === column ? (withdrawnAside(names.values[record] ?? '', ledger.planYear.year) ?? headingOf(ledger, record)) : null;
  return said ?? quoted(ledger, record, column);
}

/** The innermost heading above that says it. */
function headingOf({ sections, sectionAt, planYear }: Ledger, record: number): string | null {
  for (let section = sections[sectionAt?.[record] ?? -1]; section; section = sections[section.parent])
    if (withdrawalIn(section.words, planYear.year) !== null) return section.words;
  return null;
}
