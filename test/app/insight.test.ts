import { samples } from '../../assets/samples/samples';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';

const LEDGER = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
const COUNTY = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

async function opened(name: string, today: number) {
  const workbook = openWorkbookFile(samples()[name] ?? new Uint8Array(), name);
  const assistant = createAssistant(workbook);
  const { checked, sheets } = await assistant.summarise({ today });
  const insight = await assistant.insight(checked);
  /** Asks for the cell whose row begins with the label, `column` cells along. */
  const originOf = async (key: string, label: string, column: number) => {
    const sheetId = sheets.find((sheet) => sheet.key === key)?.sheetId ?? '';
    const [snapshot] = await workbook.readSheets([sheetId]);
    const row = snapshot?.values.findIndex(([first, second]) => first === label || second === label) ?? -1;
    await workbook.select(sheetId, row, column);
    return assistant.origin(insight);
  };
  return { workbook, assistant, checked, insight, originOf };
}

test('a count of the overview says which projects it counts, in the project ledger', async () => {
  const { originOf, checked } = await opened(LEDGER, dayOf(2025, 6, 30));
  const origin = await originOf('overview', '其中：新开工项目', 4);
  expect(origin).toMatchObject({ kind: 'records', sheet: '总览', label: '其中：新开工项目' });
  if (origin.kind !== 'records') throw new Error(origin.kind);
  expect(origin.ledger).toBe(checked.ledger);
  expect(origin.records).toEqual(checked.progress.newProjects.map(({ record }) => record));
});

test('a figure of another ledger says its own records', async () => {
  const { originOf } = await opened(COUNTY, dayOf(2025, 9, 30));
  const origin = await originOf('action-5', '超时限未销号', 1);
  if (origin.kind !== 'records') throw new Error(origin.kind);
  expect(origin.ledger.snapshot.sheet.name).toBe('堵点难点');
  expect(origin.records.length).toBeGreaterThan(0);
});

test('what is no count, no summary sheet, or made before the rows moved, is said to be so', async () => {
  const { workbook, assistant, insight, originOf, checked } = await opened(LEDGER, dayOf(2025, 6, 30));
  expect(await originOf('overview', '总投资', 3)).toEqual({ kind: 'no-number' });
  await workbook.select(checked.ledger.snapshot.sheet.id, 4, 1);
  expect(await assistant.origin(insight)).toEqual({ kind: 'elsewhere' });
  const moved = {
    ...insight,
    sheets: insight.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        values: block.values.map((line) => line.map((value) => (typeof value === 'string' ? `新${value}` : value))),
      })),
    })),
  };
  await originOf('overview', '其中：新开工项目', 4);
  expect(await assistant.origin(moved)).toEqual({ kind: 'outdated' });
});

test('the charts of the sheets as figures: the same categories, series and values', async () => {
  const { insight, checked } = await opened(LEDGER, dayOf(2025, 6, 30));
  const rates = insight.charts.find(({ shares, categories }) => shares && categories.includes('一季度'));
  expect(rates?.categories).toEqual(['一季度', '二季度', '三季度', '四季度']);
  expect(rates?.series[0]?.values).toEqual([0.4, 0.8, 1, 1]);
  const fields = insight.charts.find(({ categories }) => categories.includes('产业类'));
  expect(fields?.series.flatMap(({ values }) => values).some((value) => value !== null && value > 0)).toBe(true);
  expect(insight.bulletin).toContain('重大项目推进情况的通报');
  expect(checked.findings.length).toBeGreaterThan(0);
});
