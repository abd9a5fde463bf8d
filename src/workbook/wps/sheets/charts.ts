import { BAR_GAP, BAR_OUTLINE, BETWEEN_BARS, seriesLook, shareStep } from '../../../spreadsheet/chart-look';
import type { ChartPlan } from '../../../spreadsheet/sheet-plan';
import { bgr, XL, type Series, type Worksheet } from '../jsapi';
import { lookUp } from '../read/look-up';
import { rangeOf } from '../read/ranges';

const TYPES = { column: XL.columnClustered, bar: XL.barClustered, line: XL.lineMarkers } as const;
const MARKERS = { circle: XL.circle, square: XL.square, triangle: XL.triangle, diamond: XL.diamond } as const;

/** Adds a chart over cells that hold their values already. */
export function addChart(sheet: Worksheet, plan: ChartPlan): void {
  const place = rangeOf(sheet, plan.place);
  const chart = sheet.ChartObjects().Add(place.Left, place.Top, place.Width, place.Height).Chart;
  chart.ChartType = TYPES[plan.type];
  const collection = chart.SeriesCollection();
  plan.series.forEach(({ name, values }, at) => {
    const series = collection.NewSeries();
    series.Name = name;
    series.Values = rangeOf(sheet, values);
    series.XValues = rangeOf(sheet, plan.categories);
    const { labels = 'none' } = plan;
    series.HasDataLabels = labels !== 'none';
    if (labels !== 'none') placeLabels(series, plan, at);
    const { color, marker } = seriesLook(plan, at);
    const { Fill, Line } = series.Format;
    if (plan.type !== 'line') Fill.ForeColor.RGB = bgr(color);
    Line.ForeColor.RGB = bgr(plan.type === 'line' ? color : BAR_OUTLINE);
    if (plan.type === 'line') series.MarkerStyle = MARKERS[marker];
  });
  // Nicety: a build that has no groups keeps its own gaps.
  const group =
    plan.type === 'line'
      ? null
      : lookUp(
          () => chart.ChartGroups(1),
          () => chart.ChartType,
        );
  if (group) {
    group.GapWidth = 100 * BAR_GAP;
    group.Overlap = -100 * BETWEEN_BARS;
  }
  // Bars that lie read from top to bottom only with their axis turned round.
  if (plan.type === 'bar') chart.Axes(XL.categoryAxis).ReversePlotOrder = true;
  if (plan.shares !== undefined) {
    const axis = chart.Axes(XL.valueAxis);
    axis.MinimumScale = 0;
    axis.MaximumScale = plan.shares;
    const step = shareStep(plan.shares);
    if (step !== null) axis.MajorUnit = step;
    axis.TickLabels.NumberFormat = '0%';
  }
  chart.HasTitle = true;
  chart.ChartTitle.Text = plan.title;
  chart.HasLegend = true;
  chart.Legend.Position = XL.bottom;
}

/** Values as whole percents where they are shares; on lines above their points, or on the side that the plan tells. */
function placeLabels(series: Series, { type, labels, shares, series: all }: ChartPlan, at: number): void {
  const written = series.DataLabels();
  if (shares !== undefined) written.NumberFormat = '0%';
  if (labels === 'upright') written.Orientation = XL.upward;
  if (type !== 'line') return;
  written.Position = XL.above;
  all[at]?.sides?.forEach((side, point) => {
    if (side === 'none') series.Points(point + 1).HasDataLabel = false;
    else if (side === 'below') series.Points(point + 1).DataLabel.Position = XL.below;
  });
}

/** Takes all charts off a sheet of ours. */
export function dropCharts(sheet: Worksheet): void {
  const charts = sheet.ChartObjects();
  for (let index = charts.Count; index >= 1; index--) charts.Item(index).Delete();
}
