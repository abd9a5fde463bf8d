/**
 * What must be there: an entry at an index that is always in range, a part that is always found. Throws where it is
 * absent, with the name of the list and the index; a made-up value in its place would be counted as if it were read.
 * Takes the entry, not the list, so that loops over a hundred thousand rows stay as fast as plain indexing.
 *
 * @example present(rows[record], 'rows', record)
 * @throws RangeError of the caller's own fault: no input of a user may lead to it
 */
export function present<T>(entry: T | null | undefined, of: string, index?: number): T {
  if (entry === null || entry === undefined)
    throw new RangeError(index === undefined ? `${of}: nothing there` : `${of}[${index}]: nothing there`);
  return entry;
}
