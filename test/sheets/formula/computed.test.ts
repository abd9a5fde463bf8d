import { completionResult } from '../../../src/progress/completion';
import { RegisterEvaluator } from '../../../src/ledger/register-evaluator';
import { PERMITS } from '../../../src/ledger/kinds/registers/permits';
import type { Ledger } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { NamePlan } from '../../../src/spreadsheet/port';
import { isObstacle, type Obstacle } from '../../../src/sheets/formula/obstacle';
import { RegisterQueries } from '../../../src/sheets/formula/register-queries';
import { askedOf, DAY, ledgerOf, MID_JULY, MONTH, type Row } from '../../support/asked-ledger';
import { recompute } from '../../support/formula-engine';

/** A question, its formula and what was counted. */
type Answer = readonly [question: string, formula: string | Obstacle | null, counted: number];

/** What the formulas come to in a workbook that holds the ledger, beside what was counted. */
async function computed(ledger: Ledger, names: readonly NamePlan[], answers: readonly Answer[]): Promise<string[]> {
  const formulas = answers.map(([question, formula, value]) => {
    if (formula === null || isObstacle(formula)) throw new Error(`no formula for ${question}`);
    return [{ formula, value }];
  });
  const sheet = { key: 'overview', title: '总览', blocks: [{ row: 0, column: 0, values: formulas, styles: 'text' }] } as const;
  const results = await recompute([ledger.snapshot], { names, sheets: [sheet] });
  return results.map(({ engine }, at) => `${answers[at]?.[0] ?? ''} ${String(engine)}`);
}

function counts(answers: readonly Answer[]): string[] {
  return answers.map(([question, , counted]) => `${question} ${String(counted)}`);
}

test('the formulas of a ledger come to what is in it', async () => {
  const header = [
    '序号',
    '项目名称',
    '建设性质',
    '责任单位',
    '总投资（万元）',
    '计划开工时间',
    '实际开工时间',
    '开工情况',
    '计划竣工时间',
    '实际竣工时间',
  ];
  const rows: readonly Row[] = [
    ['一、新建项目'],
    [1, '青石路', '新建', '一*局', 5000, dayOf(2025, 3, 1), dayOf(2025, 3, 20), '已开工', dayOf(2025, 6, 1), dayOf(2025, 6, 20)],
    [2, '南河桥', '扩建', '"水利"局', 3000, dayOf(2025, 6, 1), null, '已开工', dayOf(2025, 6, 1), null],
    [3, '东坡厂房', '新建', '一二局', 2000, dayOf(2025, 7, 1), null, '未开工', dayOf(2026, 6, 1), null],
    ['二、续建项目'],
    [4, '西山水库', '续建', '民营经济\n服务中心', 8000, dayOf(2024, 3, 1), dayOf(2024, 4, 2), '在建', dayOf(2025, 5, 1), null],
    ['合计', 4, null, null, 18_000, 4, 2, null, 4, 1],
  ];
  const formats = { 计划开工时间: MONTH, 实际开工时间: DAY, 计划竣工时间: MONTH, 实际竣工时间: DAY };
  const { ledger, progress, queries } = askedOf(header, rows, { formats });
  const [at, march] = [
    { day: MID_JULY, cell: null },
    { day: dayOf(2025, 3, 31), cell: null },
  ];
  const [isNew, isOld] = [queries.nature('new'), queries.nature('continuing')];
  const completions = completionResult(ledger, progress.start.quarters, progress.asOf, progress.planYear);
  const ofUnit = (unit: string): string | Obstacle =>
    queries.count([(table) => [table.wordsOf('leadUnit')?.isText([unit]) ?? table.missing('leadUnit')]]);
  const answers: readonly Answer[] = [
    ['projects', queries.count([]), 4],
    ['new', queries.count([isNew]), 3],
    ['continuing', queries.count([isOld]), 1],
    ['of a unit with a wildcard', ofUnit('一*局'), 1],
    ['of a unit in quotes', ofUnit('"水利"局'), 1],
    ['of a unit in two lines', ofUnit('民营经济\n服务中心'), 1],
    ['invested', queries.sum('totalInvestment', []), 1.8],
    ['invested in new ones', queries.sum('totalInvestment', [isNew]), 1],
    ['planned by now: July is not over', queries.count([isNew, queries.plannedBy(at)]), 2],
    ['planned by March', queries.count([isNew, queries.plannedBy(march)]), 1],
    ['started by now, one by a word alone', queries.started([isNew], at), 2],
    ['started by March', queries.started([isNew], march), 1],
    ['started by a word alone', queries.startedUndated([isNew]), 1],
    ['completed', queries.completed(completions, [queries.everyRecord()], at), 1],
    ['overdue', queries.overdueCompletions(completions, MID_JULY), 2],
  ];
  expect(await computed(ledger, queries.names(), answers)).toEqual(counts(answers));
});

test('the formulas of permits come to what was counted, whatever their total says below the dates', async () => {
  const header = ['序号', '项目名称', '立项', '用地预审', '环评批复', '施工许可'];
  const [march, may] = [dayOf(2025, 3, 1), dayOf(2025, 5, 1)];
  const rows: readonly Row[] = [
    [1, '青石路', march, march, '已办结', march],
    [2, '南河桥', may, '未办理', may, null],
    ['合计', '2个', 2, 1, 2, 1],
  ];
  const formats = Object.fromEntries(header.slice(2).map((words) => [words, DAY]));
  const ledger = ledgerOf(header, rows, { kind: PERMITS, formats });
  const evaluator = new RegisterEvaluator({ kind: PERMITS, ledger }, MID_JULY, 2025);
  const queries = new RegisterQueries(evaluator);
  const answers = PERMITS.figures.flatMap((figure): Answer[] => {
    if (!('count' in figure)) return [];
    const formula = queries.count(figure.count);
    return isObstacle(formula) ? [] : [[figure.label, formula, evaluator.records(figure.count).length]];
  });
  expect(counts(answers)).toEqual([
    '列入清单项目 2',
    ...['立项：已办 2', '立项：不涉及 0', '用地：已办 1', '用地：不涉及 0'],
    ...['环评：已办 2', '环评：不涉及 0', '施工许可：已办 1', '施工许可：不涉及 0'],
  ]);
  expect(await computed(ledger, queries.range.names(), answers)).toEqual(counts(answers));
});
