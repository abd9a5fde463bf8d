import { createAssistant } from '../../src/app/create-assistant';
import { reportOf } from '../../src/app/views/report';
import { reportSchema } from '../../src/app/views/report-schema';
import { readingNotes, withAnswer } from '../../src/app/views/reading-notes';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { planSummary } from '../../src/app/actions/summarise';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2025, 6, 30);

/** A ledger under a title, and what is said of it after each question was answered. */
function asked(title: string, ...rows: readonly (readonly CellValue[])[]) {
  const assistant = createAssistant(openSheets({ 台账: [[title], ...rows] }));
  const look = async () => {
    const checked = await assistant.check({ today });
    return { checked, report: reportSchema.parse(reportOf(checked)) };
  };
  return {
    look,
    answer: async (key: string, option: string | null) => {
      const { checked } = await look();
      await assistant.configure(withAnswer(checked.settings, key, option));
      return look();
    },
  };
}

const TITLE = '2025年重点项目台账';

test('an open question is a warning at its cell until it is answered, and the answer is read by', async () => {
  const ledger = asked(
    TITLE,
    ['序号', '项目名称', '建设性质', '总投资（万元）', '一阶段计划开工时间', '二阶段计划开工时间'],
    [1, '青石水厂', '新建', 9_000, '2025年2月', '2025年5月'],
    [2, '南河学校', '新建', 4_000, '2025年3月', '2025年8月'],
  );
  const { report } = await ledger.look();
  expect(report.assumptions).toMatchObject([
    { code: 'column-between', field: 'plannedStart', cells: ['E2', 'F2'], serious: true, answered: false },
  ]);
  expect(report.findings).toContainEqual(expect.objectContaining({ code: 'reading-open', severity: 'warning', cell: 'E2' }));
  expect(report.projects.map(({ plannedStart }) => plannedStart)).toEqual(['2025-02', '2025-03']);
  const { report: told } = await ledger.answer('column-between:plannedStart', '二阶段计划开工时间');
  expect(told.projects.map(({ plannedStart }) => plannedStart)).toEqual(['2025-05', '2025-08']);
  expect(told.assumptions).toMatchObject([{ decided: '二阶段计划开工时间', answered: true }]);
  expect(told.findings.filter(({ code }) => code.startsWith('reading-'))).toEqual([]);
});

test('of old and new the new counts; that is told, and can be turned round and back', async () => {
  const ledger = asked(
    TITLE,
    ['序号', '项目名称', '建设性质', '总投资（万元）', '调整前计划开工时间', '调整后计划开工时间'],
    [1, '青石水厂', '新建', 9_000, '2025年2月', '2025年5月'],
  );
  const start = async (look: ReturnType<typeof ledger.look>) => (await look).report.projects[0]?.plannedStart;
  expect(await start(ledger.look())).toBe('2025-05');
  expect((await ledger.look()).report.findings).toContainEqual(expect.objectContaining({ code: 'reading-likely', severity: 'info' }));
  expect(await start(ledger.answer('column-between:plannedStart', '调整前计划开工时间'))).toBe('2025-02');
  expect(await start(ledger.answer('column-between:plannedStart', null))).toBe('2025-05');
});

test('a new date that is written only where it changed counts there, the old one elsewhere; that is told', async () => {
  const ledger = asked(
    TITLE,
    ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '调整后计划开工时间'],
    [1, '青石水厂', '新建', 9_000, '2025年2月', '2025年5月'],
    [2, '南河学校', '新建', 4_000, '2025年3月', null],
  );
  const { report } = await ledger.look();
  expect(report.findings).toContainEqual(expect.objectContaining({ code: 'reading-likely', cell: 'F2' }));
  expect(report.projects.map(({ plannedStart }) => plannedStart)).toEqual(['2025-05', '2025-03']);
});

test('a column that is not what it was taken for is left alone, and can be taken back', async () => {
  const ledger = asked(TITLE, ['序号', '项目名称', '建设性质', '总投资（万元）', '开工时间'], [1, '青石水厂', '新建', 9_000, '2025年2月']);
  expect((await ledger.look()).report.assumptions).toMatchObject([{ code: 'column-doubtful', likely: true, decided: 'yes' }]);
  const { report } = await ledger.answer('column-doubtful:开工时间', 'no');
  expect(report.projects[0]?.plannedStart).toBeNull();
  expect(report.unmatched).toContain('开工时间');
  expect(report.assumptions).toMatchObject([{ code: 'column-doubtful', decided: 'no', answered: true }]);
  expect((await ledger.answer('column-doubtful:开工时间', 'yes')).report.projects[0]?.plannedStart).toBe('2025-02');
});

describe('a stage in place of the nature', () => {
  const STAGES: readonly (readonly CellValue[])[] = [
    ['序号', '项目名称', '建设性质', '建设阶段', '总投资（万元）', '计划开工时间'],
    [1, '青石水厂', '新建', '新开工', 9_000, '2025年2月'],
    [2, '南河学校', '扩建', '在建', 4_000, '2023年3月'],
    [3, '北岭光伏', '新建', '前期', 7_000, '2026年3月'],
  ];

  test('decides where 建设性质 only says how something is built, and can be turned round', async () => {
    const ledger = asked(TITLE, ...STAGES);
    expect((await ledger.look()).report.projects.map(({ nature }) => nature)).toEqual(['new', 'continuing', 'outside']);
    const { report } = await ledger.answer('stage-for-nature:建设阶段', 'nature');
    expect(report.projects.map(({ nature }) => nature)).toEqual(['new', 'new', 'new']);
    expect(report.columns).toContainEqual(expect.objectContaining({ field: 'nature', column: 'C' }));
  });

  test('is asked about where it does not part the starts of this year from the rest', async () => {
    const states = STAGES.map((cells) => cells.map((cell) => (cell === '新开工' ? '在建' : cell)));
    const ledger = asked(TITLE, ...states);
    const { report } = await ledger.look();
    expect(report.projects.map(({ nature }) => nature)).toEqual(['new', 'new', 'new']);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'reading-open', cell: 'D2' }));
    expect((await ledger.answer('stage-for-nature:建设阶段', 'stage')).report.projects.map(({ nature }) => nature)).toEqual([
      'continuing',
      'continuing',
      'outside',
    ]);
  });

  test('is one column of two, the usual one, where 建设性质 has its own word for 续建', async () => {
    const own = STAGES.map((cells) => cells.map((cell) => (cell === '扩建' ? '续建' : cell)));
    expect((await asked(TITLE, ...own).look()).report).toMatchObject({
      projects: [{ nature: 'new' }, { nature: 'continuing' }, { nature: 'new' }],
      assumptions: [{ code: 'column-between', decided: '建设性质', likely: true }],
    });
  });
});

test('a unit nobody states is one question for all columns, and stands below the sums until it is answered', async () => {
  const ledger = asked(
    '2025年重点项目台账',
    ['序号', '项目名称', '建设性质', '总投资', '2025年计划投资', '计划开工时间'],
    [1, '青石水厂', '新建', 9, 3, '2025年2月'],
    [2, '南河学校', '新建', 4, 1, '2025年3月'],
  );
  const { report, checked } = await ledger.look();
  const [unit] = report.assumptions;
  expect(report.assumptions).toHaveLength(1);
  expect(unit).toMatchObject({ code: 'unit-unstated', cells: ['D2', 'E2'], decided: '万元' });
  expect(report.totals.totalInvestment).toBeCloseTo(0.0013);
  const notes = (plan: ReturnType<typeof planSummary>) => JSON.stringify(plan).includes('没有注明单位，按万元计算');
  expect(notes(planSummary(checked))).toBe(true);
  const answered = await ledger.answer(unit?.key ?? '', '亿元');
  expect(answered.report.totals.totalInvestment).toBe(13);
  expect(notes(planSummary(answered.checked))).toBe(false);
});

test('a plan year that the ledger does not tell is asked, and asked anew next year', async () => {
  const ledger = asked(
    '重点项目台账',
    ['序号', '项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'],
    [1, '青石水厂', '新建', 9_000, 300, '2月'],
  );
  expect((await ledger.look()).report.planYear).toBe(2025);
  const { report } = await ledger.answer('plan-year:2024-2025-2026', '2024');
  expect(report).toMatchObject({ planYear: 2024, projects: [{ plannedStart: '2024-02' }] });
});

test('the lines of the pane begin with what is to be confirmed', async () => {
  const ledger = asked(
    '重点项目台账',
    ['序号', '项目名称', '建设性质', '总投资', '一阶段计划开工时间', '二阶段计划开工时间'],
    [1, '青石水厂', '新建', 9_000, '2025年2月', '2025年5月'],
  );
  const { checked } = await ledger.look();
  expect(readingNotes(checked.ledger).map(({ state, message }) => `${state} ${message}`)).toEqual([
    'open “计划开工时间”取自“一阶段计划开工时间”，没有用“二阶段计划开工时间”。',
    'likely 计划年度按2025年（台账没有写明年度，取统计日期所在年）。',
    'likely “总投资”没有注明单位，按万元计算。',
  ]);
});
