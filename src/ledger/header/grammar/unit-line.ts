import { simplified } from '../../../mechanism/simplified';
import { normalizeText } from '../../cells/cell-text';
import { FOREIGN_MONEY, UNIT_NAMES, unitNamed, type MoneyUnit } from '../../cells/money-unit';
import { readHeader, type HeaderText } from './text';

/** A unit that a line states for the columns it names: 总投资 in 亿元. */
interface LabelledUnit {
  /** The words it names them by, as words of a header. */
  readonly words: string;
  readonly unit: MoneyUnit;
}

/** What lines around a table state of the units of its amounts. */
export interface LineUnits {
  /** The unit of all amounts whose header names none; null where no line says it, or lines say different ones. */
  readonly all: MoneyUnit | null;
  /** Where different units are stated, the columns that each is for. */
  readonly labelled: readonly LabelledUnit[];
}

const SPACES = /[ \t]+/g;
/** A line that states a unit: 单位：, 金额单位为, 资金：, 以万元计, 以亿元为单位; 总投资（以万元计） is a header. */
const STATES = new RegExp(
  `单位(?:均|都)?(?:[:：]|为|是|以)|(?:单位|资金|金额)[^:：]{0,4}[:：]|(?<!.\\([^)]{0,8})[以按](?:人民币)?(?:${UNIT_NAMES})(?:计|为单位)`,
);
/** 总投资, or 总投资、年度投资 before 单位: the columns that a unit behind them is for. */
const COLUMNS =
  '(?:(?:(?!元)[\\u4e00-\\u9fff]){2,10}、){1,4}(?:(?!元)[\\u4e00-\\u9fff]){2,12}?(?=的?单位|[均都以按])|[\\u4e00-\\u9fff]{0,12}?';
/** What stands between them and the unit. */
const LINK = '的?(?:单位)?(?:均|都)?(?:[:：]|为|是|以|按)?(?:人民币)?';
/** Units with the columns before them or in brackets behind: 总投资单位：亿元, 总投资亿元, 亿元（总投资）; an amount is none. */
const UNITS = new RegExp(
  `(${COLUMNS})${LINK}(?<![\\d.亿万千百美欧港日澳])(${UNIT_NAMES})(?:计|为单位)?(?:\\(([\\u4e00-\\u9fff、,]{2,20})\\))?(?=[,，;；、。/)）]|$)`,
  'g',
);
/** Words that name no column of their own. */
const EVERYTHING =
  /^(?:注|备注|说明|本表|表[中内]|以上|上述|所列|各项|涉及|其中|其[他它余]|金额|资金|投资|投资额|货币|计量|数据|数字|数值|计价|的)*$/;

/** What names the column of 总投资, and no list. */
const OF_THE_WHOLE = /^(?:项目|计划|概算)?总投资额?$/;

/** The units that lines above or below a table state, the first line first. */
export function lineUnits(lines: readonly string[]): LineUnits {
  const stated = lines.flatMap(unitsIn);
  const units = new Set(stated.map(({ unit }) => unit));
  // 总投资单位：亿元 alone leaves the plan of the year open; 2025年投资计划 单位：万元 is a title.
  const ofTheWhole = stated.length > 0 && stated.every(({ words }) => OF_THE_WHOLE.test(words));
  if (units.size < 2 && !ofTheWhole) return { all: stated[0]?.unit ?? null, labelled: [] };
  const rest = new Set(stated.filter(({ words }) => words === '').map(({ unit }) => unit));
  const [all = null] = rest;
  return { all: rest.size === 1 ? all : null, labelled: stated.filter(({ words }) => words !== '') };
}

/** Whether a text states the unit of amounts. */
export function isUnitLine(text: string): boolean {
  return unitsIn(text).length > 0;
}

/** Whether a note says nothing but units: 注：投资单位均为亿元。 */
export function isUnitNote(text: string): boolean {
  const line = levelled(text);
  return unitsIn(text).length > 0 && EVERYTHING.test(line.replace(UNITS, '').replace(/[\d:：,，;；、。.()（）]/g, ''));
}

/** The unit that lines state for a header that names none itself: of those whose words it bears, the one with the most. */
export function unitOfHeader(header: HeaderText, labelled: readonly LabelledUnit[]): MoneyUnit | null {
  const fitting = labelled.filter(
    ({ words }) => (!OF_THE_YEAR.test(words) || isOfTheYear(header)) && bears(header.words, words.replace(OF_THE_WHOLE, '总投资')),
  );
  // 计划总投资 has all letters of 计划投资 too.
  const whole = saysYear(header) ? [] : fitting.filter(({ words }) => words.includes('总'));
  const named = whole.length > 0 ? whole : fitting;
  const most = Math.max(...named.map((each) => each.words.length));
  const [unit = null, ...others] = new Set(named.filter((each) => each.words.length === most).map((each) => each.unit));
  return others.length === 0 ? unit : null;
}

const UNIT_BEHIND = new RegExp(`\\((?:金额)?均?[以按]?(?:人民币)?(${UNIT_NAMES})计?\\)$|^(${UNIT_NAMES})$`);

/** The unit that a text above a table ends with, or consists of: 2025年投资计划（亿元）, （万元）. Null if none. */
export function unitBehind(text: string): MoneyUnit | null {
  const found = UNIT_BEHIND.exec(simplified(normalizeText(text)));
  return unitNamed(found?.[1] ?? found?.[2] ?? '');
}

const FOREIGN = new RegExp(
  `(?:单位|资金|金额|币种)[^:：]{0,4}[:：]\\s*((?:亿|千万|百万|万|千)?(?:${FOREIGN_MONEY.source}))(?!.{0,12}[亿万千]元)`,
);

/** Foreign money that such a line states the amounts in, 单位：万美元; null for none, and for 元 beside it. */
export function foreignUnitLine(text: string): string | null {
  return FOREIGN.exec(levelled(text))?.[1] ?? null;
}

function unitsIn(text: string): LabelledUnit[] {
  const line = levelled(text);
  if (!STATES.test(line)) return [];
  return Array.from(line.matchAll(UNITS)).flatMap(([, before = '', printed = '', behind = '']) => {
    const unit = unitNamed(printed);
    if (unit === null) return [];
    const labels = (behind === '' ? before : behind).split(/[、,和及与]/);
    return labels.map((label) => ({ words: EVERYTHING.test(label) ? '' : readHeader(label).words.replace(/^其中/, ''), unit }));
  });
}

function levelled(text: string): string {
  return simplified(text.normalize('NFKC').replace(SPACES, ''));
}

/** Words for the plan year, which a header may write as its number. */
const OF_THE_YEAR = /^(?:年度|本年度?|当年|全年)/;

function saysYear({ words, year, month }: HeaderText): boolean {
  return year !== null || month !== null || /年|月|季/.test(words);
}

/** A plan and what was done are of the year, unless they are of the whole: 计划总投资, 累计完成投资. */
function isOfTheYear(header: HeaderText): boolean {
  return saysYear(header) || (/计划|完成/.test(header.words) && !/总|累计|开工/.test(header.words));
}

/** Whether a header has all letters of a label in their order: 年度投资 of 年度计划投资, and of 2025年计划投资. */
function bears(header: string, label: string): boolean {
  let at = 0;
  for (const letter of label.replace(OF_THE_YEAR, '')) {
    at = header.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
