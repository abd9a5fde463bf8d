import { areaAddress, cellAddress } from '../../../src/spreadsheet/address';
import type * as Api from '../../../src/workbook/wps/jsapi';
import { freshId, type Chart, type Sheet } from '../book-model/book';
import type { WpsContext } from './context';
import { CELL_POINTS, targetOf } from './range';
import { strict } from './strict';

const TYPES: Readonly<Record<number, string>> = { 51: 'ColumnClustered', 57: 'BarClustered', 65: 'LineMarkers' };

/** Charts of a sheet. */
export function chartsObject(context: WpsContext, sheet: Sheet): Api.ChartObjects {
  return strict(context.bridge, 'ChartObjects', {
    get Count() {
      return sheet.charts.length;
    },
    Item: (index: number) => {
      const chart = sheet.charts[index - 1];
      if (!chart) throw new RangeError(`ChartObjects.Item(${index})`);
      return frameObject(context, sheet, chart);
    },
    Add: (left: number, top: number, width: number, height: number) => {
      const cellOf = (x: number, y: number): string => cellAddress(Math.round(y / CELL_POINTS.height), Math.round(x / CELL_POINTS.width));
      const place = [cellOf(left, top), cellOf(left + width - CELL_POINTS.width, top + height - CELL_POINTS.height)];
      const chart: Chart = {
        id: freshId(context.book),
        name: `Chart ${sheet.charts.length + 1}`,
        type: '',
        title: '',
        series: [],
        place,
        axis: {},
      };
      sheet.charts.push(chart);
      return frameObject(context, sheet, chart);
    },
  });
}

function frameObject(context: WpsContext, sheet: Sheet, chart: Chart): Api.ChartObject {
  return strict(context.bridge, 'ChartObject', {
    get Chart() {
      return chartObject(context, chart);
    },
    Delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
  });
}

function chartObject({ bridge }: WpsContext, chart: Chart): Api.Chart {
  let titled = false;
  return strict(bridge, 'Chart', {
    get ChartType() {
      return 0;
    },
    set ChartType(type: number) {
      chart.type = TYPES[type] ?? '';
    },
    get HasTitle() {
      return titled;
    },
    set HasTitle(on: boolean) {
      titled = on;
    },
    get ChartTitle() {
      if (!titled) throw new Error('Chart.ChartTitle: there is none yet');
      return {
        get Text() {
          return chart.title;
        },
        set Text(text: string) {
          chart.title = text;
        },
      };
    },
    Axes: (type: number) => {
      if ((type !== 1 && type !== 2) || chart.series.length === 0) throw new Error('Chart.Axes');
      return strict(bridge, 'Axis', {
        get MinimumScale() {
          return Number(chart.axis['minimum']);
        },
        set MinimumScale(value: number) {
          chart.axis['minimum'] = value;
        },
        get MaximumScale() {
          return Number(chart.axis['maximum']);
        },
        set MaximumScale(value: number) {
          chart.axis['maximum'] = value;
        },
        get MajorUnit() {
          return Number(chart.axis['majorUnit']);
        },
        set MajorUnit(value: number) {
          chart.axis['majorUnit'] = value;
        },
        get ReversePlotOrder() {
          return chart.axis['reversed'] === true;
        },
        set ReversePlotOrder(on: boolean) {
          if (type === 1) chart.axis['reversed'] = on;
        },
        TickLabels: {
          get NumberFormat() {
            return '';
          },
          set NumberFormat(format: string) {
            chart.axis['numberFormat'] = format;
          },
        },
      });
    },
    ChartGroups: () => ({ GapWidth: 150, Overlap: 0 }),
    HasLegend: false,
    Legend: { Position: 0 },
    SeriesCollection: () => ({
      NewSeries: () => {
        const series: Chart['series'][number] = { name: '', values: '', categories: '', labels: 'none', moved: {} };
        chart.series.push(series);
        const address = (range: Api.Range): string => targetOf(range).areas.map(areaAddress).join();
        return strict(bridge, 'Series', {
          get Name() {
            return series.name;
          },
          set Name(name: string) {
            series.name = name;
          },
          get Values(): Api.Range {
            throw new Error('Series.Values gives an array');
          },
          set Values(range: Api.Range) {
            series.values = address(range);
          },
          get XValues(): Api.Range {
            throw new Error('Series.XValues gives an array');
          },
          set XValues(range: Api.Range) {
            series.categories = address(range);
          },
          get HasDataLabels() {
            return series.labels !== 'none';
          },
          set HasDataLabels(on: boolean) {
            series.labels = on ? 'level' : 'none';
          },
          DataLabels: () => {
            if (series.labels === 'none') throw new Error('Series.DataLabels');
            return {
              get Orientation() {
                return series.labels === 'upright' ? -4171 : -4128;
              },
              set Orientation(direction: number) {
                series.labels = direction === -4171 ? 'upright' : 'level';
              },
              Position: 0,
              NumberFormat: '',
            };
          },
          Points: (index: number) => {
            const at = index - 1;
            return {
              get HasDataLabel() {
                return series.moved[at] !== 'none';
              },
              set HasDataLabel(on: boolean) {
                if (!on) series.moved[at] = 'none';
              },
              DataLabel: {
                get Position() {
                  return series.moved[at] === 'below' ? 1 : 0;
                },
                set Position(side: number) {
                  if (side === 1) series.moved[at] = 'below';
                },
              },
            };
          },
          MarkerStyle: 0,
          Format: { Fill: { ForeColor: { RGB: 0 } }, Line: { ForeColor: { RGB: 0 } } },
        });
      },
    }),
  });
}
