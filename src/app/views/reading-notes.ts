import { answerKey, type Assumption } from '../../ledger/assumptions';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { Settings } from '../../mechanism/settings';
import { assumptionMessage, optionLabel } from '../../wording/assumptions';

/** What the reading decided, as a line of the pane: the sentence, where it is, and what else it could be. */
export interface ReadingNote {
  readonly key: string;
  readonly message: string;
  /** Where its first cell is. */
  readonly row: LedgerRow;
  readonly column: number | null;
  /** Asked, usual, chosen by the office, or of no weight for rates, counts and totals. */
  readonly state: 'open' | 'likely' | 'answered' | 'minor';
  /** The way it was read. */
  readonly decided: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** In which order they are shown: what has to be asked first. */
const ORDER: readonly ReadingNote['state'][] = ['open', 'likely', 'answered', 'minor'];

/** The lines of 读表说明, what is to be confirmed first. */
export function readingNotes({ assumptions, header }: Ledger): readonly ReadingNote[] {
  const notes = assumptions.map((assumption) => ({
    key: answerKey(assumption),
    message: assumptionMessage(assumption),
    row: assumption.cells[0]?.row ?? header.row,
    column: assumption.cells[0]?.column ?? null,
    state: stateOf(assumption),
    decided: assumption.decided,
    options: assumption.options.map((option) => ({ key: option.key, label: optionLabel(assumption, option) })),
  }));
  return ORDER.flatMap((state) => notes.filter((note) => note.state === state));
}

function stateOf({ serious, likely, answered }: Assumption): ReadingNote['state'] {
  if (answered) return 'answered';
  return !serious ? 'minor' : likely ? 'likely' : 'open';
}

/** The settings with the answer to a question; null takes an answer back. */
export function withAnswer({ assumptions }: Settings, key: string, option: string | null): Pick<Settings, 'assumptions'> {
  const others = Object.fromEntries(Object.entries(assumptions).filter(([asked]) => asked !== key));
  return { assumptions: option === null ? others : { ...others, [key]: option } };
}
