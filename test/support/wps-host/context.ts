import type { Area } from '../../../src/spreadsheet/snapshot';
import type { Book, Sheet } from '../book-model/book';
import type { Bridge } from './strict';

/** What every object of the host works on. */
export interface WpsContext {
  readonly bridge: Bridge;
  readonly book: Book;
  active: Sheet;
  /** Old builds: one row or column comes as a flat list, `Address` is a property. */
  readonly flatLists: boolean;
  readonly addressIsProperty: boolean;
  readonly withoutCharacters: boolean;
  readonly withoutStrikethrough: boolean;
  readonly withoutSpills: boolean;
  readonly withoutTables: boolean;
  readonly changed: (sheet: Sheet, area: Area) => void;
}
