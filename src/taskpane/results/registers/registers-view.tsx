import { useCallback, useState } from 'react';
import type { Checked } from '../../../app/results';
import { usePaneMemory, type PaneMemory } from '../../session/pane-memory';
import type { PaneSession } from '../../session/session';
import { RegisterDetail } from './register-detail';
import { RegisterList } from './register-list';

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** Kind of the ledger that is looked into, null while all are listed. */
const KEPT: PaneMemory<{ readonly open: string | null }> = new WeakMap();

/** The office's other ledgers: the list of all, and each by itself. */
export default function RegistersView({ checked, session, busy }: Props) {
  const { registers, settings } = checked;
  const [{ open }, change] = usePaneMemory(KEPT, session, () => ({ open: null }));
  /** Kind of the ledger that the user has just gone into or come back from: the keyboard goes along. */
  const [moved, setMoved] = useState<string | null>(null);
  const register = registers.find(({ ledger }) => ledger.kind.key === open);
  const goTo = useCallback(
    (from: string, to: string | null) => {
      setMoved(from);
      change({ open: to });
    },
    [change],
  );
  return register ? (
    <RegisterDetail
      key={open}
      register={register}
      settings={settings}
      entered={moved === open}
      onBack={() => goTo(register.ledger.kind.key, null)}
      session={session}
      busy={busy}
    />
  ) : (
    <RegisterList registers={registers} left={moved} onOpen={(kind) => goTo(kind, kind)} />
  );
}
