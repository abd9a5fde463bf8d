import type { Book, Cell } from '../book-model/book';
import { WpsHost } from '../wps-host/host';

/*
 * Runs in the browser before the pane: puts a WPS 表格 over the workbook that the test hands in into the
 * page, where WPS itself would put it. Maps and sets of the model travel as lists.
 */

declare global {
  var wpsHost: WpsHost;
  var wpsBook: string;
}

export function bookText(book: Book): string {
  return JSON.stringify(book, (_key, value: unknown) =>
    value instanceof Map ? { map: [...value] } : value instanceof Set ? { set: [...value] } : value,
  );
}

function bookFrom(text: string): Book {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('map' in value) return new Map(value.map as [number, Map<number, Cell>][]);
    return 'set' in value ? new Set(value.set as number[]) : value;
  }) as Book;
}

if (typeof document !== 'undefined') {
  globalThis.wpsHost = new WpsHost(bookFrom(globalThis.wpsBook));
  Object.assign(globalThis, { Application: globalThis.wpsHost.application });
}
