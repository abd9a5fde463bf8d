import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { PANE } from '../../wording/pane/pane';
import { GUIDE } from '../../wording/help/guide';
import { HELP } from '../../wording/help/help';
import type { PaneSession } from '../session/session';
import type { Help } from './help/use-help';
import type { Guide } from './use-guide';
import { useOpened } from './use-opened';

const BlankDialog = lazy(() => import('./blank-dialog'));

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    // At the foot of the pane, also where there is little above.
    marginTop: 'auto',
  },
  small: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props {
  readonly session: PaneSession;
  /** A task is running. */
  readonly busy: boolean;
  readonly guide: Guide;
  readonly help: Help;
  /** Address of the program's self-test, where it has one. */
  readonly selfTest: string | undefined;
}

/** Blank ledgers, the guide, and what the program around the pane offers besides. */
export function Footer({ session, busy, guide, help, selfTest }: Props) {
  const styles = useStyles();
  const { open: choosing, setOpen: setChoosing, opener } = useOpened();
  return (
    <footer className={styles.footer}>
      <Link ref={opener} as="button" className={styles.small} disabledFocusable={busy} onClick={() => setChoosing(true)}>
        {PANE.blank}
      </Link>
      {guide.shown === 'nothing' && (
        <Link as="button" className={styles.small} disabledFocusable={busy} onClick={guide.start}>
          {GUIDE.region}
        </Link>
      )}
      <Link as="button" className={styles.small} onClick={help.showMonth}>
        {HELP.month}
      </Link>
      <Link as="button" className={styles.small} onClick={help.showShortcuts}>
        {HELP.shortcuts}
      </Link>
      <Link href="help.html" target="_blank" rel="noreferrer">
        {PANE.help}
      </Link>
      {selfTest !== undefined && <Link href={selfTest}>{PANE.selfTest}</Link>}
      {choosing && (
        <Suspense>
          <BlankDialog session={session} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </footer>
  );
}
