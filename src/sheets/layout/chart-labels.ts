import { roundedText } from '../../spreadsheet/rounding';
import { wholePercentText } from '../../wording/percent';
import type { Area } from '../../spreadsheet/snapshot';
import { shownValue } from '../../spreadsheet/plan-value';
import { BAR_GAP, BETWEEN_BARS } from '../../spreadsheet/chart-look';
import type { ChartLabels, ChartPlan, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Settings } from '../../mechanism/settings';

/** Points of a column's width: of a character of the default font, and what a cell keeps free. */
const [CHARACTER, PADDING] = [5.25, 3.75] as const;
/** Points of a digit of a label, and of an upright label across. */
const [DIGIT, UPRIGHT] = [6.2, 9.5] as const;
/** Part of a chart's width that its bars stand on. */
const PLOT = 0.83;
/** Points of lines that all bear their values. */
const MOST_ON_LINES = 16;

/** The sheet with values on its charts as the office chose: usually where no label touches another or another's bar. */
export function withLabels(sheet: SheetPlan, choice: Settings['chartValues']): SheetPlan {
  return { ...sheet, charts: sheet.charts.map((chart) => ({ ...chart, labels: labelsOf(sheet, chart, choice) })) };
}

function labelsOf(sheet: SheetPlan, chart: ChartPlan, choice: Settings['chartValues']): ChartLabels {
  if (choice === 'none') return 'none';
  const points = chart.categories.rows * chart.categories.columns;
  // Beside bars that lie there is room; of lines, many would hide each other.
  if (chart.type === 'bar') return 'level';
  if (chart.type === 'line') return choice === 'all' || chart.series.length * points <= MOST_ON_LINES ? 'level' : 'none';
  const { column, columns } = chart.place;
  const width = sheet.widths.slice(column, column + columns).reduce((sum, each) => sum + each * CHARACTER + PADDING, 0) * PLOT;
  const beside = chart.series.length;
  const bar = width / points / (beside + (beside - 1) * BETWEEN_BARS + BAR_GAP);
  const room = bar * (1 + BETWEEN_BARS);
  if (longestLabel(sheet, chart) * DIGIT <= room) return 'level';
  return choice === 'all' && room >= UPRIGHT ? 'upright' : 'none';
}

/** Characters of the longest value, as the chart shows it. */
function longestLabel(sheet: SheetPlan, { series, shares }: ChartPlan): number {
  const values = series.flatMap(({ values: area }) => numbersOf(sheet, area));
  const whole = values.every(Number.isInteger);
  return Math.max(0, ...values.map((value) => (shares === undefined ? roundedText(value, whole ? 0 : 2) : wholePercentText(value)).length));
}

function numbersOf({ blocks }: SheetPlan, { row, column, rows, columns }: Area): number[] {
  return blocks.flatMap((block) =>
    block.values.flatMap((line, down) =>
      line.flatMap((value, across) => {
        const [y, x] = [block.row + down - row, block.column + across - column];
        const shown = shownValue(value);
        return y >= 0 && y < rows && x >= 0 && x < columns && typeof shown === 'number' ? [shown] : [];
      }),
    ),
  );
}
