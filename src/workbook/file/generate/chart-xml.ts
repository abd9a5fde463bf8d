import { areaAddress, quoteSheet } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { BAR_GAP, BAR_OUTLINE, BETWEEN_BARS, seriesLook, shareStep } from '../../../spreadsheet/chart-look';
import type { ChartPlan } from '../../../spreadsheet/sheet-plan';
import { absolute } from '../book/names';
import { encodeCellText, escapeText } from '../xml/escape';
import type { Namespaces } from '../xml/namespaces';
import { shownValue } from '../../../spreadsheet/plan-value';
import type { Cells } from '../../common/grid';

/** Hundredths of a point of labels, axes and legend: to be read on paper. */
const TEXT = 1100;
const CATEGORY_AXIS = 501;
const VALUE_AXIS = 502;

/** Labels that read from below, as small as paper allows, on columns that are narrower than a figure. */
const UPRIGHT =
  '<c:txPr><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

/** A chart part (ECMA-376 21.2.2.27) over cells of a generated sheet, with the values they show now. */
export function chartXml(chart: ChartPlan, sheet: string, grid: Cells, namespaces: Namespaces): string {
  const line = chart.type === 'line';
  const series = chart.series.map((each, at) => seriesXml(chart, each, at, sheet, grid));
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const plot = line
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${100 * BAR_GAP}"/><c:overlap val="${-100 * BETWEEN_BARS}"/>${axes}</c:barChart>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(chart)}${plot}${axesXml(chart)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TEXT}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

/** Points of a row that nothing is said of, and those that title and labels take above the bars, categories and legend below. */
const [ROW, ABOVE, BELOW] = [15, 46, 44] as const;
/** What upright labels take more above, and names that stand aslant, as many do on half a page, below. */
const [HIGHER, ASLANT] = [10, 36] as const;
const [MOST_LEVEL, HALF_PAGE] = [6, 8] as const;

/** Columns and points of shares may reach the top of the axis, and upright labels are long: room for labels between it and the title. */
function layoutXml({ type, shares, labels = 'none', place, categories }: ChartPlan): string {
  if (type === 'bar' || labels === 'none' || (shares === undefined && labels === 'level')) return '<c:layout/>';
  const height = place.rows * ROW;
  const above = ABOVE + (labels === 'upright' ? HIGHER : 0);
  const below = BELOW + (categories.rows * categories.columns > MOST_LEVEL && place.columns < HALF_PAGE ? ASLANT : 0);
  // The axis takes a larger part of a chart over few columns.
  const left = Math.max(0.13, 0.75 / place.columns);
  const part = (points: number): string => (points / height).toFixed(3);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${left.toFixed(3)}"/><c:y val="${part(above)}"/><c:w val="${(0.96 - left).toFixed(3)}"/><c:h val="${part(height - above - below)}"/></c:manualLayout></c:layout>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A bar chart reads from top to bottom only with its category axis turned round. */
function axesXml({ type, shares }: ChartPlan): string {
  const horizontal = type === 'bar';
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${shares === undefined ? '' : `<c:max val="${shares}"/><c:min val="0"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt ${shares === undefined ? 'formatCode="General" sourceLinked="1"' : 'formatCode="0%" sourceLinked="0"'}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${shares === undefined ? '' : majorUnitXml(shares)}</c:valAx>`;
  return category + value;
}

function majorUnitXml(shares: number): string {
  const unit = shareStep(shares);
  return unit === null ? '' : `<c:majorUnit val="${unit}"/>`;
}

function seriesXml(chart: ChartPlan, series: ChartPlan['series'][number], at: number, sheet: string, grid: Cells): string {
  const { color, hatch, dash, marker } = seriesLook(chart, at);
  const solid = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const fill =
    hatch === null
      ? solid
      : `<a:pattFill prst="${hatch}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  const line = chart.type === 'line';
  const lines = line
    ? `<c:spPr><a:ln w="28575">${solid}<a:prstDash val="${dash}"/></a:ln></c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${solid}</c:spPr></c:marker>`
    : `<c:spPr>${fill}<a:ln w="9525"><a:solidFill><a:srgbClr val="${BAR_OUTLINE}"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  const format = chart.shares === undefined ? '' : '<c:numFmt formatCode="0%" sourceLinked="0"/>';
  const labels = labelsXml(chart, series, format);
  const reference = (area: Area): string => `<c:f>${escapeText(`${quoteSheet(sheet)}!${absolute(areaAddress(area))}`)}</c:f>`;
  const smooth = line ? '<c:smooth val="0"/>' : '';
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeText(encodeCellText(series.name))}</c:v></c:tx>${lines}${labels}` +
    `<c:cat><c:strRef>${reference(chart.categories)}<c:strCache>${pointsXml(grid, chart.categories, false)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(series.values)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(grid, series.values, true)}</c:numCache></c:numRef></c:val>${smooth}</c:ser>`
  );
}

/** Values at bars or points, and the points of a line whose value stands elsewhere than above. */
function labelsXml({ type, labels = 'none' }: ChartPlan, { sides = [] }: ChartPlan['series'][number], format: string): string {
  if (labels === 'none') return '';
  const shown = (place: string): string =>
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const points = sides.map((side, at) => {
    if (side === 'above') return '';
    return `<c:dLbl><c:idx val="${at}"/>${side === 'none' ? '<c:delete val="1"/>' : format + shown('b')}</c:dLbl>`;
  });
  return `<c:dLbls>${points.join('')}${format}${labels === 'upright' ? UPRIGHT : ''}${shown(type === 'line' ? 't' : 'outEnd')}</c:dLbls>`;
}

/** What the cells of an area show now, for viewers that do not read the cells. */
function pointsXml(grid: Cells, area: Area, numeric: boolean): string {
  const points: string[] = [];
  for (let at = 0; at < area.rows * area.columns; at++) {
    const row = area.row + Math.floor(at / area.columns);
    const value = shownValue(grid.get(row)?.get(area.column + (at % area.columns))?.value ?? null);
    if (typeof value === 'number' || (!numeric && typeof value === 'string'))
      points.push(`<c:pt idx="${at}"><c:v>${escapeText(encodeCellText(String(value)))}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${area.rows * area.columns}"/>${points.join('')}`;
}
