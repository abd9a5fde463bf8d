import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../../app/results';
import { PRINT } from '../../../wording/faces/print';
import type { PaneSession } from '../../session/session';
import { useOpened } from '../use-opened';

const PrintDialog = lazy(() => import('./print-dialog'));

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** Opens the choice of what is printed. */
export default function PrintButton({ checked, session }: Props) {
  const { open, setOpen, opener } = useOpened();
  return (
    <>
      <Button ref={opener} size="small" icon={<PrintRegular />} onClick={() => setOpen(true)}>
        {PRINT.open}
      </Button>
      {open && (
        <Suspense>
          <PrintDialog checked={checked} session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
