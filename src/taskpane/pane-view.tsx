import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Suspense, lazy, useSyncExternalStore } from 'react';
import { PANE } from '../wording/pane/pane';
import { LedgerView } from './ledger-view';
import { FirstRun } from './parts/first-run';
import { Footer } from './parts/footer';
import { LiveRegion } from './parts/live-region';
import { Opening } from './parts/opening';
import { useGuide, useKnown } from './parts/use-guide';
import type { PaneSession } from './session/session';
import { isBusy } from './session/state';

const EmptyState = lazy(() => import('./parts/empty-state'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: '280px',
    maxWidth: '800px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  close: { alignSelf: 'end', marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` },
});

interface Props {
  readonly session: PaneSession;
  /** Puts the pane away, where the program's own frame cannot. */
  readonly close?: (() => void) | undefined;
  /** Address of the program's self-test, where it has one. */
  readonly selfTest?: string | undefined;
}

/** The whole pane, whatever its state. */
export function PaneView({ session, close, selfTest }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.read);
  const { checked } = state;
  const known = useKnown(state.acted);
  const guide = useGuide(session, known);
  return (
    <div className={styles.page}>
      {close && (
        <Button className={styles.close} appearance="subtle" size="small" icon={<DismissRegular />} onClick={close}>
          {PANE.close}
        </Button>
      )}
      {(checked ?? state.outcome) && <FirstRun guide={guide} busy={isBusy(state)} />}
      <Suspense fallback={<Opening />}>
        {checked ? (
          <LedgerView checked={checked} state={state} known={known} session={session} />
        ) : state.outcome ? (
          <EmptyState outcome={state.outcome} sheets={state.sheets} unread={state.unread} session={session} />
        ) : (
          <Opening />
        )}
      </Suspense>
      <Footer session={session} busy={isBusy(state)} guide={guide} selfTest={selfTest} />
      <LiveRegion state={state} />
    </div>
  );
}
