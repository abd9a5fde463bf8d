import { parseCell } from '../../spreadsheet/address';
import { numberedListRow } from '../recognise/numbered-list';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { isBlank } from '../cells/cell-text';
import { frameOf } from './grammar/frame';
import { isLedgerHeader, type FoundHeader, type Matcher } from './find';
import { readHeader } from './grammar/text';
import { present } from '../../spreadsheet/present';

/** Letters of a column to the heading that somebody gave it: `B` to 项目名称. */
export type GivenHeadings = Readonly<Record<string, string>>;

/**
 * The header of a list that has none, from the headings given to its columns: a header of no rows,
 * right above the first record. Null where none were given for the sheet, or they name no record.
 */
export function givenHeader(
  snapshot: SheetSnapshot,
  headings: Readonly<Record<string, GivenHeadings>>,
  match: Matcher,
): FoundHeader | null {
  const { name } = snapshot.sheet;
  // A sheet may be called constructor.
  const given = Object.prototype.hasOwnProperty.call(headings, name) ? headings[name] : undefined;
  if (!given) return null;
  const cells = Object.entries(given).flatMap(([letters, heading]) => {
    const cell = parseCell(`${letters}1`);
    const text = readHeader(heading);
    return cell === null
      ? []
      : [
          {
            column: cell.column,
            printed: heading,
            joined: text,
            leaf: text,
            parent: null,
            stacked: null,
            depth: 1,
            frame: frameOf([heading]),
          },
        ];
  });
  const matches = match(cells);
  if (!isLedgerHeader(matches)) return null;
  const named = present(
    matches.find(({ field }) => field.type === 'name'),
    'column of names',
  ).column;
  const top = numberedListRow(snapshot) ?? snapshot.values.findIndex((row) => !isBlank(row[named - snapshot.origin.column] ?? null));
  return top < 0 ? null : { top, rows: 0, cells, matches };
}
