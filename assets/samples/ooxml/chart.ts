import type { ColumnChart } from './model';
import type { Part } from './package';
import { NS, XML_HEAD, escaped } from './xml';

const AXES = '<c:axId val="504316880"/><c:axId val="504317272"/>';

/** A clustered column chart with title, values above the columns and a legend where there is more than one series. */
export function chartPart(path: string, chart: ColumnChart): Part {
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    body:
      `${XML_HEAD}<c:chartSpace xmlns:c="${NS.chart}" xmlns:a="${NS.drawing}" xmlns:r="${NS.relationships}"><c:roundedCorners val="0"/>` +
      `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>` +
      `<c:grouping val="clustered"/><c:varyColors val="0"/>${chart.series.map((_, place) => series(chart, place)).join('')}` +
      `<c:gapWidth val="120"/>${AXES}</c:barChart>${axes()}</c:plotArea>${legend}<c:plotVisOnly val="1"/>` +
      `<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  };
}

function title(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="0"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function series(chart: ColumnChart, place: number): string {
  const one = chart.series[place];
  if (one === undefined) return '';
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>${escaped(one.name.ref)}</c:f>` +
    `${cache('c:strCache', [one.name.value])}</c:strRef></c:tx>` +
    `<c:spPr><a:solidFill><a:schemeClr val="accent${place + 1}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat><c:strRef><c:f>${escaped(chart.categories.ref)}</c:f>${cache('c:strCache', chart.categories.values)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escaped(one.ref)}</c:f>${cache('c:numCache', one.values, one.format)}</c:numRef></c:val></c:ser>`
  );
}

/** What the cells held at the last save; viewers without a calculation engine draw from it. */
function cache(tag: string, values: readonly (string | number)[], format?: string): string {
  const code = format === undefined ? '' : `<c:formatCode>${escaped(format)}</c:formatCode>`;
  const points = values.map((value, place) => `<c:pt idx="${place}"><c:v>${escaped(String(value))}</c:v></c:pt>`);
  return `<${tag}>${code}<c:ptCount val="${values.length}"/>${points.join('')}</${tag}>`;
}

function axes(): string {
  const shared = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="504316880"/>${shared}<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="504317272"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="504317272"/>${shared}<c:axPos val="l"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="504316880"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
