import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { KEEPING } from '../../wording/pane/workbench';
import type { Copy } from './copy-store';

interface Props {
  readonly copies: readonly Copy[];
  readonly onOpen: (copy: Copy) => void;
  readonly onRefuse: (copy: Copy) => void;
}

/** Workbooks that were changed and not downloaded when their window went: each to be opened or refused. */
export function CopiesBar({ copies, onOpen, onRefuse }: Props) {
  return copies.map((copy) => (
    <MessageBar key={copy.id} intent="warning">
      <MessageBarBody>{KEEPING.left(copy.name, new Date(copy.at))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onOpen(copy)}>{KEEPING.openCopy}</Button>
        <Button onClick={() => onRefuse(copy)}>{KEEPING.refuseCopy}</Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
