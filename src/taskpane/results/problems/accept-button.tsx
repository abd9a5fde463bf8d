import { Button, makeStyles } from '@fluentui/react-components';
import { REVIEW } from '../../../wording/pane/review';
import { WordsPopover } from './words-popover';

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 'auto' } });
const MOST = 200;

interface Props {
  /** Cell or row, for the name of the button. */
  readonly place: string;
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
}

/** Accepts a finding, once it is said why. */
export function AcceptButton({ place, busy, onAccept }: Props) {
  const styles = useStyles();
  const name = REVIEW.acceptOne(place);
  return (
    <WordsPopover
      name={name}
      label={REVIEW.reason}
      placeholder={REVIEW.reasonHint}
      maxLength={MOST}
      confirm={REVIEW.confirm}
      onSay={onAccept}
    >
      <Button className={styles.button} size="small" appearance="subtle" disabledFocusable={busy} aria-label={name}>
        {REVIEW.accept}
      </Button>
    </WordsPopover>
  );
}
