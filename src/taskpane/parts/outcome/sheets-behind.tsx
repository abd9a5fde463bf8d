import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { BEHIND } from '../../../wording/pane/walk';
import type { PaneSession } from '../../session/session';

interface Props {
  readonly busy: boolean;
  readonly session: PaneSession;
}

/** Says that the summary sheets still show what was counted before; one click makes them anew. */
export default function SheetsBehind({ busy, session }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{BEHIND.told}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void session.summarise()}>
          {BEHIND.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
