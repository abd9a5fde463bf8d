import { Button, Link, Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { UnreadSheet } from '../../app/actions/explain-columns';
import { UNREAD } from '../../wording/pane/explain-columns';
import type { PaneSession } from '../session/session';
import { useOpened } from './use-opened';

const ExplainColumns = lazy(() => import('./explain-columns'));

interface Props {
  readonly list: UnreadSheet;
  readonly session: PaneSession;
  /** Inside a sentence it is a link. */
  readonly inline?: true;
}

/** Opens the dialog in which a list's columns are explained. */
export function ExplainButton({ list, session, inline }: Props) {
  const { open, setOpen, opener } = useOpened();
  const begin = (): void => setOpen(true);
  return (
    <>
      {inline ? (
        <Link ref={opener} inline as="button" onClick={begin}>
          {UNREAD.explain(list.sheet)}
        </Link>
      ) : (
        <Button ref={opener} appearance="primary" onClick={begin}>
          {UNREAD.explain(list.sheet)}
        </Button>
      )}
      {open && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <ExplainColumns list={list} session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
