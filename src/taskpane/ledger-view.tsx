import { Suspense, lazy, memo } from 'react';
import type { Checked } from '../app/results';
import { Actions } from './parts/actions';
import { LedgerCard } from './parts/ledger/ledger-card';
import { areSheetsBehind } from './model/sheets-behind';
import { Status } from './parts/status';
import { Results } from './results/results';
import type { PaneSession } from './session/session';
import { isBusy, type PaneState } from './session/state';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  /** The pane is known to who uses it: results come first. */
  readonly known: boolean;
  readonly session: PaneSession;
  /** Opens the checklist of the month. */
  readonly onMonth: () => void;
}

// Only a program that computes nothing has sheets that fall behind.
const SheetsBehind = lazy(() => import('./parts/outcome/sheets-behind'));

// How far a task is changes many times a second, and only its bar shows it: all else is not drawn for that.
const CalmCard = memo(LedgerCard);
const CalmActions = memo(Actions, sameButShare);
const CalmResults = memo(Results, sameButShare);

/** The pane over a ledger that was found: what it is, what can be done, how it stands. */
export function LedgerView({ checked, state, known, session, onMonth }: Props) {
  return (
    <>
      <CalmCard checked={checked} stale={state.stale} known={known} acted={state.acted} session={session} onMonth={onMonth} />
      <CalmActions state={state} session={session} />
      <Status checked={checked} state={state} session={session} />
      {session.standsStill && areSheetsBehind(state) && (
        <Suspense fallback={null}>
          <SheetsBehind busy={isBusy(state)} session={session} />
        </Suspense>
      )}
      <CalmResults checked={checked} state={state} session={session} />
    </>
  );
}

/** Whether two states differ in nothing but how far the running task is; what a ledger was checked for is part of the state. */
function sameButShare(former: Pick<Props, 'state' | 'session'>, next: Pick<Props, 'state' | 'session'>): boolean {
  const keys = Object.keys(next.state) as (keyof PaneState)[];
  const same = keys.every((key) =>
    key === 'running' ? former.state.running?.task === next.state.running?.task : former.state[key] === next.state[key],
  );
  return same && former.session === next.session;
}
