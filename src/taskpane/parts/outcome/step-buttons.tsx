import { Button, Tooltip, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { Suspense, lazy, useState } from 'react';
import { UNDO } from '../../../wording/pane/undo';
import type { PaneSession } from '../../session/session';
import type { Offer, PaneState } from '../../session/state';

const HistoryDialog = lazy(() => import('./history-dialog'));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end' },
  offer: { whiteSpace: 'nowrap' },
});

interface Props {
  /** What the message is about, where that can be taken back or done again. */
  readonly offer: Offer | null;
  readonly history: PaneState['history'];
  readonly session: PaneSession;
}

/** Takes back what the message beside tells of, or does it again; and the history of all that can be. */
export function StepButtons({ offer, history, session }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      {offer && <OfferButton offer={offer} session={session} />}
      {history.done.length + history.undone.length > 0 && (
        <Tooltip content={UNDO.history.title} relationship="label">
          <Button size="small" appearance="subtle" icon={<HistoryRegular />} onClick={() => setOpen(true)} />
        </Tooltip>
      )}
      {open && (
        <Suspense>
          <HistoryDialog history={history} session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

interface OfferProps extends Pick<Props, 'session'> {
  readonly offer: Offer;
  readonly onPress?: () => void;
}

/** The button of one step, called by what it takes back or does again. */
export function OfferButton({ offer: { kind, step }, session, onPress }: OfferProps) {
  const styles = useStyles();
  const word = UNDO[kind][step.action];
  return (
    <Button
      className={styles.offer}
      size="small"
      icon={kind === 'undo' ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
      aria-label={UNDO.about(word, step.name)}
      onClick={() => {
        onPress?.();
        void (kind === 'undo' ? session.steps.undo(step.id) : session.steps.redo());
      }}
    >
      {word}
    </Button>
  );
}
