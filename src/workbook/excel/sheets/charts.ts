import { areaAddress, cellAddress } from '../../../spreadsheet/address';
import type { Session } from '../session';
import { BAR_GAP, BAR_OUTLINE, BETWEEN_BARS, seriesLook, shareStep } from '../../../spreadsheet/chart-look';
import type { ChartPlan } from '../../../spreadsheet/sheet-plan';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;
const MARKERS = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' } as const;

/** Points of title, labels, axes and legend: to be read on paper. */
const TEXT = 11;
/** Of values upright on narrow columns. */
const SMALL = 9;

/**
 * Adds a chart over cells that hold their values already: over empty ones Excel on the web makes an
 * empty series.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, session: Session): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.type], sheet.getRange(areaAddress(first.values)), first.values.rows === 1 ? 'Rows' : 'Columns');
  chart.format.font.size = TEXT;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  // Bars that lie read from top to bottom only with their axis turned round.
  if (plan.type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  if (plan.shares !== undefined) {
    const { valueAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = plan.shares;
    const step = shareStep(plan.shares);
    if (step !== null) valueAxis.majorUnit = step;
    if (session.supports('1.8')) valueAxis.numberFormat = '0%';
  }
  const initial = chart.series.getItemAt(0);
  initial.name = first.name;
  dress(sheet, initial, plan, 0, first.values, session);
  others.forEach(({ name, values }, at) => {
    dress(sheet, chart.series.add(name), plan, at + 1, values, session);
  });
}

function dress(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartPlan,
  at: number,
  values: ChartPlan['categories'],
  session: Session,
): void {
  series.setValues(sheet.getRange(areaAddress(values)));
  series.setXAxisValues(sheet.getRange(areaAddress(plan.categories)));
  const { labels = 'none' } = plan;
  series.hasDataLabels = labels !== 'none';
  if (labels !== 'none') placeLabels(series, plan, at, session);
  const { color, marker } = seriesLook(plan, at);
  if (plan.type === 'line') {
    series.format.line.color = `#${color}`;
    series.markerStyle = MARKERS[marker];
  } else {
    series.gapWidth = 100 * BAR_GAP;
    if (session.supports('1.8')) series.overlap = -100 * BETWEEN_BARS;
    series.format.fill.setSolidColor(`#${color}`);
    series.format.line.color = `#${BAR_OUTLINE}`;
  }
}

/** Values as whole percents where they are shares; on lines above their points, or on the side that the plan tells. */
function placeLabels(series: Excel.ChartSeries, { type, labels, shares, series: all }: ChartPlan, at: number, session: Session): void {
  if (session.supports('1.8')) {
    const { dataLabels } = series;
    if (shares !== undefined) dataLabels.numberFormat = '0%';
    if (type === 'line') dataLabels.position = 'Top';
    if (labels === 'upright') {
      dataLabels.textOrientation = 90;
      dataLabels.format.font.size = SMALL;
    }
  }
  if (type !== 'line') return;
  all[at]?.sides?.forEach((side, index) => {
    const point = series.points.getItemAt(index);
    if (side === 'none') point.hasDataLabel = false;
    else if (side === 'below') point.dataLabel.position = 'Bottom';
  });
}
