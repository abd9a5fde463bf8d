import fc from 'fast-check';
import { createAssistant } from '../../src/app/create-assistant';
import type { Checked } from '../../src/app/results';
import { missingCounts } from '../../src/app/views/missing-counts';
import { legendOf } from '../../src/app/views/missing-projects';
import { listProjects } from '../../src/app/views/project-list';
import { reportOf } from '../../src/app/views/report';
import { dayOf, type Day } from '../../src/spreadsheet/calendar';
import { bulletinText, planSheets } from '../../src/sheets';
import { FACTS } from '../../src/wording/sheets/overview';
import { QUARTER_ROWS } from '../../src/wording/sheets/quarters';
import { STATUS } from '../../src/wording/sheets/status';
import { ANNEX_FILE, JUNE_FILE, YEAR_FILE, checkedSample } from '../support/checked-sample';
import { openSheets } from '../support/ledger-sheets';
import { rowLabelled, rowsOf, sheetOf } from '../support/plan-sheets';

type Figures = Readonly<Record<string, number | null>>;

/** What a face says of each figure; a figure that it does not tell is left out. */
type Told = Readonly<Record<'progress' | 'pane' | 'sheets' | 'bulletin' | 'json', Figures>>;

/** Statuses of a list, counted by name. */
function countedBy(names: readonly string[]): Figures {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** A number of a sentence; a part that counts nothing is left out of it. */
function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

function told(checked: Checked): Told {
  const { ledger, progress, findings, settings } = checked;
  const input = { ledger, progress, findings, messageOf: () => '', reasonOf: () => '', settings };
  const planned = planSheets(input);
  const text = bulletinText(input);
  const report = reportOf(checked);
  const { missed, noted } = missingCounts(progress);
  const legend = legendOf(progress);
  const overview = sheetOf(planned, 'overview');
  const fact = (label: string): number | null => {
    const value = rowLabelled(overview, label)[4];
    return typeof value === 'number' ? value : null;
  };
  const quarters = sheetOf(planned, 'quarters');
  const byQuarter = (row: keyof typeof QUARTER_ROWS, at: number): number | null => {
    const value = rowsOf(quarters).find(([label]) => label === QUARTER_ROWS[row][0])?.[at];
    return typeof value === 'number' ? value : null;
  };
  // The quarter that is running, or the last of the year: counted at the as-of date.
  const now = progress.start.quarters.filter(({ begun }) => begun).at(-1);
  const at = now?.quarter ?? 0;
  const inJson = report.start.quarters.find(({ quarter }) => quarter === at);
  const statuses = countedBy(listProjects(ledger, progress).map(({ status }) => STATUS[status]));
  const counted = progress.start.counted === 'actual' && progress.start.newProjects > 0 && now !== undefined;
  const onWall = rowsOf(sheetOf(planned, 'wall'))
    .filter(([number, name]) => typeof number === 'number' && name !== '')
    .map((cells) => String(cells[3]));
  return {
    progress: {
      missed,
      noted,
      ...(counted ? { started: now.started, early: now.early, late: now.late } : {}),
      ...countedBy(progress.statuses.map((status) => STATUS[status])),
    },
    pane: { missed, noted: legend.reduce((sum, { count }) => sum + count, 0) - missed, ...statuses },
    sheets: {
      missed: fact(FACTS.missed[0]),
      noted: fact(FACTS.noted[0]),
      ...(counted ? { started: byQuarter('started', at), early: byQuarter('early', at), late: byQuarter('late', at) } : {}),
      // 已竣工 is told there by the completion, whatever the nature: those are not compared.
      ...(onWall.includes(STATUS.ended) ? {} : countedBy(onWall)),
    },
    bulletin: {
      ...(counted
        ? {
            started: numberIn(text, /实际开工(\d+)个[，；[]/),
            early: numberIn(text, /其中未到计划时间的(\d+)个/),
            late: numberIn(text, /；未按期开工(\d+)个；/),
          }
        : {}),
      [STATUS['not-resumed']]: numberIn(text, /续建未复工(\d+)个：/),
      [STATUS.unconfirmed]: numberIn(text, /需逐一核实(\d+)个：/),
      [STATUS['pull-forward']]: numberIn(text, /建议提前开工(\d+)个：/),
    },
    json: {
      ...(counted && inJson ? { started: inJson.started, early: inJson.early, late: inJson.late } : {}),
      ...countedBy(report.projects.map(({ status }) => STATUS[status as keyof typeof STATUS])),
    },
  };
}

/** What a face says otherwise than what was counted. */
function disagreements(checked: Checked): string[] {
  const { progress, ...faces } = told(checked);
  return Object.entries(faces).flatMap(([face, figures]) =>
    Object.entries(figures).flatMap(([name, value]) =>
      value === (progress[name] ?? 0) ? [] : [`${face} ${name}: ${String(value)}, counted ${String(progress[name] ?? 0)}`],
    ),
  );
}

describe.each([ANNEX_FILE, JUNE_FILE, YEAR_FILE])('%s', (file) => {
  test.each([
    [2, 15],
    [4, 10],
    [6, 30],
    [9, 30],
    [12, 31],
  ])('on %i.%i pane, sheets, bulletin and JSON say the same', async (month, day) => {
    expect(disagreements(await checkedSample(file, dayOf(2025, month, day)))).toEqual([]);
  });
});

const month = fc.integer({ min: 1, max: 12 }).map((number) => `2025年${String(number)}月`);
const project = fc.record({
  nature: fc.constantFrom('新建', '续建', '前期', ''),
  planned: fc.option(month, { nil: '' }),
  actual: fc.option(month, { nil: '' }),
  state: fc.constantFrom('已开工', '未开工', '', '待定'),
  resumed: fc.constantFrom('是', '否', ''),
});

test('so they do over ledgers of any content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(project, { minLength: 3, maxLength: 14 }), fc.integer({ min: 1, max: 12 }), async (projects, asOfMonth) => {
      const asOf: Day = dayOf(2025, asOfMonth, 28);
      const workbook = openSheets({
        台账: [
          ['某县2025年重点项目台账'],
          ['序号', '项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况', '是否复工'],
          ...projects.map(({ nature, planned, actual, state, resumed }, at) => [
            at + 1,
            `第${String(at + 1)}号供水工程`,
            nature,
            planned,
            actual,
            state,
            resumed,
          ]),
        ],
      });
      expect(disagreements(await createAssistant(workbook).check({ today: asOf, asOf }))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('提前开工 is the month of the start before the planned one; what is ahead of the plan at a day has a name of its own', async () => {
  const { progress } = told(await checkedSample(JUNE_FILE, dayOf(2025, 6, 30)));
  expect(progress[STATUS['started-early']]).toBe(2);
  expect(progress['early']).toBe(1);
});
