import { rounded } from '../../spreadsheet/rounding';
import type { ChartFigures } from '../views/insight';
import { box, drawing, FILLS, line, text, widthOf, type Drawing } from './svg';
import { percentText, wholePercentText } from '../../wording/percent';

/** Where and how large a chart is drawn, and the size of its text. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Charts with more groups than these are drawn as bars below each other. */
const MOST_COLUMNS = 6;
/** Groups of one picture. */
const MOST = 20;
const [GRID, AXIS] = ['#D9D9D9', '#7F7F7F'];
/** The share of its room that a group of bars fills. */
const FILLED = 0.84;

/** A chart by itself, as wide as asked for and as high as it needs. */
export function chartDrawing(chart: ChartFigures, width: number, size: number): Drawing {
  const groups = Math.min(MOST, chart.categories.length);
  const upright = isUpright(chart);
  const height = upright ? width * 0.5 : size * 5 + groups * chart.series.length * size * 1.5 + groups * size * 0.6;
  return drawing(width, height, chartParts(chart, { x: 0, y: 0, width, height, size }));
}

/** Title above, legend below, bars between; every bar with its figure. */
export function chartParts(chart: ChartFigures, place: Place): string[] {
  const { x, y, width, height, size } = place;
  const inner = {
    ...place,
    x: x + size * 0.5,
    y: y + size * 2.2,
    width: width - size,
    height: height - size * (chart.series.length > 1 ? 4.4 : 2.8),
  };
  return [
    box(x, y, width, height, '#FFFFFF', AXIS),
    text(x + width / 2, y + size * 1.5, chart.title, { size: size * 1.1, anchor: 'middle', bold: true }),
    ...(isUpright(chart) ? columns(chart, inner) : bars(chart, inner)),
    ...(chart.series.length > 1 ? legend(chart, place) : []),
  ];
}

function isUpright({ type, categories }: ChartFigures): boolean {
  return type !== 'bar' && categories.length <= MOST_COLUMNS;
}

/** The highest value of the axis: 100 % for shares unless one exceeds it. */
function topOf({ shares, series }: ChartFigures): number {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return shares ? Math.max(1, highest) : highest || 1;
}

/** Bars side by side have room for whole percents. */
function shown(value: number, shares: boolean, beside: boolean): string {
  return shares ? (beside ? wholePercentText(value) : percentText(value)) : String(rounded(value, 2));
}

function columns(chart: ChartFigures, { x, y, width, height, size }: Place): string[] {
  const { categories, series, shares } = chart;
  const top = topOf(chart);
  const [floor, ceiling] = [y + height - size * 1.6, y + size * 1.3];
  const room = width / categories.length;
  const thick = (room * FILLED) / series.length;
  const parts = [0.25, 0.5, 0.75, 1].map((part) =>
    line(x, floor - (floor - ceiling) * part, x + width, floor - (floor - ceiling) * part, GRID),
  );
  parts.push(line(x, floor, x + width, floor, AXIS));
  categories.forEach((category, group) => {
    const left = x + room * group + (room * (1 - FILLED)) / 2;
    parts.push(text(x + room * (group + 0.5), floor + size * 1.2, category, { size, anchor: 'middle' }));
    series.forEach(({ values, role }, at) => {
      const value = values[group] ?? null;
      if (value === null) return;
      const high = ((floor - ceiling) * Math.max(0, value)) / top;
      const words = shown(value, shares, true);
      // Narrow bars side by side: figures as wide as their bar, never into the next.
      const fitted = Math.min(size, (size * thick * 0.94) / widthOf(words, size));
      parts.push(box(left + thick * at, floor - high, thick, high, FILLS[role], '#404040'));
      parts.push(
        text(left + thick * (at + 0.5), floor - high - size * 0.3, words, { size: Math.round(fitted * 10) / 10, anchor: 'middle' }),
      );
    });
  });
  return parts;
}

function bars(chart: ChartFigures, { x, y, width, height, size }: Place): string[] {
  const { series, shares } = chart;
  const categories = chart.categories.slice(0, MOST);
  const top = topOf(chart);
  const named = Math.min(width * 0.4, Math.max(0, ...categories.map((category) => widthOf(category, size))) + size);
  const [left, reach] = [x + named, width - named - size * 4];
  const room = height / Math.max(1, categories.length);
  const thick = (room * FILLED) / series.length;
  const parts = [line(left, y, left, y + height, AXIS)];
  categories.forEach((category, group) => {
    const above = y + room * group + (room * (1 - FILLED)) / 2;
    parts.push(text(left - size * 0.4, y + room * (group + 0.5) + size * 0.35, fitted(category, size, named), { size, anchor: 'end' }));
    series.forEach(({ values, role }, at) => {
      const value = values[group] ?? null;
      if (value === null) return;
      const long = (reach * Math.max(0, value)) / top;
      parts.push(box(left, above + thick * at, long, thick * 0.9, FILLS[role], '#404040'));
      parts.push(text(left + long + size * 0.3, above + thick * (at + 0.45) + size * 0.35, shown(value, shares, false), { size }));
    });
  });
  return parts;
}

/** A name, cut where it is wider than its room. */
function fitted(words: string, size: number, room: number): string {
  if (widthOf(words, size) + size * 0.4 <= room) return words;
  let cut = words;
  while (cut !== '' && widthOf(`${cut}…`, size) + size * 0.4 > room) cut = cut.slice(0, -1);
  return `${cut}…`;
}

function legend({ series }: ChartFigures, { x, y, width, height, size }: Place): string[] {
  const wide = series.map(({ name }) => size * 2.6 + widthOf(name, size));
  let left = x + (width - wide.reduce((sum, each) => sum + each, 0)) / 2;
  return series.flatMap(({ name, role }, at) => {
    const parts = [
      box(left, y + height - size * 1.5, size * 1.2, size * 0.9, FILLS[role], '#404040'),
      text(left + size * 1.6, y + height - size * 0.65, name, { size }),
    ];
    left += wide[at] ?? 0;
    return parts;
  });
}
