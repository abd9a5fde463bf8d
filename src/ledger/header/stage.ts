import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AssumptionLog } from '../assumptions';
import { civilOf } from '../../spreadsheet/calendar';
import { cellText, isBlank, isPlaceholder, normalizeText, oneLine } from '../cells/cell-text';
import { DateCells } from '../cells/date-cell';
import { NATURES, natureAsked, saysHowBuilt } from '../natures';
import { yesOrNo } from '../../mechanism/work-state';
import type { LedgerKind } from '../kinds/kind';
import { headingArea, type FoundHeader } from './find';
import type { HeaderCell } from './grid';
import type { HeaderMatch } from './match';

/** From this share of known words on, a column of stages says what projects count as. */
const KNOWN = 0.8;
/** Words that part the year's new starts from those of years before. */
const PARTING = /新开工|计划开工|拟开工|续建|结转/;
/** Words of work under way, begun this year or before. */
const UNDER_WAY = /在建|建设中|施工/;

/** The table that a nature is to be read from. */
export interface StagedTable {
  readonly snapshot: SheetSnapshot;
  readonly header: FoundHeader;
  readonly matches: readonly HeaderMatch[];
  readonly kind: LedgerKind;
  readonly planYear: number;
}

/** The columns with the stage in place of the nature where it decides; `asked` when there was a choice between them. */
export interface StagedMatches {
  readonly matches: readonly HeaderMatch[];
  readonly asked: boolean;
}

/**
 * Where 建设性质 only says how something is built (新建, 扩建) and a second column tells the stage (新开工,
 * 在建, 前期), the stage says what a project counts as, and its column is read as the nature. Where the
 * stage does not part this year's starts from the rest, the nature stays; both are told and can be turned round.
 */
export function stageForNature(table: StagedTable, log: AssumptionLog): StagedMatches {
  const { matches, header, snapshot } = table;
  const nature = matches.find(({ field }) => field.name === 'nature');
  if (!nature) return stageAlone(table, log);
  if (nature.reason === 'chosen') return { matches, asked: false };
  const natures = table.kind.natures ?? NATURES;
  const stated = wordsOf(snapshot, header, nature.column).filter((word) => natures.of(word) !== 'unknown');
  if (stated.length === 0 || !stated.every(saysHowBuilt)) return { matches, asked: false };
  const stage = header.cells.find((cell) => cell.column !== nature.column && isStage(cell, table));
  if (!stage) return { matches, asked: false };
  const parts = natureAsked(stage.printed) !== null || wordsOf(snapshot, header, stage.column).some((word) => PARTING.test(word));
  const { decided } = log.decide({
    code: 'stage-for-nature',
    subject: normalizeText(stage.printed),
    field: 'nature',
    cells: [stage, nature.cell].map(({ column }) => headingArea(header, snapshot, column)),
    decided: parts || (stage.frame.thing === 'stage' && !beganThisYear(table, stage)) ? 'stage' : 'nature',
    options: [
      { key: 'stage', params: { header: stage.printed } },
      { key: 'nature', params: { header: nature.cell.printed } },
    ],
    params: { stage: stage.printed, nature: nature.cell.printed },
    figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
    serious: true,
    ...(parts ? { likely: true } : {}),
  });
  if (decided === 'nature') return { matches, asked: true };
  const staged: HeaderMatch = {
    ...nature,
    column: stage.column,
    header: stage.printed,
    reason: 'ambiguous',
    confidence: 0.75,
    cell: stage,
  };
  return { matches: others(matches, stage).map((match) => (match === nature ? staged : match)), asked: true };
}

/**
 * Where no column and no heading tells the nature and a column of stages parts works under way from those to come
 * (在建, 前期, 竣工), the stage is the nature. Where something under way began in the plan year, it is a state only.
 */
function stageAlone(table: StagedTable, log: AssumptionLog): StagedMatches {
  const { matches, header, kind } = table;
  const field = kind.fields.find(({ name }) => name === 'nature');
  const taken = new Set(matches.filter(({ field: { name } }) => name !== 'startState').map(({ column }) => column));
  const stage = header.cells.find((cell) => !taken.has(cell.column) && isStage(cell, table));
  if (!field || !stage || beganThisYear(table, stage) || isToldElsewhere(table, stage)) return { matches, asked: false };
  const { decided } = log.decide({
    code: 'stage-for-nature',
    subject: normalizeText(stage.printed),
    field: 'nature',
    cells: [headingArea(table.header, table.snapshot, stage.column)],
    decided: 'stage',
    options: [
      { key: 'stage', params: { header: stage.printed } },
      { key: 'none', params: { header: stage.printed } },
    ],
    params: { stage: stage.printed, nature: '' },
    figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
    serious: true,
    likely: true,
  });
  if (decided === 'none') return { matches, asked: true };
  const staged: HeaderMatch = {
    field,
    column: stage.column,
    header: stage.printed,
    reason: 'ambiguous',
    confidence: 0.75,
    cell: stage,
  };
  return { matches: [...others(matches, stage), staged].sort((a, b) => a.column - b.column), asked: true };
}

/** A column of the nature is none of the state: 新开工 there is a plan, not a start. */
function others(matches: readonly HeaderMatch[], stage: HeaderCell): readonly HeaderMatch[] {
  return matches.filter(({ column }) => column !== stage.column);
}

/** A column headed as a stage or state, whose words are natures, not all of them new; or one that asks for the nature and is answered. */
function isStage(cell: HeaderCell, { snapshot, header, kind }: StagedTable): boolean {
  if (natureAsked(cell.printed) !== null) {
    const answers = wordsOf(snapshot, header, cell.column);
    return answers.length > 0 && answers.every((word) => yesOrNo(word) !== null);
  }
  if (!/阶段|状态|情况|类别/.test(cell.joined.words) || cell.frame.turn) return false;
  const natures = kind.natures ?? NATURES;
  const known = wordsOf(snapshot, header, cell.column).map((word) => natures.of(word));
  return (
    known.filter((each) => each !== 'unknown').length >= KNOWN * known.length && known.some((each) => each !== 'new' && each !== 'unknown')
  );
}

/** Whether the sheet, its title or a heading row tells a nature; a record, which has a stage, may be called 扩建项目. */
function isToldElsewhere({ snapshot, header, kind }: StagedTable, stage: HeaderCell): boolean {
  const natures = kind.natures ?? NATURES;
  if (natures.inWords(snapshot.sheet.name) !== null) return true;
  return snapshot.values.some((cells, row) => {
    if (row >= header.top && (row < header.top + header.rows || !isBlank(cells[stage.column - snapshot.origin.column] ?? null)))
      return false;
    const texts = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell));
    // A heading row holds its words and numbers; the title names a nature among others.
    return texts.length < 3 && texts.some((text) => natures.named(oneLine(cellText(text))) !== null);
  });
}

/** Whether a project under way by its stage has a start in the plan year: then 在建 does not mean 续建 here. */
function beganThisYear({ snapshot, matches, planYear }: StagedTable, stage: HeaderCell): boolean {
  const { values, numberFormats, origin, date1904 } = snapshot;
  const starts = matches
    .filter(({ field }) => field.name === 'plannedStart' || field.name === 'actualStart')
    .map(({ column }) => column - origin.column);
  const dates = new DateCells(planYear, date1904);
  const startsInYear = (row: number, column: number): boolean => {
    const cell = values[row]?.[column];
    if (typeof cell !== 'number' && typeof cell !== 'string') return false;
    const reading = typeof cell === 'number' ? dates.readNumber(cell, numberFormats[row]?.[column] ?? 'General') : dates.readText(cell);
    return reading.kind === 'span' && civilOf(reading.span.start.first).year === planYear;
  };
  return values.some(
    (cells, row) =>
      UNDER_WAY.test(wordOf(cells[stage.column - origin.column] ?? null)) && starts.some((column) => startsInYear(row, column)),
  );
}

/** The distinct words below a header; placeholders are left out, and the header printed again on every page. */
function wordsOf({ values, origin }: SheetSnapshot, { top, rows }: FoundHeader, column: number): readonly string[] {
  const printed = values.slice(top).map((cells) => cells[column - origin.column] ?? null);
  const words = new Set(Array.from(new Set(printed), wordOf));
  for (const word of ['', ...printed.slice(0, rows).map(wordOf)]) words.delete(word);
  return [...words];
}

function wordOf(cell: CellValue): string {
  if (typeof cell !== 'string' || isBlank(cell)) return '';
  const word = normalizeText(cell);
  return isPlaceholder(word) ? '' : word;
}
