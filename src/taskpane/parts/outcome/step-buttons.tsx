import { Button, makeStyles } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { Suspense, lazy, type RefCallback } from 'react';
import { UNDO } from '../../../wording/pane/undo';
import type { PaneSession } from '../../session/session';
import type { Offer, PaneState } from '../../session/state';
import { useOpened } from '../use-opened';
import { OfferButton } from './offer-button';

const HistoryDialog = lazy(() => import('./history-dialog'));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end' },
});

interface Props {
  /** What the message is about, where that can be taken back or done again. */
  readonly offer: Offer | null;
  readonly history: PaneState['history'];
  readonly session: PaneSession;
  /** The button of the step was pressed. */
  readonly onPress: () => void;
  /** Ref of that button. */
  readonly offerRef: RefCallback<HTMLElement>;
}

/** Takes back what the message beside tells of, or does it again; and the history of all that can be. */
export function StepButtons({ offer, history, session, onPress, offerRef }: Props) {
  const styles = useStyles();
  const { open, setOpen, opener } = useOpened();
  return (
    <div className={styles.row}>
      {offer && <OfferButton offer={offer} session={session} ref={offerRef} onPress={onPress} />}
      {history.done.length + history.undone.length > 0 && (
        <Button
          ref={opener}
          size="small"
          appearance="subtle"
          icon={<HistoryRegular />}
          aria-label={UNDO.history.title}
          title={UNDO.history.title}
          onClick={() => setOpen(true)}
        />
      )}
      {open && (
        <Suspense>
          <HistoryDialog history={history} session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
