import type { Checked } from '../app/requests';
import { Actions } from './parts/actions';
import { LedgerCard } from './parts/ledger-card';
import { Status } from './parts/status';
import { Results } from './results/results';
import type { PaneSession } from './session/session';
import type { PaneState } from './session/state';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: PaneSession;
}

/** The pane over a ledger that was found: what it is, what can be done, how it stands. */
export default function LedgerView({ checked, state, session }: Props) {
  return (
    <>
      <LedgerCard checked={checked} stale={state.stale} session={session} />
      <Actions state={state} session={session} />
      <Status checked={checked} state={state} session={session} />
      <Results checked={checked} state={state} session={session} />
    </>
  );
}
