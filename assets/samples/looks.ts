import type { Cell, Look } from './ooxml/model';

/** How a county office formats its tables: 小标宋 titles, 黑体 headers, 仿宋 text, thin borders, all centred. */
const centred: Look = { font: '仿宋', size: 11, border: true, horizontal: 'center', wrap: true };
const MONTH_FORMAT = 'yyyy"年"m"月"';
const DAY_FORMAT = 'yyyy\\-mm\\-dd';

export const LOOKS = {
  title: { font: '方正小标宋简体', size: 20, horizontal: 'center' },
  sheetTitle: { font: '方正小标宋简体', size: 16, horizontal: 'center' },
  attachment: { font: '黑体', size: 14, horizontal: 'left' },
  noteLeft: { font: '仿宋', size: 11, horizontal: 'left' },
  noteCentre: { font: '仿宋', size: 11, horizontal: 'center' },
  noteRight: { font: '仿宋', size: 11, horizontal: 'right' },
  paragraph: { font: '仿宋', size: 12, horizontal: 'left', wrap: true },
  header: { ...centred, font: '黑体' },
  shadedHeader: { ...centred, font: '黑体', fill: 'DDEBF7' },
  printedText: { ...centred, format: '@' },
  printedHeader: { ...centred, font: '黑体', format: '@' },
  centre: centred,
  left: { ...centred, horizontal: 'left' },
  amount: { ...centred, format: '0.00' },
  share: { ...centred, format: '0.0%' },
  month: { ...centred, format: MONTH_FORMAT },
  day: { ...centred, format: DAY_FORMAT },
  sum: { ...centred, font: '黑体' },
  sumAmount: { ...centred, font: '黑体', format: '0.00' },
  sumShare: { ...centred, font: '黑体', format: '0.0%' },
} as const satisfies Readonly<Record<string, Look>>;

export function cell(value: Cell['value'], look: Look): Cell {
  return { value, look };
}

/** A formula with the value it has now. */
export function formula(text: string, value: number | string, look: Look): Cell {
  return { value, formula: text, look };
}

/** Cells that carry borders or a merged title, but no value. */
export function blanks(count: number, look: Look): readonly Cell[] {
  return Array.from({ length: count }, () => cell(null, look));
}
