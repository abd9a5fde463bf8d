import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { GUIDE } from '../../wording/pane/guide';
import type { PaneSession } from '../session/session';
import { isGuideDone, setGuideDone } from '../model/guide-memory';

const GuideSteps = lazy(() => import('./guide-steps'));

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexBasis: '100%' },
});

interface Props {
  readonly session: PaneSession;
  /** A task is running. */
  readonly busy: boolean;
}

/** Offers the guided start to whoever is here for the first time, and leads through it. */
export function FirstRun({ session, busy }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState<'offer' | 'steps' | 'nothing'>(() => (isGuideDone() ? 'nothing' : 'offer'));
  const leave = (): void => {
    setGuideDone();
    setShown('nothing');
  };
  const start = async (): Promise<void> => {
    await session.added.startSample();
    // A protected workbook takes no sheet: the pane says so, and the offer stands.
    if (session.read().outcome?.kind === 'done') setShown('steps');
  };
  if (shown === 'nothing') return null;
  return (
    <section className={styles.offer} aria-label={GUIDE.region}>
      {shown === 'offer' ? (
        <>
          <Body1 className={styles.text}>{GUIDE.offer}</Body1>
          <Button size="small" disabledFocusable={busy} onClick={() => void start()}>
            {GUIDE.start}
          </Button>
          <Button size="small" appearance="subtle" onClick={leave}>
            {GUIDE.dismiss}
          </Button>
        </>
      ) : (
        <Suspense>
          <GuideSteps
            busy={busy}
            onEnd={() => {
              leave();
              void session.added.endSample();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
