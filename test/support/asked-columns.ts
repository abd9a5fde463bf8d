import type { GivenAnswers, ReadingQuestion } from '../../src/ledger/assumptions';
import { fitsField, valuesBelow } from '../../src/ledger/header/fits';
import { headerCells } from '../../src/ledger/header/grid';
import { matchHeaders, type MatchContext } from '../../src/ledger/header/match';
import { answeredColumns, columnQuestions } from '../../src/ledger/header/questions';
import type { ChosenColumns } from '../../src/ledger/header/remembered';
import type { LedgerKind } from '../../src/ledger/kinds/kind';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { snapshotOf } from './snapshot';

export type Row = readonly CellValue[];

interface Said {
  readonly answers?: GivenAnswers;
  readonly chosen?: ChosenColumns;
  readonly kind?: LedgerKind;
  /** Rows of the header: 0 where its headings were given. */
  readonly rows?: number;
}

/** What is asked about the columns of a sheet that begins at C5, its header written as 项目名称|总投资. */
export function questionsOf(header: string, records: readonly Row[], said: Said = {}): readonly ReadingQuestion[] {
  const { answers = {}, chosen = {}, kind = PROJECTS, rows = 1 } = said;
  const snapshot = snapshotOf([header.split('|'), ...records], { origin: { row: 4, column: 2 } });
  const cells = headerCells(snapshot, 0, 1);
  const context: MatchContext = {
    planYear: 2025,
    chosen,
    fits: fitsField(snapshot, 1, kind),
    answered: answeredColumns(cells, kind, answers),
  };
  const matches = matchHeaders(cells, kind, context);
  const taken = new Set(matches.map(({ column }) => column));
  return columnQuestions(matches, { taken, cells, kind, row: 4, rows, context, below: (column) => valuesBelow(snapshot, 1, column) });
}

/** The same in short: code, subject, what is decided, of which options; `?` where it has to be asked. */
export function askedInShort(...args: Parameters<typeof questionsOf>): string[] {
  return questionsOf(...args).map(
    ({ code, subject, decided, options, likely }) =>
      `${code} ${subject}: ${decided} of ${options.map(({ key }) => key).join(' ')}${likely ? '' : ' ?'}`,
  );
}
