import type { Settings } from '../../../mechanism/settings';
import type { ChosenColumns } from '../remembered';
import type { LedgerKind } from '../../kinds/kind';
import { PROJECTS } from '../../kinds/projects';

/** What an office corrected of its headers. */
export type Corrections = Pick<Settings, 'columns' | 'registerColumns'>;

/** The corrections by which a ledger of the kind is read: a kind's own go before what it shares with the project ledger. */
export function chosenFor(kind: LedgerKind, corrections: Corrections): ChosenColumns {
  const own = ownChoices(kind, corrections);
  return kind.key === PROJECTS.key ? own : { ...sharedChoices(kind, corrections), ...own };
}

/** Corrections made for ledgers of the kind alone. */
export function ownChoices(kind: LedgerKind, { columns, registerColumns }: Corrections): ChosenColumns {
  if (kind.key !== PROJECTS.key) return registerColumns[kind.key] ?? {};
  return Object.fromEntries(
    Object.entries(columns).filter(([, name]) => name === null || PROJECTS.fields.some((field) => field.name === name)),
  );
}

/**
 * What was learned at the project ledger and means the same in the other one: fields that both have. A
 * meaning that no project ledger knows was kept when there was one list for all ledgers. That a header
 * is not used there says nothing of it here.
 */
export function sharedChoices(kind: LedgerKind, { columns }: Corrections): ChosenColumns {
  return Object.fromEntries(
    Object.entries(columns).filter(([, name]) => {
      const here = kind.fields.find((field) => field.name === name);
      const there = PROJECTS.fields.find((field) => field.name === name);
      return here !== undefined && (there === undefined || (there.label === here.label && there.type === here.type));
    }),
  );
}
