import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { GUIDE } from '../../wording/help/guide';
import type { Guide } from './use-guide';

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
  readonly guide: Guide;
  /** A task is running. */
  readonly busy: boolean;
}

/** Offers the guided start to whoever is here for the first time, and leads through it. */
export function FirstRun({ guide, busy }: Props) {
  const styles = useStyles();
  if (guide.shown === 'nothing') return null;
  return (
    <section className={styles.offer} aria-label={GUIDE.region}>
      {guide.shown === 'offer' ? (
        <>
          <Body1 className={styles.text}>{GUIDE.offer}</Body1>
          <Button size="small" disabledFocusable={busy} onClick={guide.start}>
            {GUIDE.start}
          </Button>
          <Button size="small" appearance="subtle" onClick={guide.refuse}>
            {GUIDE.dismiss}
          </Button>
        </>
      ) : (
        <Suspense>
          <GuideSteps busy={busy} onEnd={guide.end} />
        </Suspense>
      )}
    </section>
  );
}
