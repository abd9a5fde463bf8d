import type { Area } from '../../../spreadsheet/snapshot';
import type { ApiEvent, Range, Worksheet } from '../jsapi';
import { areaOf } from './ranges';

const CHANGED = 'SheetChange';

export type Listener = (sheetId: string, area: Area) => void;

/** Tells listeners of edits; of our own writes nobody is told. */
export class Watcher {
  private readonly listeners = new Set<Listener>();
  private writing = 0;

  constructor(private readonly events: ApiEvent) {}

  watch(listener: Listener): () => void {
    if (this.listeners.size === 0) this.events.AddApiEventListener(CHANGED, this.tell);
    this.listeners.add(listener);
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.events.RemoveApiEventListener(CHANGED, this.tell);
    };
  }

  /** Marks the time in which we write ourselves: events come while the call that causes them runs. */
  async silently<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    this.writing++;
    try {
      return await work();
    } finally {
      this.writing--;
    }
  }

  private readonly tell = (sheet: Worksheet, range: Range): void => {
    if (this.writing > 0) return;
    const [name, area] = [sheet.Name, areaOf(range)];
    for (const listener of this.listeners) listener(name, area);
  };
}
