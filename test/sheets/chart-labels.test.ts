import { planSheets } from '../../src/sheets';
import { inputOfSheets } from '../../src/app/actions/summarise';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import type { ChartPlan } from '../../src/spreadsheet/sheet-plan';
import type { Settings } from '../../src/mechanism/settings';
import { checkedSample, YEAR_FILE, JUNE_FILE } from '../support/checked-sample';
import { SUMMARY } from '../support/summary-plan';
import { LEDGER } from '../support/workbook-spec';
import { partText, workbookFile } from '../support/xlsx-fixture';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';

const labelsOf = async (
  file: string,
  chartValues: Settings['chartValues'],
): Promise<Readonly<Record<string, readonly ChartPlan['labels'][]>>> => {
  const { sheets } = planSheets(inputOfSheets(await checkedSample(file, dayOf(2025, 9, 30), { chartValues })));
  const labels: Record<string, ChartPlan['labels'][]> = {};
  for (const { title, labels: look } of sheets.flatMap(({ charts }) => charts)) (labels[title] ??= []).push(look);
  return labels;
};

describe('values on charts', () => {
  test('stand where each label has room above its own bar', async () => {
    expect(await labelsOf(YEAR_FILE, 'fitting')).toEqual({
      各季度开工率与目标: ['level', 'level'],
      投资完成率与序时进度: ['level'],
      各责任单位投资完成率与序时进度: ['level'],
      '各领域投资（亿元）': ['none'],
    });
    expect(await labelsOf(JUNE_FILE, 'fitting')).toMatchObject({ 各责任单位投资完成率与序时进度: ['none'] });
  });

  test('on request stand on every chart: upright where the bars are narrower than a figure', async () => {
    for (const file of [YEAR_FILE, JUNE_FILE]) {
      const labels = await labelsOf(file, 'all');
      expect(labels['各领域投资（亿元）']).toEqual(['upright']);
      expect(labels['各季度开工率与目标']).toEqual(['level', 'level']);
      expect(Object.values(labels).flat()).not.toContain('none');
    }
    expect(Object.values(await labelsOf(JUNE_FILE, 'none')).flat()).not.toContain('level');
  });

  test.each(['level', 'upright', 'none'] as const)('are written %s alike in a file, in Excel and in WPS', async (labels) => {
    const plan = { ...EMPTY_PLAN, sheets: [{ ...SUMMARY, charts: SUMMARY.charts.map((chart) => ({ ...chart, labels })) }] };
    const file = openWorkbookFile(workbookFile({ sheets: [LEDGER] }), 'a.xlsx');
    await file.apply(plan);
    const xml = partText(file.save(), 'xl/charts/chart1.xml');
    expect([xml.includes('<c:showVal val="1"/>'), xml.includes('rot="-5400000"')]).toEqual([labels !== 'none', labels === 'upright']);
    for (const { workbook, book } of [openExcel(), openWps()]) {
      await workbook.apply(plan);
      const series = book.sheets.flatMap(({ charts }) => charts).flatMap((chart) => chart.series);
      expect(series.map((each) => each.labels)).toEqual([labels, labels]);
    }
  });

  test('of lines stand point by point where the plan says, alike in a file, in Excel and in WPS', async () => {
    const charts = SUMMARY.charts.map((chart) => ({
      ...chart,
      type: 'line' as const,
      labels: 'level' as const,
      series: chart.series.map((each) => ({ ...each, sides: ['above', 'below', 'none'] as const })),
    }));
    const plan = { ...EMPTY_PLAN, sheets: [{ ...SUMMARY, charts }] };
    const file = openWorkbookFile(workbookFile({ sheets: [LEDGER] }), 'a.xlsx');
    await file.apply(plan);
    const xml = partText(file.save(), 'xl/charts/chart1.xml');
    expect(xml.match(/<c:dLbl><c:idx val="1"\/>.*?<c:dLblPos val="b"\/>/gs)).toHaveLength(2);
    expect(xml.match(/<c:dLbl><c:idx val="2"\/><c:delete val="1"\/><\/c:dLbl>/g)).toHaveLength(2);
    expect(xml.match(/<c:dLblPos val="t"\/>/g)).toHaveLength(2);
    for (const { workbook, book } of [openExcel(), openWps()]) {
      await workbook.apply(plan);
      const series = book.sheets.flatMap((sheet) => sheet.charts).flatMap((chart) => chart.series);
      expect(series.map(({ moved }) => moved)).toEqual([
        { 1: 'below', 2: 'none' },
        { 1: 'below', 2: 'none' },
      ]);
    }
  });

  test('bars that lie read from top to bottom, alike in a file, in Excel and in WPS', async () => {
    const plan = { ...EMPTY_PLAN, sheets: [{ ...SUMMARY, charts: SUMMARY.charts.map((chart) => ({ ...chart, type: 'bar' as const })) }] };
    const file = openWorkbookFile(workbookFile({ sheets: [LEDGER] }), 'a.xlsx');
    await file.apply(plan);
    expect(partText(file.save(), 'xl/charts/chart1.xml')).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/s);
    for (const { workbook, book } of [openExcel(), openWps()]) {
      await workbook.apply(plan);
      expect(book.sheets.flatMap(({ charts }) => charts).map(({ axis }) => axis['reversed'])).toEqual([true]);
    }
  });
});
