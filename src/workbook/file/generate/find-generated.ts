import { GENERATED_NAME } from '../../../spreadsheet/port';
import { generatedKey } from '../book/context';
import type { Book } from '../book/workbook-part';

/**
 * Index of the sheet that we generated for a key, null if there is none. A copy that the user made
 * carries the marker too; the original is the one still called as the marker's comment recorded.
 */
export function findGenerated(book: Book, key: string): number | null {
  const carriers = book.sheets.flatMap((sheet, index) => (generatedKey(book, index) === key && sheet.worksheet ? [index] : []));
  const original = carriers.find((index) => {
    const marker = book.names.find((each) => each.sheet === index && each.name === GENERATED_NAME);
    return marker?.comment === book.sheets[index]?.name;
  });
  return original ?? carriers[0] ?? null;
}
