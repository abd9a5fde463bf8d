import type { BarStyle, StyleName } from './sheet-plan';

/** Patterns that every application has, in the words of the file format (ECMA-376 18.18.55). */
export type Hatch = 'lightUp' | 'lightGrid' | 'gray125';

/** A look in host-neutral words; every host turns it into its own. */
export interface CellStyle {
  /** Font an office has; the application falls back by itself where it is missing. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB`, null for no fill. */
  readonly fill: string | null;
  /** Lines over the fill; `fill` is the ground beneath them. */
  readonly hatch: { readonly pattern: Hatch; readonly color: string } | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'center';
  readonly wrap: boolean;
  readonly border: boolean;
  /** A thick line on the right of the cell, `RRGGBB`, in place of its border there. */
  readonly edge: string | null;
  readonly numberFormat: string;
}

const body: CellStyle = {
  font: '仿宋',
  size: 11,
  bold: false,
  underline: false,
  color: '000000',
  fill: null,
  hatch: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: true,
  edge: null,
  numberFormat: 'General',
};
const figure: CellStyle = { ...body, horizontal: 'right', wrap: false };
const total: CellStyle = { ...body, bold: true, fill: 'F2F2F2' };

const bar: CellStyle = { ...body, horizontal: 'center', wrap: false };
/** Hatches save ink and stay apart in grey print; each has its sign besides. */
const BARS: Readonly<Record<BarStyle, CellStyle>> = {
  barNone: bar,
  barWork: { ...bar, fill: 'DEEBF7', hatch: { pattern: 'lightUp', color: '2F5597' }, color: '1F3864', bold: true },
  barAhead: { ...bar, color: '2F5597' },
  barLate: { ...bar, fill: 'FBE5D6', hatch: { pattern: 'lightGrid', color: 'C00000' }, color: 'A80000', bold: true },
  barDone: { ...bar, fill: 'E2F0D9', hatch: { pattern: 'gray125', color: '548235' }, color: '375623', bold: true },
};
/** The big figures of 领导一页纸, and its lights: numbers from 1 to 3 shown as signs and words, the red one in red. */
const card: CellStyle = { ...body, horizontal: 'center', font: '黑体', size: 22, wrap: false };
const LIGHTS = '[=1]"● 绿灯";[Red][=3]"■ 红灯";"▲ 黄灯";@';
const NOW = { edge: 'C00000' } as const;

/** Formats of figures; `_ ` leaves the width of a space on the right, so that no figure runs into the text of the next cell. */
const FIGURE = { integer: '#,##0_ ', amount: '#,##0.00_ ', percent: '0.0%_ ', points: '0.0"个百分点"_ ' } as const;

export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { ...body, font: '方正小标宋简体', size: 18, horizontal: 'center', border: false },
  underTitle: { ...body, horizontal: 'center', border: false },
  note: { ...body, border: false, color: '404040' },
  unit: { ...body, border: false, horizontal: 'right', wrap: false },
  header: { ...body, font: '黑体', horizontal: 'center', fill: 'DDEBF7' },
  text: { ...body, numberFormat: '@' },
  center: { ...body, horizontal: 'center' },
  integer: { ...figure, numberFormat: FIGURE.integer },
  amount: { ...figure, numberFormat: FIGURE.amount },
  percent: { ...figure, numberFormat: FIGURE.percent },
  date: { ...figure, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  month: { ...figure, horizontal: 'center', numberFormat: 'yyyy"年"m"月"' },
  number: figure,
  link: { ...body, underline: true, color: '0563C1', numberFormat: '@' },
  linkNumber: { ...body, underline: true, color: '0563C1', horizontal: 'center', wrap: false },
  good: { ...body, horizontal: 'center', color: '0B6A0B', bold: true },
  bad: { ...body, horizontal: 'center', color: 'A80000', bold: true },
  grey: { ...body, horizontal: 'center', color: '616161' },
  plain: { ...body, border: false },
  prose: { ...body, size: 15, border: false },
  proseHead: { ...body, font: '黑体', size: 15, border: false },
  signature: { ...body, size: 15, border: false, horizontal: 'right', wrap: false },
  section: { ...body, font: '黑体', size: 12, border: false },
  points: { ...figure, numberFormat: FIGURE.points },
  totalPoints: { ...total, horizontal: 'right', numberFormat: FIGURE.points },
  totalText: { ...total, horizontal: 'center' },
  totalInteger: { ...total, horizontal: 'right', numberFormat: FIGURE.integer },
  totalAmount: { ...total, horizontal: 'right', numberFormat: FIGURE.amount },
  ...BARS,
  barNoneNow: { ...BARS.barNone, ...NOW },
  barWorkNow: { ...BARS.barWork, ...NOW },
  barAheadNow: { ...BARS.barAhead, ...NOW },
  barLateNow: { ...BARS.barLate, ...NOW },
  barDoneNow: { ...BARS.barDone, ...NOW },
  cardLabel: { ...body, font: '黑体', horizontal: 'center', fill: 'DDEBF7' },
  cardShare: { ...card, numberFormat: '0.0%' },
  cardCount: { ...card, numberFormat: '0"个"' },
  cardText: { ...body, horizontal: 'center' },
  light: { ...card, size: 12, numberFormat: LIGHTS },
  totalPercent: { ...total, horizontal: 'right', numberFormat: FIGURE.percent },
};
