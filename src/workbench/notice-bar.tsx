import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { WORKBENCH } from '../wording/pane/workbench';
import type { Notice } from './notice';

interface Props {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What the workbench has to say, above the grid; screen readers are told when it comes. */
export function NoticeBar({ notice, onDismiss }: Props) {
  return (
    <div role="status">
      {notice && (
        <MessageBar intent={notice.kind}>
          <MessageBarBody>{notice.message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={WORKBENCH.dismiss} onClick={onDismiss} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
