import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { KEEPING } from '../../wording/pane/workbench';

const useStyles = makeStyles({ surface: { maxWidth: 'min(520px, calc(100vw - 16px))' } });

/** What becomes of a workbook that is not downloaded when another takes its place. */
export type Leaving = 'download' | 'discard' | 'stay';

interface Props {
  readonly name: string;
  readonly next: string;
  readonly onChoose: (leaving: Leaving) => void;
}

/** Asked before work is lost. */
export function LeaveDialog({ name, next, onChoose }: Props) {
  const styles = useStyles();
  // Read before the dialog takes the focus; where the user stays, they are there again.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
  return (
    <Dialog open modalType="alert" onOpenChange={() => onChoose('stay')}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{KEEPING.question(name)}</DialogTitle>
          <DialogContent>{KEEPING.consequence(next)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onChoose('download')}>
              {KEEPING.download}
            </Button>
            <Button onClick={() => onChoose('discard')}>{KEEPING.discard}</Button>
            <Button onClick={() => onChoose('stay')}>{KEEPING.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
