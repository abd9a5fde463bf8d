import type { MoneyUnit } from '../cells/money-unit';
import { readUnitLine } from '../header/grammar/text';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, isBlank, normalizeText, oneLine } from '../cells/cell-text';

/** What stands above a table: its title, and the unit that holds where a header names none. */
export interface Above {
  readonly title: string | null;
  readonly unit: MoneyUnit | null;
}

/** Words of a title; an overview sentence or a note above the table may be longer. */
const TITLE = /(?:项目|工程|投资|建设|进度|台账|名单|清单|计划|任务)(?!.*[。；;:：])/;
const NO_TITLE = /^附(?:件|表)|^(?:填报|编制|报送|打印|制表|统计)|[:：]/;

/** Reads the rows of the block from `from` up to, not with, `top`. */
export function readAbove(snapshot: SheetSnapshot, from: number, top: number): Above {
  const texts = snapshot.values
    .slice(from, top)
    .flatMap((row) => row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map((cell) => oneLine(cellText(cell))));
  const unit = texts.map(readUnitLine).find((found) => found !== null) ?? null;
  const others = texts.filter((text) => readUnitLine(text) === null);
  const titles = others.filter((text) => TITLE.test(normalizeText(text)) && !NO_TITLE.test(normalizeText(text)));
  return { title: longest(titles) ?? longest(others), unit };
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}
