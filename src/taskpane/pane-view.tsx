import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Suspense, lazy, useRef, useSyncExternalStore } from 'react';
import { PANE } from '../wording/pane/pane';
import { LedgerView } from './ledger-view';
import { FirstRun } from './parts/first-run';
import { Footer } from './parts/footer';
import { useHelp } from './parts/help/use-help';
import { LiveRegion } from './parts/live-region';
import { Opening } from './parts/opening';
import { useGuide, useKnown } from './parts/use-guide';
import type { PaneSession } from './session/session';
import { isBusy } from './session/state';

const EmptyState = lazy(() => import('./parts/empty-state'));
const HelpDialog = lazy(() => import('./parts/help/help-dialog'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    minWidth: '280px',
    maxWidth: '800px',
    minHeight: '100%',
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
  const help = useHelp();
  const page = useRef<HTMLDivElement>(null);
  return (
    <div ref={page} className={styles.page}>
      {close && (
        <Button className={styles.close} appearance="subtle" size="small" icon={<DismissRegular />} onClick={close}>
          {PANE.close}
        </Button>
      )}
      {(checked ?? state.outcome) && <FirstRun guide={guide} busy={isBusy(state)} />}
      <Suspense fallback={<Opening />}>
        {checked ? (
          <LedgerView checked={checked} state={state} known={known} session={session} onMonth={help.showMonth} />
        ) : state.outcome ? (
          <EmptyState outcome={state.outcome} sheets={state.sheets} unread={state.unread} session={session} />
        ) : (
          <Opening />
        )}
      </Suspense>
      <Footer session={session} busy={isBusy(state)} guide={guide} help={help} selfTest={selfTest} />
      {help.shown && (
        <Suspense>
          <HelpDialog state={state} session={session} help={help} onLeave={() => page.current?.parentElement?.scrollTo(0, 0)} />
        </Suspense>
      )}
      <LiveRegion state={state} />
    </div>
  );
}
