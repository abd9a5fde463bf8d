import { isBlank } from '../../ledger/cells/cell-text';
import { sheetColumn } from '../../ledger/combine/row-location';
import type { Ledger, UnmatchedHeader } from '../../ledger/ledger';
import { columnLetters } from '../../spreadsheet/address';
import { present } from '../../spreadsheet/present';
import type { Remark } from '../check';

/** Fewest columns that are a table. */
const FEWEST_COLUMNS = 2;
/** Headings that a sentence holds. */
const MOST_NAMES = 3;

/** What the sentence about such a table needs. */
interface TableBeside {
  readonly from: string;
  readonly names: string;
  readonly label: string;
}

/** The words of `table-beside`, for the project ledger and the others. */
export const TABLE_BESIDE = {
  code: 'table-beside',
  severity: 'info',
  title: '并排的另一个表格没有读取',
  sentence: ({ from, names, label }: { from: string; names: string; label: string }) =>
    `${from}列起并排还有一个表格（${names}），不是这张${label}的列，没有读取；其中有台账的，请移到单独的工作表，是汇总的可以不管。`,
  help: {
    means: '同一张表上隔着空列还有一个表格，列标题与这种台账对不上，没有读取，也没有计入。',
    todo: '其中有要统计的台账的，请移到单独的工作表；是汇总或备查的不用处理。',
  },
} as const;

/** A remark for each table beside a list, without those of which another check speaks. */
export function tablesToldBeside(
  ledger: Ledger,
  isTold: (heading: UnmatchedHeader) => boolean = () => false,
): readonly Remark<TableBeside & Record<string, string>>[] {
  const untold = tablesBeside(ledger).filter((headings) => !headings.some(isTold));
  return untold.map((headings) => {
    const [{ column }] = headings;
    const names = headings.slice(0, MOST_NAMES).map(({ header }) => `“${header}”`);
    return {
      row: ledger.header.row,
      column,
      field: null,
      params: {
        from: columnLetters(sheetColumn(column)),
        names: `${names.join('')}${headings.length > MOST_NAMES ? '等' : ''}${String(headings.length)}列`,
        label: ledger.kind.label,
      },
    };
  });
}

type Headings = readonly [UnmatchedHeader, ...UnmatchedHeader[]];

/** Headings behind a blank column, of which the list has none: 在谈项目 beside signings, a summary beside blockers. */
function tablesBeside({ snapshot, columns, unmatched }: Ledger): readonly Headings[] {
  const { values, origin } = snapshot;
  const own = new Set(columns.map(({ column }) => column));
  const headed = new Map(unmatched.filter(({ header }) => header !== '').map((heading) => [heading.column, heading]));
  const named = columns.find(({ field }) => field.type === 'name')?.column;
  const groups: { headings: UnmatchedHeader[]; taken: number; names: boolean }[] = [{ headings: [], taken: 0, names: false }];
  const width = values[0]?.length ?? 0;
  for (let at = 0; at < width; at++) {
    const group = present(groups.at(-1), 'groups');
    const heading = headed.get(at + origin.column);
    if (at + origin.column === named) group.names = true;
    if (own.has(at + origin.column)) group.taken++;
    else if (heading) group.headings.push(heading);
    else if (values.every((cells) => isBlank(cells[at] ?? null))) groups.push({ headings: [], taken: 0, names: false });
  }
  return groups.flatMap(({ headings: [first, ...others], taken, names }): Headings[] =>
    // Where the records are named the list itself stands, however few of its headings are known.
    names || first === undefined || others.length + 1 < FEWEST_COLUMNS || taken > others.length ? [] : [[first, ...others]],
  );
}
