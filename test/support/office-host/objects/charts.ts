import { areaAddress } from '../../../../src/spreadsheet/address';
import { freshId, type Chart, type Sheet } from '../../book-model/book';
import { HostObject, RichError } from '../host-object';
import { text, type HostContext } from './context';
import { areaOfRange } from './range';

/** Charts of a sheet. */
export function chartsObject({ book }: HostContext, sheet: Sheet): HostObject {
  return new HostObject('ChartCollection', {
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    call: {
      GetItem: (key: unknown) => {
        const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
        if (!chart) throw new RichError('ItemNotFound', 'ChartCollection.getItem');
        return chartObject(sheet, chart);
      },
      Add: (type: string, source: HostObject) => {
        const id = freshId(book);
        const first = { name: '', values: areaAddress(areaOfRange(source)), categories: '', labels: 'none' as const, moved: {} };
        const chart: Chart = { id, name: `Chart ${sheet.charts.length + 1}`, type, title: '', series: [first], place: [], axis: {} };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  });
}

function chartObject(sheet: Sheet, chart: Chart): HostObject {
  return new HostObject(
    'Chart',
    {
      get: {
        Id: () => chart.id,
        Name: () => chart.name,
        Title: () =>
          new HostObject('ChartTitle', {
            get: { Text: () => chart.title },
            set: { Text: (value) => void (chart.title = text(value, 'ChartTitle.text')) },
          }),
        Legend: () => new HostObject('ChartLegend', { set: { Position: () => undefined, Visible: () => undefined } }),
        Format: () =>
          new HostObject('ChartAreaFormat', { get: { Font: () => new HostObject('ChartFont', { set: { Size: () => undefined } }) } }),
        Axes: () => new HostObject('ChartAxes', { get: { ValueAxis: () => valueAxis(chart), CategoryAxis: () => categoryAxis(chart) } }),
        Series: () => seriesCollection(chart),
      },
      set: { Name: (value) => void (chart.name = text(value, 'Chart.name')) },
      call: {
        SetPosition: (from: unknown, to: unknown) => void (chart.place = [addressOf(from), addressOf(to)]),
        Delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
      },
    },
    { Id: chart.id },
  );
}

function addressOf(cell: unknown): string {
  return cell instanceof HostObject ? areaAddress(areaOfRange(cell)) : text(cell, 'Chart.setPosition');
}

function seriesCollection(chart: Chart): HostObject {
  return new HostObject('ChartSeriesCollection', {
    items: () => chart.series.map(seriesObject),
    call: {
      GetItemAt: (index: number) => {
        const series = chart.series[index];
        if (!series) throw new RichError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
        return seriesObject(series);
      },
      Add: (name: unknown) => {
        const series = { name: text(name, 'ChartSeriesCollection.add'), values: '', categories: '', labels: 'none' as const, moved: {} };
        chart.series.push(series);
        return seriesObject(series);
      },
    },
  });
}

function seriesObject(series: Chart['series'][number]): HostObject {
  const keep = (member: 'values' | 'categories') => (range: HostObject) => void (series[member] = areaAddress(areaOfRange(range)));
  const line = (): HostObject => new HostObject('ChartLineFormat', { set: { Color: () => undefined } });
  const fill = (): HostObject => new HostObject('ChartFill', { call: { SetSolidColor: () => null } });
  return new HostObject('ChartSeries', {
    get: {
      Name: () => series.name,
      DataLabels: () => dataLabels(series),
      Points: () => new HostObject('ChartPointsCollection', { call: { GetItemAt: (at: unknown) => pointObject(series, Number(at)) } }),
      Format: () => new HostObject('ChartSeriesFormat', { get: { Fill: fill, Line: line } }),
    },
    set: {
      Name: (value) => void (series.name = text(value, 'ChartSeries.name')),
      HasDataLabels: (on) => void (series.labels = on === true ? 'level' : 'none'),
      MarkerStyle: () => undefined,
      GapWidth: () => undefined,
      Overlap: () => undefined,
    },
    call: { SetValues: keep('values'), SetXAxisValues: keep('categories') },
  });
}

function dataLabels(series: Chart['series'][number]): HostObject {
  if (series.labels === 'none') throw new RichError('InvalidOperation', 'ChartSeries.dataLabels');
  const font = (): HostObject => new HostObject('ChartFont', { set: { Size: () => undefined } });
  return new HostObject('ChartDataLabels', {
    get: { Format: () => new HostObject('ChartDataLabelFormat', { get: { Font: font } }) },
    set: {
      TextOrientation: (angle) => void (series.labels = angle === 90 ? 'upright' : 'level'),
      NumberFormat: () => undefined,
      Position: () => undefined,
    },
  });
}

function pointObject(series: Chart['series'][number], at: number): HostObject {
  const place = (side: unknown): void => {
    if (side === 'Bottom') series.moved[at] = 'below';
  };
  return new HostObject('ChartPoint', {
    get: { DataLabel: () => new HostObject('ChartDataLabel', { set: { Position: place } }) },
    set: {
      HasDataLabel: (on) => {
        if (on === false) series.moved[at] = 'none';
      },
    },
  });
}

function valueAxis(chart: Chart): HostObject {
  const keep = (name: string) => (value: unknown) => void (chart.axis[name] = value);
  return new HostObject('ChartAxis', {
    set: { Minimum: keep('minimum'), Maximum: keep('maximum'), MajorUnit: keep('majorUnit'), NumberFormat: keep('numberFormat') },
  });
}

function categoryAxis(chart: Chart): HostObject {
  return new HostObject('ChartAxis', { set: { ReversePlotOrder: (on) => void (chart.axis['reversed'] = on === true) } });
}
