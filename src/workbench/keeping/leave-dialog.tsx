import { Button, Dialog } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { KEEPING } from '../../wording/pane/workbench';
import { DialogFrame } from '../../taskpane/parts/dialog-frame';

/** What becomes of a workbook that is not downloaded when another takes its place. */
export type Leaving = 'download' | 'discard' | 'stay';

interface Props {
  readonly name: string;
  readonly next: string;
  readonly onChoose: (leaving: Leaving) => void;
}

/** Asked before work is lost. */
export function LeaveDialog({ name, next, onChoose }: Props) {
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
      <DialogFrame
        title={KEEPING.question(name)}
        actions={
          <>
            <Button appearance="primary" onClick={() => onChoose('download')}>
              {KEEPING.download}
            </Button>
            <Button onClick={() => onChoose('discard')}>{KEEPING.discard}</Button>
            <Button onClick={() => onChoose('stay')}>{KEEPING.stay}</Button>
          </>
        }
      >
        {KEEPING.consequence(next)}
      </DialogFrame>
    </Dialog>
  );
}
