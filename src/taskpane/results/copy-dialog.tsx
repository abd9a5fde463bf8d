import { Body1, Button, Dialog, Textarea, makeStyles } from '@fluentui/react-components';
import { PROBLEMS } from '../../wording/pane/problems';
import { DialogFrame } from '../parts/dialog-frame';

const useStyles = makeStyles({
  text: { width: '100%' },
});

interface Props {
  /** Null: nothing to copy, no dialog. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** Where a pane may not copy by itself: the text, selected, one key away from the clipboard. */
export function CopyDialog({ text, onClose }: Props) {
  const styles = useStyles();
  const { barred } = PROBLEMS;
  return (
    <Dialog open={text !== null} onOpenChange={onClose}>
      <DialogFrame title={barred.title} wide actions={<Button onClick={onClose}>{barred.close}</Button>}>
        <Body1 as="p">{barred.intro}</Body1>
        <Textarea
          autoFocus
          readOnly
          className={styles.text}
          rows={8}
          aria-label={barred.text}
          value={text ?? ''}
          onFocus={({ target }) => target.select()}
        />
      </DialogFrame>
    </Dialog>
  );
}
