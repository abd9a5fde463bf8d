import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { signOfFormat, signOfName, signOfSheet, type Sign } from '../../common/signs';
import { GENERATED_NAME } from '../../../spreadsheet/port';
import { isOfficeError } from '../errors';
import type { Session } from '../session';

/** A sheet with what its signs tell. */
export interface ListedSheet extends SheetInfo {
  /** Null for a sheet that is none of ours. */
  readonly sign: Sign | null;
  /** The hidden name is there; a sheet known by its format alone has lost it. */
  readonly named: boolean;
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
 * All worksheets in tab order. Which of them are ours stands in signs of each sheet, so a sheet must be known
 * before it can be asked: those remembered are asked along with the list, new ones afterwards.
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
    const unknown = first.sheets.filter(({ id }) => !first.signs.has(id)).map(({ id }) => id);
    const signs = new Map(first.signs);
    if (unknown.length > 0) {
      for (const id of unknown) signs.set(id, askForSigns(context, id));
      await context.sync();
    }
    memory.listed = first.sheets.map(({ id, name, visible }) => {
      const { sign = null, named = false } = signs.get(id)?.(name) ?? {};
      return { id, name, visible, type: 'worksheet' as const, generated: sign?.key ?? null, sign, named };
    });
    return memory.listed;
  });
}

/** Something else to be asked in the same round trip; what it gives is called with the answer there. */
export type Also = (context: Excel.RequestContext) => () => void;

interface Listing {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visible: boolean }[];
  readonly signs: ReadonlyMap<string, PendingSigns>;
}

async function listKnown(context: Excel.RequestContext, known: readonly string[], also: Also): Promise<Listing> {
  const collection = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const signs = new Map(known.map((id) => [id, askForSigns(context, id)]));
  const told = also(context);
  await context.sync();
  told();
  return { signs, sheets: collection.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === 'Visible' })) };
}

/** Signs that were asked for; called with the sheet's name once the host has answered. */
export type PendingSigns = (name: string) => { readonly sign: Sign | null; readonly named: boolean };

/** Asks for the signs of a sheet of ours: its hidden name, and the format of its first cell. */
export function askForSigns(context: Excel.RequestContext, sheetId: string): PendingSigns {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const marker = sheet.names.getItemOrNullObject(GENERATED_NAME).load('formula,comment');
  const first = sheet.getCell(0, 0).load('numberFormat');
  return (name) => {
    const reference: unknown = marker.isNullObject ? null : marker.formula;
    const format: unknown = first.numberFormat[0]?.[0];
    const named = typeof reference === 'string' ? signOfName(reference, marker.comment) : null;
    return { sign: signOfSheet(named, typeof format === 'string' ? signOfFormat(format, name) : null), named: named !== null };
  };
}
