import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
  makeStyles,
} from '@fluentui/react-components';
import { PROBLEMS } from '../../wording/pane/problems';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(560px, calc(100vw - 16px))' },
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
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{barred.title}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{barred.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
