import { Spinner, Subtitle2 } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { MissingProject } from '../../app/requests';
import type { Ledger } from '../../ledger/table';
import type { Progress } from '../../progress/result';
import { PANE, START } from '../../wording/pane';
import type { PaneSession } from '../session/session';

// Stands below what is looked at first.
const ProjectList = lazy(() => import('./project-list'));

interface Props {
  readonly projects: readonly MissingProject[];
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly session: PaneSession;
}

/** The projects that miss the target, each with its reason, and on demand the others. */
export function MissingList({ projects, ledger, progress, session }: Props) {
  return (
    <section aria-label={START.missing(projects.length)}>
      <Subtitle2 as="h2" block>
        {projects.length === 0 ? START.noneMissing : START.missing(projects.length)}
      </Subtitle2>
      <Suspense fallback={<Spinner size="small" label={PANE.opening} />}>
        <ProjectList ledger={ledger} progress={progress} session={session} />
      </Suspense>
    </section>
  );
}
