import { Spinner, Subtitle2 } from '@fluentui/react-components';
import { Suspense, lazy, memo } from 'react';
import type { Checked } from '../../../app/results';
import { PANE, START } from '../../../wording/pane/pane';
import type { PaneSession } from '../../session/session';

// Stands below what is looked at first.
const ProjectList = memo(lazy(() => import('./project-list')));

interface Props {
  readonly count: number;
  /** Null until it is the list's turn. */
  readonly listed: Checked | null;
  readonly session: PaneSession;
}

/** The projects that miss the target, each with its reason, and on demand the others. */
export function MissingList({ count, listed, session }: Props) {
  return (
    <section aria-label={START.missing(count)}>
      <Subtitle2 as="h2" block>
        {count === 0 ? START.noneMissing : START.missing(count)}
      </Subtitle2>
      <Suspense fallback={<Spinner size="small" label={PANE.opening} />}>
        {listed && <ProjectList ledger={listed.ledger} progress={listed.progress} session={session} />}
      </Suspense>
    </section>
  );
}
