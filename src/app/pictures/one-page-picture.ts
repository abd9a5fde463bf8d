import type { Light } from '../../mechanism/lights';
import type { OnePageContent } from '../../sheets/leaders/one-page-content';
import { LIGHT } from '../../wording/sheets/investment';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import type { ChartFigures } from '../views/insight';
import { chartParts } from './chart-picture';
import { box, drawing, text, widthOf, wrapped, type Drawing } from './svg';

/** Pixels at 1×: as wide as A4 upright at 96 dots an inch, so that the picture is read in the size of the page. */
const [WIDTH, MARGIN, SIZE] = [794, 40, 16] as const;
const INNER = WIDTH - 2 * MARGIN;
const LINE = SIZE * 1.5;
const [CARD, CHART] = [150, 220] as const;
/** Words on white, dark enough to be read. */
const COLOR: Readonly<Record<Light, string>> = { green: '#0B6A0B', yellow: '#8A5A00', red: '#C00000', grey: '#616161' };
const [FRAME, HEAD] = ['#7F7F7F', '#DDEBF7'];
/** Shares of the width that name, unit, leader and state of a project take. */
const COLUMNS = [0.46, 0.22, 0.14, 0.18] as const;
/** The same of the charts of quarters and of investment. */
const CHARTS = [0.68, 0.32] as const;
/** Projects of the list; the rest is counted. */
const MOST = 12;

/** 领导一页纸 as a picture for a message: what the sheet says, with the charts given. */
export function onePagePicture(content: OnePageContent, charts: readonly ChartFigures[]): Drawing {
  const parts: string[] = [];
  let y = MARGIN + 30;
  parts.push(text(WIDTH / 2, y, content.title, { size: 28, anchor: 'middle', bold: true }));
  y += 14;
  const lines = (words: string, size: number, fill = '#000000'): void => {
    for (const each of wrapped(words, size, INNER)) {
      y += size * 1.5;
      parts.push(text(MARGIN, y, each, { size, fill }));
    }
  };
  lines(content.source, 14, '#404040');
  y += 14;
  parts.push(...cards(content, y));
  y += CARD + 8;
  for (const sentence of content.conclusions) lines(sentence, 18);
  if (charts.length > 0) {
    y += 16;
    let x = MARGIN;
    for (const [at, chart] of charts.entries()) {
      const width = INNER * (charts.length === 1 ? 1 : (CHARTS[at] ?? 0));
      parts.push(...chartParts(chart, { x, y, width, height: CHART, size: 14 }));
      x += width;
    }
    y += CHART;
  }
  y += SIZE * 2;
  parts.push(text(MARGIN, y, content.late.heading, { size: 18, bold: true }));
  y += 12;
  const list = table(content.late, y);
  parts.push(...list.parts);
  y = list.bottom;
  lines(ONE_PAGE.pictureNote, 14, '#404040');
  for (const note of content.notes) lines(note, 14, '#404040');
  return drawing(WIDTH, y + MARGIN, parts);
}

function cards({ figures }: OnePageContent, y: number): string[] {
  const width = INNER / figures.length;
  return figures.flatMap(({ label, shown, target, detail, light }, at) => {
    const [x, middle] = [MARGIN + width * at, MARGIN + width * (at + 0.5)];
    const centred = (row: number, words: string, size: number, look: { bold?: boolean; fill?: string } = {}): string =>
      text(middle, y + row, words, { size, anchor: 'middle', ...look });
    return [
      box(x, y, width, CARD, '#FFFFFF', FRAME),
      box(x, y, width, 30, HEAD, FRAME),
      centred(21, label, Math.min(SIZE, Math.floor(((width - 12) * SIZE) / widthOf(label, SIZE)))),
      centred(68, shown, 32, { bold: true }),
      centred(94, target, 14),
      centred(115, detail, 14),
      centred(140, LIGHT[light], 17, { bold: true, fill: COLOR[light] }),
    ];
  });
}

function table({ projects, count, nobody, more }: OnePageContent['late'], top: number): { parts: string[]; bottom: number } {
  const parts: string[] = [];
  let y = top;
  const edges = COLUMNS.map((_, at) => MARGIN + INNER * COLUMNS.slice(0, at).reduce<number>((sum, share) => sum + share, 0));
  const row = (cells: readonly string[], fill: string): void => {
    const found = cells.map((words, at) => wrapped(words, SIZE, INNER * (COLUMNS[at] ?? 1) - 12));
    const height = Math.max(1, ...found.map(({ length }) => length)) * LINE + 6;
    found.forEach((texts, at) => {
      const x = edges[at] ?? MARGIN;
      parts.push(box(x, y, INNER * (COLUMNS[at] ?? 1), height, fill, FRAME));
      texts.forEach((words, down) => parts.push(text(x + 6, y + 19 + down * LINE, words, { size: SIZE })));
    });
    y += height;
  };
  const across = (words: string): void => {
    parts.push(box(MARGIN, y, INNER, LINE + 6, '#FFFFFF', FRAME), text(MARGIN + 6, y + 19, words, { size: SIZE }));
    y += LINE + 6;
  };
  if (count === 0) across(nobody);
  else {
    row(ONE_PAGE.listHead, HEAD);
    for (const { name, unit, leader, state } of projects.slice(0, MOST)) row([name, unit, leader, state], '#FFFFFF');
    if (count > MOST) across(more);
  }
  return { parts, bottom: y };
}
