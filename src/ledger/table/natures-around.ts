import { civilOf } from '../../spreadsheet/calendar';
import type { Area } from '../../spreadsheet/snapshot';
import type { Nature } from '../../mechanism/vocabulary';
import type { AssumptionLog } from '../assumptions';
import type { Period } from '../cells/period';
import type { Column } from '../ledger';
import { saysHowBuilt } from '../natures';
import { nearestStated, type Sections } from '../rows/inherited';

/** Sections that head works to come, which may come this year: 拟建项目, 待建项目. */
const TO_COME = /拟|待|预/;

/** What is known of a table's natures besides the words of 建设性质. */
export interface NaturesAround extends Sections {
  /** 建设性质 itself; null where no column states natures, and nothing is in question. */
  readonly column: Column<string> | null;
  /** What a heading, the sheet's name or the title says of all, and its words; null where they say nothing. */
  readonly general: { readonly nature: Nature; readonly words: string } | null;
  readonly starts: readonly (Column<Period> | null)[];
  readonly planYear: number;
  /** The header of 建设性质 on the sheet. */
  readonly header: Area;
}

/** What is stated around a record, and where a section states it. */
interface Stated {
  readonly nature: Nature;
  readonly words: string;
  readonly around: 'sections' | 'sheet';
  readonly cell?: Area;
}

/** Records whose words say how they are built while something around them states what they count as. */
interface Group extends Omit<Stated, 'cell'> {
  readonly cells: readonly Area[];
  readonly records: readonly number[];
}

/**
 * Natures with those of projects whose cell says only how they are built, 新建 or 扩建, and whose section, or else the sheet, states
 * what they count as: 续建项目, 储备项目. What stands around decides (docs/design.md, Natures), is told and can be turned round.
 * Where a start of this year speaks against it, the cell decides, and it is asked.
 */
export function withNaturesAround(natures: readonly Nature[], table: NaturesAround, log: AssumptionLog): readonly Nature[] {
  const { column, sections, general } = table;
  const others = [...sections, ...(general ? [general] : [])].some(({ nature }) => nature !== null && nature !== 'new');
  if (!column || !others) return natures;
  const settled = [...natures];
  for (const { nature, words, cells, records, around } of groupsOf(natures, table, column)) {
    const inYear = records.some((record) => startsInYear(table, record));
    const against = inYear && (nature !== 'outside' || TO_COME.test(words));
    const { decided } = log.decide({
      code: 'stage-for-nature',
      subject: `${around}|${words}`,
      field: 'nature',
      cells: [...cells, table.header],
      decided: against ? 'nature' : around,
      options: [{ key: around }, { key: 'nature', params: { header: column.match.header } }],
      params: { stage: words, nature: column.match.header, around },
      figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
      serious: true,
      ...(around === 'sections' && !inYear ? { likely: true } : {}),
    });
    if (decided === around) for (const record of records) settled[record] = nature;
  }
  return settled;
}

function groupsOf(natures: readonly Nature[], table: NaturesAround, column: Column<string>): readonly Group[] {
  const built = column.values.map((word) => word !== null && saysHowBuilt(word));
  // A column that knows 续建 means 新建 as what it says.
  const onlyBuilt = column.values.every((word, record) => word === null || built[record]);
  const around = aroundOf(table);
  const groups = new Map<string, Group & { readonly records: number[]; readonly cells: Area[] }>();
  natures.forEach((own, record) => {
    if (own !== 'new' || !built[record]) return;
    const found = around(record);
    if (!found || found.nature === 'new' || found.nature === 'unknown') return;
    const group = groups.get(`${found.around} ${found.words}`) ?? { ...found, records: [], cells: [] };
    groups.set(`${found.around} ${found.words}`, group);
    group.records.push(record);
    if (found.cell && !group.cells.some(({ row }) => row === found.cell?.row)) group.cells.push(found.cell);
  });
  return [...groups.values()].filter((group) => {
    if (group.around === 'sheet') return onlyBuilt && group.nature !== 'ended';
    return (
      onlyBuilt ||
      (group.nature === 'outside' && column.values.every((_, record) => around(record)?.words !== group.words || built[record]))
    );
  });
}

/** What the innermost section around a record that states a nature says, else the sheet. */
function aroundOf({ general, ...sections }: NaturesAround): (record: number) => Stated | null {
  return nearestStated<Stated>(
    sections,
    ({ nature, words, row, column }) =>
      nature === null ? null : { nature, words, around: 'sections', cell: { row, column, rows: 1, columns: 1 } },
    general && { ...general, around: 'sheet' },
  );
}

function startsInYear({ starts, planYear }: NaturesAround, record: number): boolean {
  return starts.some((column) => {
    const start = column?.values[record] ?? null;
    return start !== null && civilOf(start.first).year === planYear;
  });
}
