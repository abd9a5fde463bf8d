import type { PaneSession } from '../../session/session';
import type { PaneState } from '../../session/state';
import { MonthDialog } from './month-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import type { Help } from './use-help';

interface Props {
  readonly state: PaneState;
  readonly session: PaneSession;
  readonly help: Help;
  /** The user goes on at the results. */
  readonly onLeave: () => void;
}

/** What was asked for. */
export default function HelpDialog({ state, session, help, onLeave }: Props) {
  return help.shown === 'month' ? (
    <MonthDialog state={state} session={session} onClose={help.close} onLeave={onLeave} />
  ) : (
    <ShortcutsDialog ofProgram={session.insights.shortcuts ?? []} onClose={help.close} />
  );
}
