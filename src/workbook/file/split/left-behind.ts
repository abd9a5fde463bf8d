import type { LeftBehind, RowExtract } from '../../../spreadsheet/row-extract';
import type { BookContext } from '../book/context';
import { relationshipsOf } from '../package/relationships';

/** What hangs on the sheets whose rows are given out and stays behind: whose rows it is about cannot be told part by part. */
export function leftBehind({ book, parts }: BookContext, files: readonly RowExtract[]): LeftBehind {
  const sheets = new Set(files.flatMap((file) => file.sheets.map(({ sheet }) => sheet.id)));
  const related = book.sheets.filter(({ part }) => sheets.has(part)).flatMap(({ part }) => relationshipsOf(parts, part));
  const count = (kind: string, each: RegExp): number =>
    related
      .filter((relation) => relation.kind === kind && parts.has(relation.target))
      .reduce((sum, { target }) => sum + (parts.lenientText(target).match(each)?.length ?? 0), 0);
  return {
    comments: count('comments', /<(?:\w{1,20}:)?comment\s/g),
    pictures: count('drawing', /<(?:\w{1,20}:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/g),
  };
}
