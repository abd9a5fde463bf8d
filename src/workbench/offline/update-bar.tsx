import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { UPDATE } from '../../wording/help/update';

interface Props {
  /** Something is not downloaded yet: it is, before the page is opened anew. */
  readonly unsaved: boolean;
  readonly onTake: () => void;
  readonly onLater: () => void;
}

/** A newer version of the page is there: taken now, or at the next start. */
export function UpdateBar({ unsaved, onTake, onLater }: Props) {
  return (
    <MessageBar intent="info">
      <MessageBarBody>{UPDATE.told}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTake}>{unsaved ? UPDATE.downloadAndTake : UPDATE.take}</Button>
        <Button onClick={onLater}>{UPDATE.later}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
