import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSyncExternalStore } from 'react';
import { PANE } from '../wording/pane';
import { Actions } from './parts/actions';
import { EmptyState } from './parts/empty-state';
import { FirstRun } from './parts/first-run';
import { Footer } from './parts/footer';
import { LedgerCard } from './parts/ledger-card';
import { LiveRegion } from './parts/live-region';
import { Opening } from './parts/opening';
import { Status } from './parts/status';
import { Results } from './results/results';
import type { PaneSession } from './session/session';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: '280px',
    maxWidth: '800px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
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
  return (
    <div className={styles.page}>
      {close && (
        <Button className={styles.close} appearance="subtle" size="small" icon={<DismissRegular />} onClick={close}>
          {PANE.close}
        </Button>
      )}
      {(checked ?? state.outcome) && <FirstRun session={session} busy={state.running !== null} />}
      {checked ? (
        <>
          <LedgerCard checked={checked} stale={state.stale} session={session} />
          <Actions state={state} session={session} />
          <Status checked={checked} state={state} session={session} />
          <Results checked={checked} state={state} session={session} />
        </>
      ) : state.outcome ? (
        <EmptyState outcome={state.outcome} sheets={state.sheets} session={session} />
      ) : (
        <Opening />
      )}
      <Footer session={session} busy={state.running !== null} selfTest={selfTest} />
      <LiveRegion state={state} />
    </div>
  );
}
