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
  /** Row of the block with their own headings, and what these say. */
  readonly leafRow: number;
  readonly words: readonly string[];
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
  const headed = snapshot.merges.flatMap((area) => tickedBelow(area, snapshot, header, { natures, matters }) ?? []);
  const named = headed.length > 0 ? [] : matters.flatMap((matter) => namedSideBySide(snapshot, header, matter));
  const groups = [...headed, ...named];
  if (groups.length === 0) return null;
  const firstRow = header.top + header.rows;
  const values = snapshot.values.map((cells, row) => {
    const flat = [...cells];
    for (const { column: at, columns, leafRow, words, parent, heading } of groups) {
      // What the words are of stands in place of a parent that does not say it.
      if (parent && heading !== null && row === parent.row - origin.row) flat[at] = null;
      if (row < leafRow) continue;
      for (let each = at; each < at + columns; each++) flat[each] = null;
      if (row < firstRow) {
        if (row === leafRow) flat[at] = heading;
        continue;
      }
      const [only, ...further] = words.filter((_, index) => isTick(cells[at + index] ?? null));
      // Two ticks, or another mark, are shown as they are: what is not understood is told.
      flat[at] = only !== undefined && further.length === 0 ? oneLine(only) : otherMark(cells, at, columns);
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
function headingBelow(parent: CellValue, words: readonly string[], matters: readonly Matter[]): string | null {
  const asked = matters.find(
    ({ field, meaning, both }) =>
      field !== 'nature' &&
      words.every((word) => meaning(word) !== null) &&
      both.every((one) => words.some((word) => meaning(word) === one)),
  );
  return asked === undefined || ASKS.has(frameOf([cellText(parent)]).thing) ? null : asked.heading;
}

/** 新建 and 续建 as headings of columns of their own, without a word over them that says so. */
function namedSideBySide(snapshot: SheetSnapshot, header: FoundHeader, { heading, field: name, meaning, both }: Matter): TickedColumns[] {
  if (header.matches.some(({ field }) => field.name === name)) return [];
  const groups: TickedColumns[] = [];
  for (let leafRow = header.top; leafRow < header.top + header.rows; leafRow++) {
    const texts = present(snapshot.values[leafRow], 'values', leafRow).map(cellText);
    const meanings = texts.map((text) => (isBlank(text) ? null : meaning(text)));
    for (let column = 0; column < texts.length; column++) {
      let columns = 0;
      while (meanings[column + columns] != null) columns++;
      const told = meanings.slice(column, column + columns);
      const place = { column, columns, leafRow, words: texts.slice(column, column + columns), parent: null, heading };
      if (both.every((one) => told.includes(one)) && areTicked(snapshot, place, header.top + header.rows, meaning)) groups.push(place);
      column += columns;
    }
  }
  return groups;
}

/** The columns below a heading that is merged over them, null where they are not ticked. Their own headings may be merged down. */
function tickedBelow(
  parent: Area,
  { values, origin }: SheetSnapshot,
  header: FoundHeader,
  { natures, matters }: { readonly natures: NatureWords; readonly matters: readonly Matter[] },
): TickedColumns | null {
  const firstRow = header.top + header.rows;
  const [top, column] = [parent.row - origin.row, parent.column - origin.column];
  const leafRow = top + parent.rows;
  if (parent.columns < 2 || top < header.top || leafRow >= firstRow) return null;
  const places = placesOf(column, parent.columns);
  const [words = [], ...below] = values.slice(leafRow, firstRow).map((cells) => places.map((each) => cellText(cells[each] ?? null)));
  if (words.some(isBlank) || !below.flat().every(isBlank)) return null;
  const columns = { column, columns: parent.columns, leafRow, words };
  if (!areTicked({ values }, columns, firstRow, (text) => natures.inWords(text))) return null;
  const above = normalizeText(cellText(values[top]?.[column] ?? null));
  // 一 below 计划开工季度 is 一季度.
  if (above.endsWith('季度') && words.every((word) => /^[一二三四1-4]$/.test(word)))
    return { ...columns, words: words.map((word) => `${word}季度`), parent, heading: null };
  return { ...columns, parent, heading: headingBelow(values[top]?.[column] ?? null, words, matters) };
}

/** Whether each row that is ticked at all is ticked once, and nothing else stands in the columns but the headings again and sums. */
function areTicked(
  { values }: Pick<SheetSnapshot, 'values'>,
  { column, columns, words }: Pick<TickedColumns, 'column' | 'columns' | 'words'>,
  firstRow: number,
  meaning: Matter['meaning'],
): boolean {
  const places = placesOf(column, columns);
  const isHeading = (cells: readonly CellValue[]): boolean => words.every((word, index) => cells[column + index] === word);
  const isSum = (cells: readonly CellValue[]): boolean =>
    cells.some((cell) => typeof cell === 'string' && isTotalText(normalizeText(cell)));
  const below = values
    .slice(firstRow, firstRow + SAMPLE)
    .filter((cells) => !isHeading(cells) && !isSum(cells))
    .map((cells) => places.map((each) => cells[each] ?? null));
  // A 1 under 中央 is an amount; under 新建 it is what the sum below counts.
  const told = words.every((word) => meaning(word) !== null);
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
