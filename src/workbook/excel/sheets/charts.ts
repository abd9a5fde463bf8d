import { areaAddress, cellAddress } from '../../../spreadsheet/address';
import type { Session } from '../session';
import { BAR_OUTLINE, labelled, seriesLook } from '../../../spreadsheet/chart-look';
import type { ChartPlan } from '../../../spreadsheet/sheet-plan';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;
const MARKERS = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' } as const;

/** Points of title, labels, axes and legend: to be read on paper. */
const TEXT = 11;

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
  if (plan.shares !== undefined) {
    const { valueAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = plan.shares;
    if (plan.shares <= 2) valueAxis.majorUnit = 0.2;
    if (session.supports('1.8')) valueAxis.numberFormat = '0%';
  }
  const initial = chart.series.getItemAt(0);
  initial.name = first.name;
  dress(sheet, initial, plan, 0, first.values);
  others.forEach(({ name, values }, at) => {
    dress(sheet, chart.series.add(name), plan, at + 1, values);
  });
}

function dress(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartPlan, at: number, values: ChartPlan['categories']): void {
  series.setValues(sheet.getRange(areaAddress(values)));
  series.setXAxisValues(sheet.getRange(areaAddress(plan.categories)));
  series.hasDataLabels = labelled(plan);
  const { color, marker } = seriesLook(plan, at);
  if (plan.type === 'line') {
    series.format.line.color = `#${color}`;
    series.markerStyle = MARKERS[marker];
  } else {
    series.format.fill.setSolidColor(`#${color}`);
    series.format.line.color = `#${BAR_OUTLINE}`;
  }
}
