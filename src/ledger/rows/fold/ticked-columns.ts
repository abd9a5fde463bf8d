import { cellText, isBlank, normalizeText, oneLine } from '../../cells/cell-text';
import { resumptionState, workState, yesOrNo } from '../../../mechanism/work-state';
import type { FoundHeader } from '../../header/find';
import { frameOf } from '../../header/grammar/frame';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isTotalText } from '../words';
import { FOLD } from '../../combine/row-location';
import { NATURES, type NatureWords } from '../../natures';
import type { FieldSpec, LedgerKind } from '../../kinds/kind';
import { isRegisterKind } from '../../kinds/register';
import { bareState } from '../../header/state-columns';
import type { UnfoldedTable } from './folded-columns';
import { present } from '../../../spreadsheet/present';

const SAMPLE = 60;
/** So many rows must be ticked, and so many of those that are, once only. */
const FEWEST = 2;
const TICK = /^(?:√|✓|✔|☑|■|●|▲|★|v|○)$/i;

/** What heads words side by side where nobody wrote it over them: 新建 and 续建, 已开工 and 未开工. */
interface Matter {
  readonly heading: string;
  readonly field: string;
  readonly meaning: (words: string) => string | null;
  /** Two of what they say. 开工 and 竣工 side by side are two facts of one project. */
  readonly both: readonly [string, string];
}

/** What the columns of a kind may be about. 是 and 否 as headings answer whatever stands over them. */
function mattersOf(kind: LedgerKind): readonly Matter[] {
  const natures = kind.natures ?? NATURES;
  const states = kind.fields.filter((field) => field.state !== undefined);
  return [
    { heading: '建设性质', field: 'nature', meaning: (words) => natures.inWords(words), both: ['new', 'continuing'] },
    ...(isRegisterKind(kind) ? states.map(stateMatter) : STARTS),
  ];
}

const STARTS: readonly Matter[] = [
  {
    heading: '复工情况',
    field: 'resumed',
    meaning: (words) => (words.includes('复工') ? resumptionState(normalizeText(words)) : null),
    both: ['resumed', 'not-resumed'],
  },
  { heading: '开工情况', field: 'startState', meaning: (words) => unlessAnswer(words, workState), both: ['started', 'not-started'] },
];

/** 已销号 beside 未销号 in the other ledgers. */
function stateMatter(field: FieldSpec): Matter {
  const meaning = (words: string): string | null => unlessAnswer(words, (levelled) => bareState(levelled, field));
  return { heading: field.label, field: field.name, meaning, both: ['是', '否'] };
}

function unlessAnswer(words: string, meaning: (levelled: string) => string | null): string | null {
  const levelled = normalizeText(words);
  return yesOrNo(levelled) === null ? meaning(levelled) : null;
}

/** Columns of which each row has one ticked. */
interface TickedColumns {
  /** First of them in the block, and how many. */
  readonly column: number;
  readonly columns: number;
  /** Row of the block with their own headings. */
  readonly leafRow: number;
  /** The merged heading over them, null for none; and what they are of by their own words, where no heading says it. */
  readonly parent: Area | null;
  readonly heading: string | null;
}

/**
 * Columns side by side of which each row has one ticked, under one heading or by words that need none: 建设性质 over 新建 and
 * 续建, 新建 and 续建 alone, 计划开工时间 over 一季度 to 四季度. They are one column, whose cells say what is ticked. Null where there are none.
 */
export function foldTicks(snapshot: SheetSnapshot, header: FoundHeader, kind: LedgerKind): Omit<UnfoldedTable, 'lines'> | null {
  const { origin } = snapshot;
  const matters = mattersOf(kind);
  const natures = kind.natures ?? NATURES;
  const headed = snapshot.merges.flatMap((area): TickedColumns[] => {
    if (!isTicked(area, snapshot, header, natures)) return [];
    const place = { column: area.column - origin.column, columns: area.columns, leafRow: header.top + header.rows - 1, parent: area };
    return [{ ...place, heading: headingBelow(place, snapshot, matters) }];
  });
  const named = headed.length > 0 ? [] : matters.flatMap((matter) => namedSideBySide(snapshot, header, matter));
  const groups = [...headed, ...named];
  if (groups.length === 0) return null;
  const firstRow = header.top + header.rows;
  const values = snapshot.values.map((cells, row) => {
    if (row < header.top) return cells;
    const flat = [...cells];
    for (const { column: at, columns, leafRow, parent, heading } of groups) {
      // What the words are of stands in place of a parent that does not say it.
      if (parent && heading !== null && row === parent.row - origin.row) flat[at] = null;
      if (row < leafRow) continue;
      for (let each = at; each < at + columns; each++) flat[each] = null;
      if (row < firstRow) {
        if (row === leafRow && heading !== null) flat[at] = heading;
        continue;
      }
      const ticked = placesOf(at, columns).filter((each) => isTick(cells[each] ?? null));
      const [only] = ticked;
      // Two ticks, or another mark, are shown as they are: what is not understood is told.
      flat[at] =
        ticked.length === 1 && only !== undefined
          ? oneLine(cellText(snapshot.values[leafRow]?.[only] ?? null))
          : otherMark(cells, at, columns);
    }
    return flat;
  });
  return {
    snapshot: { ...snapshot, values, merges: snapshot.merges.filter((area) => !groups.some(({ parent }) => parent === area)) },
    places: new Map(groups.map(({ column }) => [column, { column, kind: FOLD.first }])),
  };
}

/** What a parent asks that heads words of starts and resumptions itself. */
const ASKS: ReadonlySet<string | null> = new Set(['start', 'resumption', 'start-or-resumption', 'state', 'stage']);

/** What the children say to be about where their parent does not: 已开工 and 未开工 below 项目进展. */
function headingBelow(
  { column, columns, leafRow, parent }: Omit<TickedColumns, 'heading'> & { readonly parent: Area },
  { values, origin }: SheetSnapshot,
  matters: readonly Matter[],
): string | null {
  const words = placesOf(column, columns).map((each) => cellText(values[leafRow]?.[each] ?? null));
  const about = cellText(values[parent.row - origin.row]?.[column] ?? null);
  const asked = matters.find(
    ({ field, meaning, both }) =>
      field !== 'nature' &&
      words.every((word) => meaning(word) !== null) &&
      both.every((one) => words.some((word) => meaning(word) === one)),
  );
  return asked === undefined || ASKS.has(frameOf([about]).thing) ? null : asked.heading;
}

/** 新建 and 续建 as headings of columns of their own, without a word over them that says so. */
function namedSideBySide(snapshot: SheetSnapshot, header: FoundHeader, { heading, field: name, meaning, both }: Matter): TickedColumns[] {
  if (header.matches.some(({ field }) => field.name === name)) return [];
  const groups: TickedColumns[] = [];
  for (let leafRow = header.top; leafRow < header.top + header.rows; leafRow++) {
    const words = present(snapshot.values[leafRow], 'values', leafRow).map((cell) => (isBlank(cell) ? null : meaning(cellText(cell))));
    for (let column = 0; column < words.length; column++) {
      let columns = 0;
      while (words[column + columns] != null) columns++;
      const told = words.slice(column, column + columns);
      const place = { column, columns, leafRow, parent: null, heading };
      if (both.every((one) => told.includes(one)) && areTicked(snapshot, place, header.top + header.rows, meaning)) groups.push(place);
      column += columns;
    }
  }
  return groups;
}

function isTicked(
  { row, column, rows, columns }: Area,
  { values, origin }: SheetSnapshot,
  header: FoundHeader,
  natures: NatureWords,
): boolean {
  const leafRow = header.top + header.rows - 1;
  const [top, at] = [row - origin.row, column - origin.column];
  if (header.rows < 2 || columns < 2 || top < header.top || top + rows !== leafRow) return false;
  const children = placesOf(at, columns).map((each) => values[leafRow]?.[each] ?? null);
  if (children.some(isBlank)) return false;
  return areTicked({ values }, { column: at, columns, leafRow }, leafRow + 1, (words) => natures.inWords(words));
}

/** Whether each row that is ticked at all is ticked once, and nothing else stands in the columns but the headings again and sums. */
function areTicked(
  { values }: Pick<SheetSnapshot, 'values'>,
  { column, columns, leafRow }: Pick<TickedColumns, 'column' | 'columns' | 'leafRow'>,
  firstRow: number,
  meaning: Matter['meaning'],
): boolean {
  const places = placesOf(column, columns);
  const isHeading = (cells: readonly CellValue[]): boolean => places.every((each) => cells[each] === values[leafRow]?.[each]);
  const isSum = (cells: readonly CellValue[]): boolean =>
    cells.some((cell) => typeof cell === 'string' && isTotalText(normalizeText(cell)));
  const below = values
    .slice(firstRow, firstRow + SAMPLE)
    .filter((cells) => !isHeading(cells) && !isSum(cells))
    .map((cells) => places.map((each) => cells[each] ?? null));
  // A 1 under 中央 is an amount; under 新建 it is what the sum below counts.
  const told = places.every((each) => meaning(cellText(values[leafRow]?.[each] ?? null)) !== null);
  if (!told && below.flat().some((cell) => typeof cell === 'number')) return false;
  const ticks = below.map((cells) => cells.filter(isTick).length).filter((count) => count > 0);
  return (
    ticks.length >= FEWEST &&
    ticks.every((count) => count === 1) &&
    below.every((cells) => cells.every((cell) => isBlank(cell) || isTick(cell) || isRefused(cell)))
  );
}

/** Columns of the block from `at` on. */
function placesOf(at: number, columns: number): number[] {
  return Array.from({ length: columns }, (_, index) => at + index);
}

/** √, 是, and the 1 that a sum below counts. */
function isTick(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === true || cell === 1;
  return TICK.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === true;
}

/** 否, × and a bar: not that one. */
function isRefused(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === false || cell === 0;
  return /^[-—－/]$/.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === false;
}

function otherMark(cells: readonly CellValue[], at: number, columns: number): CellValue {
  const marked = placesOf(at, columns)
    .map((each) => cells[each] ?? null)
    .filter((cell) => !isBlank(cell) && !isRefused(cell));
  return marked.length === 0 ? null : marked.map((cell) => oneLine(cellText(cell))).join('');
}
