import { roundedText } from '../../spreadsheet/rounding';
import { wholePercentText } from '../../wording/percent';
import type { Area } from '../../spreadsheet/snapshot';
import { shownValue } from '../../spreadsheet/plan-value';
import { BAR_GAP, BETWEEN_BARS } from '../../spreadsheet/chart-look';
import type { ChartLabels, ChartPlan, LabelSide, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { Settings } from '../../mechanism/settings';

/** Points of a column's width: of a character of the default font, and what a cell keeps free. */
const [CHARACTER, PADDING] = [5.25, 3.75] as const;
/** Points of a digit of a label, and of an upright label across. */
const [DIGIT, UPRIGHT] = [6.2, 9.5] as const;
/** Part of a chart's width that its bars stand on. */
const PLOT = 0.83;
/** Points of a row, of what stands above and below the points of a line chart, and of a label with its distance. */
const [ROW, AROUND, LABEL] = [15, 90, 22] as const;

/** The sheet with values on its charts as the office chose: usually where no label touches another or another's bar. */
export function withLabels(sheet: SheetPlan, choice: Settings['chartValues']): SheetPlan {
  return {
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, labels: labelsOf(sheet, chart, choice), series: placed(sheet, chart) })),
  };
}

function labelsOf(sheet: SheetPlan, chart: ChartPlan, choice: Settings['chartValues']): ChartLabels {
  if (choice === 'none') return 'none';
  const points = chart.categories.rows * chart.categories.columns;
  // Beside bars that lie there is room.
  if (chart.type === 'bar') return 'level';
  const { column, columns } = chart.place;
  const width = sheet.widths.slice(column, column + columns).reduce((sum, each) => sum + each * CHARACTER + PADDING, 0) * PLOT;
  if (chart.type === 'line') return choice === 'all' || longestLabel(sheet, chart) * DIGIT <= width / points ? 'level' : 'none';
  const beside = chart.series.length;
  const bar = width / points / (beside + (beside - 1) * BETWEEN_BARS + BAR_GAP);
  const room = bar * (1 + BETWEEN_BARS);
  if (longestLabel(sheet, chart) * DIGIT <= room) return 'level';
  return choice === 'all' && room >= UPRIGHT ? 'upright' : 'none';
}

/**
 * The series of a line chart with the side of each value: the higher point of two has it above, the lower below, so that
 * neither hides the other; where below would be on the axis it stands above too, or nowhere if the other is too near.
 */
function placed(sheet: SheetPlan, { type, series, shares, place }: ChartPlan): ChartPlan['series'] {
  if (type !== 'line' || shares === undefined) return series;
  const lines = series.map(({ values }) => pointsOf(sheet, values));
  const label = (LABEL * shares) / (place.rows * ROW - AROUND);
  const sideOf = (value: number, at: number, line: number): LabelSide => {
    const over = lines.flatMap((points, other) => {
      const [point, first] = [points[at], other < line];
      return other !== line && point !== undefined && (point > value || (point === value && first)) ? [point] : [];
    });
    if (over.length === 0) return 'above';
    if (value >= label) return 'below';
    return over.every((point) => point - value >= label) ? 'above' : 'none';
  };
  return series.map((each, line) => ({
    ...each,
    sides: (lines[line] ?? []).map((value, at) => (value === undefined ? 'none' : sideOf(value, at, line))),
  }));
}

/** Characters of the longest value, as the chart shows it. */
function longestLabel(sheet: SheetPlan, { series, shares }: ChartPlan): number {
  const values = series.flatMap(({ values: area }) => numbersOf(sheet, area));
  const whole = values.every(Number.isInteger);
  return Math.max(0, ...values.map((value) => (shares === undefined ? roundedText(value, whole ? 0 : 2) : wholePercentText(value)).length));
}

function numbersOf(sheet: SheetPlan, area: Area): number[] {
  return pointsOf(sheet, area).filter((value) => value !== undefined);
}

/** The numbers that cells of an area show, cell by cell. */
function pointsOf({ blocks }: SheetPlan, { row, column, rows, columns }: Area): (number | undefined)[] {
  const points: (number | undefined)[] = Array.from({ length: rows * columns }, () => undefined);
  for (const block of blocks)
    block.values.forEach((line, down) => {
      line.forEach((value, across) => {
        const [y, x] = [block.row + down - row, block.column + across - column];
        const shown = shownValue(value);
        if (y >= 0 && y < rows && x >= 0 && x < columns && typeof shown === 'number') points[y * columns + x] = shown;
      });
    });
  return points;
}
