import { Caption1Strong, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, memo } from 'react';
import type { Checked, LegendEntry } from '../../../app/results';
import { START } from '../../../wording/pane/results';
import { OPENING } from '../../../wording/pane/start-up';
import type { PaneSession } from '../../session/session';
import { Legend } from './legend';

// Stands below what is looked at first.
const ProjectList = memo(lazy(() => import('./project-list')));

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
  },
  title: { margin: 0 },
});

interface Props {
  readonly counts: Parameters<typeof START.missing>[0];
  /** The colours of the marks. */
  readonly legend: readonly LegendEntry[];
  /** Null until it is the list's turn. */
  readonly listed: Checked | null;
  readonly session: PaneSession;
}

/** The projects that miss the target, each with its reason, and on demand the others. */
export function MissingList({ counts, legend, listed, session }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={START.missing(counts)}>
      <div className={styles.head}>
        <Caption1Strong as="h2" className={styles.title}>
          {START.missing(counts)}
        </Caption1Strong>
        <Legend entries={legend} />
      </div>
      <Suspense fallback={<Spinner size="small" label={OPENING} />}>
        {listed && <ProjectList ledger={listed.ledger} progress={listed.progress} session={session} />}
      </Suspense>
    </section>
  );
}
