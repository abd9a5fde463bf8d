import { foreignUnitLine, isUnitLine, isUnitNote, lineUnits, unitBehind, type LineUnits } from '../header/grammar/unit-line';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { isOfWholeList, type PlacedText } from './told-day';
import { cellText, isBlank, normalizeText, oneLine } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';

/** What stands above a table: its title, and the units that hold where a header names none. */
export interface Above {
  readonly title: string | null;
  readonly units: LineUnits;
  /** Foreign money that a line states in its place: 万美元. */
  readonly foreign: string | null;
  /** All texts there are, from top to bottom. */
  readonly texts: readonly PlacedText[];
}

/** Words of a title; an overview sentence or a note above the table may be longer. */
const TITLE = /项目|工程|投资|建设|进度|台账|名单|清单|计划|任务/;
const STOPS = ['。', '；', ';', ':', '：'];
const NO_TITLE = /^附(?:件|表)|^(?:填报|编制|报送|打印|制表|统计)|[:：]/;

/** Reads the rows of the block from `from` up to, not with, `top`. */
export function readAbove(snapshot: SheetSnapshot, from: number, top: number): Above {
  const { origin } = snapshot;
  const placed = snapshot.values.slice(from, top).flatMap((row, down) =>
    row.flatMap((cell, across): PlacedText[] =>
      typeof cell === 'string' && !isBlank(cell)
        ? [
            {
              text: oneLine(cellText(cell)),
              cell: { row: origin.row + from + down, column: origin.column + across, rows: 1, columns: 1 },
            },
          ]
        : [],
    ),
  );
  const texts = placed.map(({ text }) => text);
  const units = lineUnits(texts);
  const behind = texts.map(unitBehind).find((found) => found !== null) ?? null;
  const others = texts.map(withoutUnit).filter((text) => text !== '' && !isUnitLine(text));
  const titles = others.filter((text) => isTitle(simplified(normalizeText(text))) && !NO_TITLE.test(normalizeText(text)));
  return {
    title: longest(titles) ?? longest(others),
    units: { ...units, all: units.all ?? (texts.some(isUnitLine) ? null : behind) },
    foreign: texts.map(foreignUnitLine).find((found) => found !== null) ?? null,
    texts: placed,
  };
}

/** Rows above a header in which a heading of the list stands. */
const HEADING_ROWS = 3;

/** The texts right above a table at or before its names, the nearest first; those further right head a list beside it. */
export function headingsAbove(texts: readonly PlacedText[], name: number | null): readonly string[] {
  const last = texts.at(-1)?.cell.row ?? 0;
  return texts
    .filter(({ cell }) => cell.row > last - HEADING_ROWS && name !== null && cell.column <= name)
    .map(({ text }) => text)
    .reverse();
}

/** Rows looked at from the last one up. */
const NOTE_ROWS = 8;
/** Longer notes say more than the unit. */
const LONGEST_NOTE = 40;
/** Notes that say of which day the figures are; others tell of many days. */
const SAYS_DAY =
  /^(?:注|备注|说明)?:?(?:\d[.、])?(?:本表|以上|表中|上述)?(?:各项|全部)?(?:数据|统计|进度)?(?:均为|为|均)?(?:截[至止]|更新[至到])|(?:填报|填表|填写|统计|制表|编制)(?:时间|日期):/;

/** What the last rows of a block, those with a cell or two alone, say of the day that it was kept up to; not of a day of one project. */
export function notesBelow({ values, origin }: SheetSnapshot, firstRow: number): PlacedText[] {
  const notes: PlacedText[] = [];
  for (let row = values.length - 1; row >= Math.max(firstRow, values.length - NOTE_ROWS); row--) {
    (values[row] ?? []).forEach((cell, column) => {
      if (typeof cell === 'string' && SAYS_DAY.test(normalizeText(cell)) && isOfWholeList(cell))
        notes.push({ text: oneLine(cell), cell: { row: row + origin.row, column: column + origin.column, rows: 1, columns: 1 } });
    });
  }
  return notes;
}

/** The last rows of a block, where notes stand; none before `firstRow`. */
export function lastRows({ values }: SheetSnapshot, firstRow: number): SheetSnapshot['values'] {
  return values.slice(Math.max(firstRow, values.length - NOTE_ROWS));
}

/** A cell of several notes: 注：1.本表截至6月底；2.金额以亿元为单位. Each of them is one. */
const SEVERAL_NOTES = /^(?:附?注|备注|(?:填[表报])?说明):/;
const BETWEEN_NOTES = /[。；;\n]|(?<!\d)\d{1,2}[.、](?!\d)/;

function notesIn(text: string): string[] {
  const parts = SEVERAL_NOTES.test(normalizeText(text)) ? text.normalize('NFKC').split(BETWEEN_NOTES) : [];
  return [text, ...parts].filter((note) => note.length <= LONGEST_NOTE && isUnitNote(note));
}

/** The units that notes of nothing else state in the last rows of a block: 注：投资单位均为亿元。 */
export function unitsBelow(snapshot: SheetSnapshot, firstRow: number): LineUnits {
  const texts = lastRows(snapshot, firstRow).flat();
  return lineUnits(texts.flatMap((cell) => (typeof cell === 'string' ? [...new Set(notesIn(cellText(cell)))] : [])));
}

/** The unit in brackets that hold the month too: （单位：亿元，2025年8月）, （2025年8月，单位：亿元）. */
const UNIT_BEFORE_TIME =
  /([(（])\s?(?:金额|投资)?单位[:：]\s?[^()（）,，、；;\s]{1,8}[,，、；;]\s?(?=[^()（）]{0,30}[年月日][^()（）]{0,10}[)）])/;
const UNIT_BEHIND_TIME = /[,，、；;\s]\s?(?:金额|投资)?单位[:：][^()（）]{1,20}(?=[)）])/;

/** A title without the unit that stands behind it: 2025年重点项目表（单位：万元）, 2025年重点项目表 单位：万元, 2025年重点项目表（以万元计）. */
function withoutUnit(text: string): string {
  const open = text
    .replace(UNIT_BEFORE_TIME, '$1')
    .replace(UNIT_BEHIND_TIME, '')
    .replace(/[(（]\s?(?:(?:金额|投资)?单位[^()（）]{1,20}|[^()（）]{0,6}[以按][^()（）]{1,6}(?:计|为单位))[)）]/, '');
  const behind = /\s(?:(?:金额|投资)?单位[:：].{1,20}|[以按].{1,6}(?:计|为单位))$/.exec(open);
  const title = behind ? open.slice(0, behind.index).trimEnd() : '';
  return title === '' ? open : title;
}

/** A word of a title with no stop behind it. */
function isTitle(words: string): boolean {
  return TITLE.test(words.slice(Math.max(...STOPS.map((stop) => words.lastIndexOf(stop))) + 1));
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}
