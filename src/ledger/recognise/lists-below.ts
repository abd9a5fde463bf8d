import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import type { FoundHeader } from '../header/find';
import { isCountHeader } from '../header/summary';
import { PROJECTS } from '../kinds/projects';
import type { RegisterKind } from '../kinds/register';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { nearCells } from './near-cells';
import { tellsOfProjects } from './recognise-kind';
import { headerOf, type ListOfSheet } from './side-by-side';

/** Rows of a sheet that are looked at as headers of further lists; nobody keeps more lists on one. */
const MOST_CANDIDATES = 20;
/** Fewer headings side by side are a remark, longer ones texts. */
const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 20;
/** A title, the line of units and a date may stand above a header. */
const MOST_ABOVE = 4;
/** What closes the list above, and heads none. */
const CLOSING = /^(?:备?注[:：]?|说明|填表|合计|总计|小计|共计|附注)/;
/** From here on a heading says what it is, and so many must. */
const SURE = 0.9;
const FEWEST_SURE = 3;

/**
 * The lists that stand one below the other on a sheet, each cut out of it: below a blank row or a title, with a header that is beyond
 * doubt that of a list of another kind. Null where the sheet is one list, or several of one kind, which are tables of one ledger.
 */
export function listsBelow(sheet: SheetSnapshot, kindOf: (part: SheetSnapshot) => RegisterKind | null): readonly ListOfSheet[] | null {
  const { snapshot } = nearCells(sheet);
  const rows = candidateRows(snapshot.values);
  if (rows.length === 0) return null;
  const lists: ListOfSheet[] = [];
  let from = 0;
  for (const [at, row] of rows.entries()) {
    const start = firstAbove(snapshot.values, row);
    const above = from < start ? listIn(rowsOf(snapshot, from, start), kindOf) : null;
    const next = rows.find((other, index) => index > at && firstAbove(snapshot.values, other) > row);
    const below = listIn(rowsOf(snapshot, start, next === undefined ? snapshot.values.length : firstAbove(snapshot.values, next)), kindOf);
    if (!above || !below || below.header.top !== row - start || !isOfItsOwn(above, below)) continue;
    lists.push({ kind: above.kind, snapshot: above.snapshot });
    from = start;
  }
  if (from === 0) return null;
  const rest = rowsOf(snapshot, from, snapshot.values.length);
  return [...lists, { kind: kindOf(rest), snapshot: rest }];
}

/** Block rows of short words alone, below a blank row or one of a title. */
function candidateRows(values: SheetSnapshot['values']): readonly number[] {
  const found: number[] = [];
  for (let row = 1; row < values.length && found.length < MOST_CANDIDATES; row++) {
    const cells = values[row] ?? [];
    if (isHeading(cells) && !isFull(values[row - 1] ?? []) && values.slice(0, row).some(isFull)) found.push(row);
  }
  return found;
}

function isHeading(cells: readonly CellValue[]): boolean {
  if (cells.some((cell) => typeof cell === 'number')) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= FEWEST_HEADINGS && filled.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADING);
}

/** A row of a list; a title, a unit and a date are none. */
function isFull(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length >= FEWEST_HEADINGS;
}

/** The first row of what stands right above a header: its title, unit and date. */
function firstAbove(values: SheetSnapshot['values'], header: number): number {
  let row = header;
  while (row > 0 && header - row < MOST_ABOVE) {
    const filled = (values[row - 1] ?? []).filter((cell) => !isBlank(cell));
    const [first] = filled;
    if (first === undefined || filled.length >= FEWEST_HEADINGS || CLOSING.test(normalizeText(cellText(first)))) break;
    row--;
  }
  return row;
}

interface FoundList extends ListOfSheet {
  readonly header: FoundHeader;
}

function listIn(part: SheetSnapshot, kindOf: (part: SheetSnapshot) => RegisterKind | null): FoundList | null {
  const kind = kindOf(part);
  const header = headerOf(part, kind ?? PROJECTS);
  return header && { kind, snapshot: part, header };
}

/** Whether a list is beyond doubt one of another kind than that above it, and no account of it. */
function isOfItsOwn(above: FoundList, { kind, header, snapshot }: FoundList): boolean {
  if (kind?.key === above.kind?.key) return false;
  const first = header.top + header.rows;
  if (isCountHeader(snapshot.values.slice(header.top, header.top + FEWEST_HEADINGS), kind ?? PROJECTS)) return false;
  // 责任单位, 申报, 到位 below the list of these is what it comes to by unit.
  const ledgerOf = (each: RegisterKind | null): string | undefined => each?.layoutOf ?? each?.key;
  if (kind?.ofUnits && (header.top === 0 || ledgerOf(kind) === ledgerOf(above.kind))) return false;
  if (kind === null && !tellsOfProjects(header.matches)) return false;
  const sure = header.matches.filter(({ confidence }) => confidence >= SURE);
  const name = header.matches.find(({ field }) => field.type === 'name');
  if (!name || sure.length < FEWEST_SURE) return false;
  const isNamed = (cells: readonly CellValue[]): boolean => typeof cells[name.column - snapshot.origin.column] === 'string';
  return snapshot.values.slice(first).some(isNamed);
}

/** Some rows of a sheet, as if nothing stood above and below them. */
function rowsOf(snapshot: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const { origin, values, numberFormats, far } = snapshot;
  return {
    ...snapshot,
    origin: { ...origin, row: origin.row + from },
    values: values.slice(from, to),
    numberFormats: numberFormats.slice(from, to),
    far: from === 0 ? far : [],
    partial: true,
  };
}
