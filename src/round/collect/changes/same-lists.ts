import type { RoundRecord } from '../../records';
import { notedRows } from '../returned/row-notes';
import type { CheckedReport, MatchedList } from '../collected';
import { changesOf, type ComparedLedger, type RoundChange } from './changes';

/** A further list of a file that says something new, with what it says of a cell: '' for nothing. */
interface FilledList {
  readonly changes: readonly RoundChange[];
  readonly told: (change: RoundChange) => string;
}

/**
 * What a returned file changes. Where it holds further lists of the same projects that say something new as well, nobody knows
 * which of them the unit means: what one of them says otherwise is asked, and so is what one of them alone says. An empty cell says nothing.
 */
export function changesOfReport(
  index: number,
  { submission, matching, sameLists, noted }: CheckedReport,
  compared: ComparedLedger,
  isTheirs: (record: number) => boolean,
): RoundChange[] {
  const own = changesOf(index, submission, matching, compared, isTheirs, noted);
  const lists = sameLists.flatMap((list, at) => filledList(list, `${String(index)}/${String(at + 1)}`, index, compared, isTheirs));
  if (lists.length === 0) return own;
  const isSaidOtherwise = (change: RoundChange): boolean => lists.some(({ told }) => told(change) !== '' && told(change) !== change.told);
  const seen = new Set(own.map(cellAndValue));
  const others = lists
    .flatMap(({ changes }) => changes)
    .filter((change) => !seen.has(cellAndValue(change)) && seen.add(cellAndValue(change)));
  return [...own.map((change) => (isSaidOtherwise(change) ? asked(change) : change)), ...others.map(asked)];
}

function asked(change: RoundChange): RoundChange {
  return { ...change, conflicts: ['lists-differ', ...change.conflicts] };
}

function cellAndValue({ match, key, told }: RoundChange): string {
  return `${String(match.ours)}/${key}/${told}`;
}

/** A further list with what it changes; none where it says nothing that the ledger does not say. */
function filledList(
  { submission, matching }: MatchedList,
  name: string,
  index: number,
  compared: ComparedLedger,
  isTheirs: (record: number) => boolean,
): FilledList[] {
  const ours = new Map(matching.matches.map((match) => [match.theirs, compared.records[match.ours]]));
  const noted = notedRows(submission, [], (theirs) => ours.get(theirs));
  const changes = changesOf(index, submission, matching, compared, isTheirs, noted)
    .filter(({ told }) => told !== '')
    .map((change) => ({ ...change, id: `${name}/${change.id}` }));
  if (changes.length === 0) return [];
  const rows = new Map(
    matching.matches.flatMap(({ ours: record, theirs }): [number, RoundRecord][] => {
      const row = submission.records[theirs];
      return row ? [[record, row]] : [];
    }),
  );
  const told = ({ match, key }: RoundChange): string => {
    const row = rows.get(match.ours);
    return row?.columns.get(key)?.told(row.own) ?? '';
  };
  return [{ changes, told }];
}
