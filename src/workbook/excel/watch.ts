import { parseArea } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/snapshot';
import { COLUMNS, ROWS } from '../common/plan-checks/limits';
import type { ReadCache } from './read/cache';
import type { Session } from './session';
import { present } from '../../spreadsheet/present';

/** How long after our own write an event may still be about it, where events do not tell who wrote. */
const ECHO_MILLISECONDS = 3_000;

export type Listener = (sheetId: string, area: Area) => void;
type Changed = Excel.WorksheetChangedEventArgs;

/** Tells listeners of edits; of our own writes nobody is told. */
export class Watcher {
  private readonly listeners = new Set<Listener>();
  private registered: Promise<{ remove: () => Promise<void> }> | null = null;
  private writing = 0;
  private quietUntil = 0;

  constructor(
    private readonly session: Session,
    private readonly cache: ReadCache,
  ) {}

  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    this.registered ??= this.register();
    // Without events there is no live check; checking by hand stays.
    this.registered.catch(() => undefined);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  /** Marks the time in which we write ourselves. */
  async silently<Result>(work: () => Promise<Result>): Promise<Result> {
    this.writing++;
    try {
      return await work();
    } finally {
      this.writing--;
      this.quietUntil = Date.now() + ECHO_MILLISECONDS;
    }
  }

  /** Lets the events go once nobody listens any more; who has come back meanwhile keeps them. */
  private stop(): void {
    const { registered } = this;
    registered
      ?.then(async ({ remove }) => {
        if (this.listeners.size > 0 || this.registered !== registered) return;
        this.registered = null;
        this.cache.listen(false);
        await remove();
      })
      .catch(() => undefined);
  }

  private async register(): Promise<{ remove: () => Promise<void> }> {
    return this.session.read(async (context) => {
      const handler = (event: Changed): Promise<void> => {
        this.tell(event);
        return Promise.resolve();
      };
      const results = await this.handlers(context, handler);
      await context.sync();
      // One handler hears of all sheets, those to come among them; of several that cannot be said.
      this.cache.listen(results.length === 1 && this.session.supports('1.9'));
      return {
        remove: async () => {
          for (const result of results) result.remove();
          await context.sync();
        },
      };
    });
  }

  /** One handler for the workbook (ExcelApi 1.9), else one for each sheet there is. */
  private async handlers(
    context: Excel.RequestContext,
    handler: (event: Changed) => Promise<void>,
  ): Promise<OfficeExtension.EventHandlerResult<Changed>[]> {
    const { worksheets } = context.workbook;
    if (this.session.supports('1.9')) return [worksheets.onChanged.add(handler)];
    worksheets.load('items/id');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.onChanged.add(handler));
  }

  private tell(event: Changed): void {
    const areas = areasOf(event.address);
    if (event.changeType === 'RangeEdited') for (const area of areas) this.cache.edit(event.worksheetId, area);
    else this.cache.drop(event.worksheetId);
    if (this.isOurs(event)) return;
    for (const area of areas) for (const listener of this.listeners) listener(event.worksheetId, area);
  }

  private isOurs({ source, triggerSource }: Changed): boolean {
    if (source === 'Remote') return false;
    // Hosts before ExcelApi 1.14 do not tell who triggered an event.
    if (this.session.supports('1.14')) return triggerSource === 'ThisLocalAddin';
    return this.writing > 0 || Date.now() < this.quietUntil;
  }
}

/** The areas of an event's address; whole rows and columns are as long as a sheet. */
function areasOf(address: string): Area[] {
  return address.split(',').flatMap((part) => {
    const plain = part.slice(part.lastIndexOf('!') + 1);
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(plain);
    if (rows) return [{ row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: COLUMNS }];
    const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(plain);
    const area = parseArea(columns ? `${present(columns[1], 'first column')}1:${present(columns[2], 'last column')}1` : plain);
    if (!area) return [];
    return [columns ? { ...area, rows: ROWS } : area];
  });
}
