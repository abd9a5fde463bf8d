import { yearPeriod, type Period } from '../../../ledger/cells/period';
import { rowOf, type Column, type Ledger } from '../../../ledger/ledger';
import { defineCheck, type Report } from '../../check';
import { quoted } from '../../common/cells';
import { present } from '../../../spreadsheet/present';

/** Days by which a start may come before its plan, or before the year, and still be an early one. */
const EARLY = 183;
/** With fewer records nothing is said of the column as a whole. */
const FEWEST = 3;

/** What these sentences need: the cell's text, the year, and how many there are where the column is meant as a whole. */
type OtherYear = { readonly text: string; readonly year: number; readonly count?: number };

/**
 * Reports new-start projects that belong to another year, one by one; where a third and more do, 建设性质 only says how
 * something is built, and that is told once.
 */
function reportOtherYear(
  ledger: Ledger,
  column: Column<Period>,
  isOther: (period: Period, record: number) => boolean,
  report: Report<OtherYear>,
): void {
  const year = ledger.planYear.year;
  const others: number[] = [];
  let dated = 0;
  column.values.forEach((period, record) => {
    if (!period || ledger.natures[record] !== 'new') return;
    dated++;
    if (isOther(period, record)) others.push(record);
  });
  const { column: at } = column.match;
  const field = column.field.name;
  if (others.length >= FEWEST && others.length * 3 >= dated) {
    const first = present(others[0], 'others', 0);
    const cells = others.map((record) => ({ row: rowOf(ledger, record), column: at }));
    report({
      row: rowOf(ledger, first),
      column: at,
      field,
      cells,
      params: { text: quoted(ledger, first, at), year, count: others.length },
    });
    return;
  }
  for (const record of others)
    report({ row: rowOf(ledger, record), column: at, field, params: { text: quoted(ledger, record, at), year } });
}

const OF_MOST = '建设性质可能只说明怎样建设，请核对，并说明哪些是往年结转的续建项目。';

/** A new-start project of this year's list whose planned start lies wholly in another year. */
export const newInOtherYear = defineCheck({
  code: 'new-in-other-year',
  severity: 'warning',
  title: '新建项目不在本年开工',
  sentence: ({ text, year, count }: OtherYear) =>
    count === undefined
      ? `新建项目的计划开工时间“${text}”不在${String(year)}年，请核对建设性质或时间。`
      : `${String(count)}个新建项目的计划开工时间不在${String(year)}年，${OF_MOST}`,
  help: {
    means: '建设性质是新建，计划开工时间却不在计划年度内，会影响开工率。',
    todo: '请核对：往年已开工的应为续建，以后年份才开工的应为储备。',
  },
  run({ ledger }, report) {
    const planned = ledger.period('plannedStart');
    const { first, last } = yearPeriod(ledger.planYear.year);
    if (planned) reportOtherYear(ledger, planned, (period) => period.first > last || period.last < first, report);
  },
});

/** A new-start project that started in an earlier year, and not just ahead of its plan. */
export const newStartedEarlier = defineCheck({
  code: 'new-started-earlier',
  severity: 'warning',
  title: '新建项目往年已经开工',
  sentence: ({ text, year, count }: OtherYear) =>
    count === undefined
      ? `新建项目的实际开工时间“${text}”早于${String(year)}年，请核对建设性质或时间。`
      : `${String(count)}个新建项目的实际开工时间早于${String(year)}年，${OF_MOST}`,
  help: {
    means: '建设性质是新建，实际开工时间却在往年，会多算本年开工数。',
    todo: '请核对：往年已开工的应为续建；时间填错的请更正。',
  },
  run({ ledger }, report) {
    const actual = ledger.period('actualStart');
    if (!actual) return;
    const planned = ledger.period('plannedStart')?.values;
    const { first } = yearPeriod(ledger.planYear.year);
    reportOtherYear(
      ledger,
      actual,
      (start, record) => {
        const plan = planned?.[record] ?? null;
        // Planned for another year too: told of the plan.
        if (plan && plan.last < first) return false;
        return start.last < first && start.last < Math.max(first, plan?.first ?? first) - EARLY;
      },
      report,
    );
  },
});
