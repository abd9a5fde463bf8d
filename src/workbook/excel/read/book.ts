import { WorkbookFault, type BookSnapshot, type ChooseSheets, type FaultCode } from '../../../spreadsheet/port';
import { isOfficeError } from '../errors';
import type { Session } from '../session';
import { askForSettings, loadSettings } from '../settings';
import { askForBlock, CELLS_PER_RESPONSE, type PendingBlock, type RawBlock } from './blocks';
import type { ReadCache, StaleSheet } from './cache';
import { askForLooks, type SheetLook } from './look';
import { listSheets, type ListedSheet, type SheetMemory } from './sheet-list';
import { readRest, readSheet, readSheets, type ReadSheet } from './snapshot';

/** Faults that may come from asking for several things at once. */
const BUNDLING: readonly FaultCode[] = ['sheet-missing', 'too-large', 'unexpected'];

/** What reading a workbook rests on. */
export interface Reading {
  readonly session: Session;
  readonly memory: SheetMemory;
  readonly cache: ReadCache;
}

/**
 * Settings, sheets and snapshots. The sheets that would be picked among those listed last are read along
 * with the list: as long as no sheet comes or goes, all of it is one round trip and the blocks of large
 * sheets. With `live`, of sheets known from before the edited parts alone are read.
 */
export async function readBook(
  reading: Reading,
  choose: ChooseSheets,
  live: boolean,
  onProgress: (share: number) => void,
): Promise<BookSnapshot> {
  const { session, memory, cache } = reading;
  const bundle = await askAtOnce(reading, guess(memory.listed, choose), live).catch((error: unknown) => {
    // A sheet has gone, too much at once, a host that refuses to bundle: step by step tells which.
    if (error instanceof WorkbookFault ? BUNDLING.includes(error.code) : isOfficeError(error)) return null;
    throw error;
  });
  const settings = bundle?.settings === undefined ? await loadSettings(session) : bundle.settings;
  const listed = bundle?.listed ?? (await listSheets(session, memory));
  const wanted = choose(listed);
  const read: ReadSheet[] = [];
  const fresh: SheetLook[] = [];
  for (const look of bundle?.looks ?? []) {
    const patch = bundle?.patches.find(({ raw }) => raw.look.sheet.id === look.sheet.id);
    if (!wanted.includes(look.sheet.id)) continue;
    if (!patch) fresh.push(look);
    else if (patch.blocks) read.push(await readSheet(session, look, [...patch.raw.blocks, ...patch.blocks]));
  }
  read.push(...(await readRest(session, fresh, onProgress)));
  const rest = wanted.filter((id) => !read.some(({ raw }) => raw.look.sheet.id === id));
  cache.begin(rest);
  read.push(...(await readSheets(session, rest, onProgress)));
  cache.keep(read.map(({ raw }) => raw));
  const snapshots = wanted.flatMap((id) => read.find(({ raw }) => raw.look.sheet.id === id)?.snapshot ?? []);
  return { settings, sheets: listed.map(({ id, name, visible, type, generated }) => ({ id, name, visible, type, generated })), snapshots };
}

interface Bundle {
  readonly settings: unknown;
  readonly listed: readonly ListedSheet[];
  /** Null if their cells were too many. */
  readonly looks: readonly SheetLook[] | null;
  /** Sheets known from before, with what was edited since. */
  readonly patches: readonly Patch[];
}

interface Patch extends Pick<StaleSheet, 'raw'> {
  /** Null if the host left values out, as it does where there are too many. */
  readonly blocks: readonly RawBlock[] | null;
}

async function askAtOnce({ session, memory, cache }: Reading, sheetIds: readonly string[], live: boolean): Promise<Bundle> {
  let told: Omit<Bundle, 'listed'> = { settings: undefined, looks: null, patches: [] };
  const listed = await listSheets(session, memory, (context) => {
    const settings = askForSettings(context);
    const stale = live ? sheetIds.flatMap((id) => cache.stale(id) ?? []) : [];
    const patches = stale.map(({ raw, pieces }) => ({
      raw,
      pending: pieces.map((area) => askForBlock(session, context, raw.look.sheet.id, area)),
    }));
    cache.begin(sheetIds);
    const looks = askForLooks(session, context, sheetIds, CELLS_PER_RESPONSE, new Set(stale.map(({ raw }) => raw.look.sheet.id)));
    return () => {
      told = { settings: settings(), looks: looks(), patches: patches.map(({ raw, pending }) => ({ raw, blocks: taken(pending) })) };
    };
  });
  return { ...told, listed };
}

function taken(pending: readonly PendingBlock[]): RawBlock[] | null {
  const blocks = pending.flatMap(({ take }) => take() ?? []);
  return blocks.length === pending.length ? blocks : null;
}

/** What would be picked among the sheets as they were; nothing where that cannot be told. */
function guess(listed: readonly ListedSheet[], choose: ChooseSheets): readonly string[] {
  try {
    return listed.length === 0 ? [] : choose(listed);
  } catch {
    return [];
  }
}
