import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { GENERATED_NAME, MARKER_PREFIX } from '../../../spreadsheet/port';
import { isOfficeError } from '../errors';
import type { Session } from '../session';

/** A sheet with what its hidden name tells. */
export interface ListedSheet extends SheetInfo {
  /** Name that the sheet bore when it was generated: a copy of it bears another. */
  readonly generatedAs: string | null;
}

/** The sheets that were there when it was last asked: names for those that are gone, ids to ask about in one go. */
export class SheetMemory {
  private names = new Map<string, string>();
  /** The sheets as last listed; may be out of date. */
  listed: readonly ListedSheet[] = [];

  get ids(): string[] {
    return [...this.names.keys()];
  }

  nameOf(sheetId: string): string {
    return this.names.get(sheetId) ?? '';
  }

  remember(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  forget(gone: ReadonlySet<string>): void {
    this.names = new Map([...this.names].filter(([id]) => !gone.has(id)));
  }
}

/**
 * All worksheets in tab order. Which of them are ours stands in a hidden name of each sheet, so a sheet must
 * be known before it can be asked: those remembered are asked along with the list, new ones afterwards.
 */
export async function listSheets(
  session: Session,
  memory: SheetMemory,
  also: Also = () => () => undefined,
): Promise<readonly ListedSheet[]> {
  return session.read(async (context) => {
    const first = await listKnown(context, memory.ids, also).catch(async (error: unknown) => {
      if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
      return listKnown(context, [], also);
    });
    const present = new Set(first.sheets.map(({ id }) => id));
    memory.forget(new Set(memory.ids.filter((id) => !present.has(id))));
    memory.remember(first.sheets);
    const unknown = first.sheets.filter(({ id }) => !first.markers.has(id)).map(({ id }) => id);
    const markers = new Map(first.markers);
    if (unknown.length > 0) {
      const asked = unknown.map((id) => [id, askForMarker(context, id)] as const);
      await context.sync();
      for (const [id, marker] of asked) markers.set(id, marker);
    }
    memory.listed = first.sheets.map(({ id, name, visible }) => ({
      id,
      name,
      visible,
      type: 'worksheet' as const,
      ...markerOf(markers.get(id)),
    }));
    return memory.listed;
  });
}

/** Something else to be asked in the same round trip; what it gives is called with the answer there. */
export type Also = (context: Excel.RequestContext) => () => void;

interface Listing {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visible: boolean }[];
  readonly markers: ReadonlyMap<string, Excel.NamedItem>;
}

async function listKnown(context: Excel.RequestContext, known: readonly string[], also: Also): Promise<Listing> {
  const collection = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const markers = new Map(known.map((id) => [id, askForMarker(context, id)]));
  const told = also(context);
  await context.sync();
  told();
  return { markers, sheets: collection.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === 'Visible' })) };
}

/** Asks for the hidden name that marks a sheet as generated. */
export function askForMarker(context: Excel.RequestContext, sheetId: string): Excel.NamedItem {
  return context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(GENERATED_NAME).load('formula,comment');
}

/** What the hidden name of a sheet says. */
export function markerOf(marker: Excel.NamedItem | undefined): { generated: string | null; generatedAs: string | null } {
  const formula: unknown = !marker || marker.isNullObject ? '' : marker.formula;
  const found = typeof formula === 'string' ? /^="(.*)"$/.exec(formula.trim())?.[1] : undefined;
  if (!marker || !found?.startsWith(MARKER_PREFIX)) return { generated: null, generatedAs: null };
  return { generated: found.slice(MARKER_PREFIX.length), generatedAs: marker.comment };
}

/** The sheet generated for a key: a copy carries the marker too, the original is the one still called as recorded. */
export function findGenerated(sheets: readonly ListedSheet[], key: string): ListedSheet | undefined {
  const carriers = sheets.filter(({ generated }) => generated === key);
  return carriers.find(({ name, generatedAs }) => name === generatedAs) ?? carriers[0];
}
