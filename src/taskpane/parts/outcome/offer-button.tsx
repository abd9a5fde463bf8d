import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { RefCallback } from 'react';
import { UNDO } from '../../../wording/pane/undo';
import type { PaneSession } from '../../session/session';
import type { Offer } from '../../session/state';

const useStyles = makeStyles({ offer: { whiteSpace: 'nowrap' } });

interface Props {
  readonly session: PaneSession;
  readonly offer: Offer;
  readonly onPress?: () => void;
  readonly ref?: RefCallback<HTMLElement>;
}

/** The button of one step, called by what it takes back or does again. */
export function OfferButton({ offer: { kind, step }, session, onPress, ref }: Props) {
  const styles = useStyles();
  const word = UNDO[kind][step.action];
  return (
    <Button
      ref={ref}
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
