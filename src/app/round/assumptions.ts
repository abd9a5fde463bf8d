import { tablesOf } from '../../ledger/combine/row-location';
import type { Submission } from '../../round/collect/submission';
import { ASSUMPTION } from '../../wording/round/round';
import { present } from '../../spreadsheet/present';

/** What was taken for granted in reading a returned file, in words: units stated nowhere, headings of which it is not sure, columns left unread. */
export function assumptionsOf({ ledger, sign }: Pick<Submission, 'ledger' | 'sign'>): string[] {
  if (!ledger) return [];
  const tables = tablesOf(ledger);
  const columns = tables.flatMap((table) => table.columns);
  const unstated = columns.filter(({ unitSource }) => unitSource === 'assumed');
  const unsure = columns.filter(({ reason }) => reason === 'ambiguous' || reason === 'words');
  return [
    ...(sign ? [] : [ASSUMPTION.noSign]),
    ...(unstated.length > 0
      ? [ASSUMPTION.unit(unique(unstated.map(({ header }) => header)), present(unstated[0], 'unstated', 0).unit ?? '')]
      : []),
    ...(unsure.length > 0 ? [ASSUMPTION.headings(unique(unsure.map(({ header, field }) => ASSUMPTION.heading(header, field.label))))] : []),
  ];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
