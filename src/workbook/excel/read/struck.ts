import { WorkbookFault } from '../../../spreadsheet/port';
import type { Area, StruckText } from '../../../spreadsheet/snapshot';
import { strikeOf, type FilledCells, type FoundStruck, type Strike } from '../../common/struck';
import { isOfficeError } from '../errors';
import { withinLimits, type Session } from '../session';

/** Pieces into which a block is cut that is struck through in part. */
const PIECES = 32;
/** Blocks of one request: each costs about 700 bytes of messages. */
const BLOCKS_PER_REQUEST = 2_000;
/** Codes of a host that does not know what it is asked. */
const REFUSALS = ['ApiNotFound', 'GeneralException', 'InvalidArgument', 'NotImplemented', 'UnsupportedOperation'];
/** More blocks than this are not asked one by one. */
const MOST_BLOCKS = 20_000;

/** Asks whether the cells of a range are struck through (ExcelApi 1.9): null where some cells or characters are and some are not. */
export function askForStrike(range: Excel.Range): () => boolean | null {
  range.load('format/font/strikethrough');
  return () => {
    const told: boolean | null = range.format.font.strikethrough;
    return told;
  };
}

/**
 * What is struck through within the used cells, of which the host says what they are as a whole (`state`). Blocks that are struck in
 * part are cut, columns first, then rows, until every piece is alike; of a single cell the host then tells the pieces of its text
 * (ExcelApi 1.18). Null where there is too much to ask.
 */
export async function findStruck(
  session: Session,
  sheetId: string,
  used: Area,
  state: boolean | null,
  filled: FilledCells,
): Promise<FoundStruck | null> {
  if (!session.supports('1.9')) return null;
  if (state !== null) return { cells: state ? [...filled.within(used)] : [], texts: [] };
  const cells: Area[] = [];
  const mixed: Area[] = [];
  let asked = 0;
  // Columns that differ are cut by rows together: a project is mostly struck through from end to end.
  for (let open = sideBySide(used), join = true; open.length > 0; join = false) {
    const blocks = open.filter((block) => filled.any(block));
    asked += blocks.length;
    if (asked > MOST_BLOCKS) return null;
    const states = await askBlocks(session, sheetId, blocks);
    const partly = blocks.filter((_, at) => states[at] === null);
    cells.push(...blocks.flatMap((block, at) => (states[at] === true ? [...filled.within(block)] : [])));
    mixed.push(...partly.filter(isCell));
    open = (join ? joined(partly) : partly).filter((block) => !isCell(block)).flatMap(cut);
  }
  const texts = mixed.flatMap(({ row, column }): Omit<StruckText, 'left'>[] => {
    const text = filled.at(row, column);
    return typeof text === 'string' ? [{ row, column, text }] : [];
  });
  return withParts(texts, await askForParts(session, sheetId, texts), cells);
}

function isCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

function withParts(texts: readonly Omit<StruckText, 'left'>[], strikes: readonly (Strike | null)[], cells: readonly Area[]): FoundStruck {
  const parts = texts.map((text, at) => ({ text, strike: strikes[at] ?? null }));
  return {
    cells: [
      ...cells,
      ...parts.flatMap(({ text: { row, column }, strike }) => (strike === 'all' ? [{ row, column, rows: 1, columns: 1 }] : [])),
    ],
    texts: parts.flatMap(({ text, strike }) =>
      strike === 'all' || strike === 'none' ? [] : [{ ...text, left: strike === null ? null : strike.left }],
    ),
  };
}

async function askBlocks(session: Session, sheetId: string, blocks: readonly Area[]): Promise<(boolean | null)[]> {
  return inRequests(
    (batch) => session.read(batch),
    sheetId,
    blocks,
    (sheet, { row, column, rows, columns }) => askForStrike(sheet.getRangeByIndexes(row, column, rows, columns)),
  );
}

/** What is struck through of texts, null where the host does not tell, or promised to and does not. */
async function askForParts(session: Session, sheetId: string, texts: readonly Omit<StruckText, 'left'>[]): Promise<(Strike | null)[]> {
  if (!session.supports('1.18')) return texts.map(() => null);
  const ask: Question<Omit<StruckText, 'left'>, Strike | null> = (sheet, { row, column, text }) => {
    const properties = sheet.getRangeByIndexes(row, column, 1, 1).getCellProperties({ textRuns: true });
    return () => strikeIn(properties.value[0]?.[0]?.textRuns, text);
  };
  try {
    // Not read as all else: a host that lacks this alone is as fine as it was for the rest.
    return await inRequests((batch) => session.attempt(() => session.once(batch).catch(refusals)), sheetId, texts, ask);
  } catch (error) {
    if (error instanceof NotTold) return texts.map(() => null);
    throw error;
  }
}

/** The host answered that it does not tell. */
class NotTold extends WorkbookFault {}

function refusals(error: unknown): never {
  if (isOfficeError(error) && REFUSALS.includes(error.code)) throw new NotTold('unexpected', error.code, { cause: error });
  throw error;
}

/** Asks about one thing of a sheet; what it gives is called with the answer there. */
type Question<Thing, Told> = (sheet: Excel.Worksheet, thing: Thing) => () => Told;
type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** Asks about things of a sheet, as many at once as the host takes. */
async function inRequests<Thing, Told>(run: Run, sheetId: string, things: readonly Thing[], ask: Question<Thing, Told>): Promise<Told[]> {
  return withinLimits(BLOCKS_PER_REQUEST, '', async (size) => {
    const told: Told[] = [];
    for (let from = 0; from < things.length; from += size) {
      const part = things.slice(from, from + size);
      const answers = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const asked = part.map((thing) => ask(sheet, thing));
        await context.sync();
        return asked.map((answer) => answer());
      });
      told.push(...answers);
    }
    return told;
  });
}

/** A piece that says nothing of a line has none, as long as another one has; pieces that are not the cell's text tell nothing. */
function strikeIn(runs: readonly Excel.RangeTextRun[] | null | undefined, text: string): Strike | null {
  if (!runs?.some(({ font }) => font?.strikethrough === true)) return null;
  const pieces = runs.map((run) => ({ text: run.text.replace(/\r\n?/g, '\n'), struck: run.font?.strikethrough === true }));
  return pieces.map((piece) => piece.text).join('') === text.replace(/\r\n?/g, '\n') ? strikeOf(pieces) : null;
}

function sideBySide({ column, columns, ...rows }: Area): Area[] {
  return Array.from({ length: columns }, (_, at) => ({ ...rows, column: column + at, columns: 1 }));
}

/** Columns that lie side by side as one block. */
function joined(blocks: readonly Area[]): Area[] {
  const wide: Area[] = [];
  for (const block of blocks) {
    const last = wide.at(-1);
    if (last && last.column + last.columns === block.column) wide[wide.length - 1] = { ...last, columns: last.columns + block.columns };
    else wide.push(block);
  }
  return wide;
}

function cut(block: Area): Area[] {
  if (block.rows === 1) return sideBySide(block);
  const size = Math.max(1, Math.ceil(block.rows / PIECES));
  return Array.from({ length: Math.ceil(block.rows / size) }, (_, at) => ({
    ...block,
    row: block.row + at * size,
    rows: Math.min(size, block.rows - at * size),
  }));
}
