import { Body1, Button, Caption1, Dialog, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { UNDO } from '../../../wording/pane/undo';
import type { PaneSession } from '../../session/session';
import type { PaneState } from '../../session/state';
import { OfferButton } from './offer-button';
import { DialogClose, DialogFrame } from '../dialog-frame';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  again: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly history: PaneState['history'];
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** What was done, the last first: one step is chosen, and it is said what goes with it before it is taken back. */
export default function HistoryDialog({ history: { done, undone }, session, onClose }: Props) {
  const styles = useStyles();
  const words = UNDO.history;
  const [chosen, setChosen] = useState(done.at(-1)?.id);
  const taken = done.filter(({ id }) => chosen !== undefined && id >= chosen).reverse();
  const next = undone.at(-1);
  const undo = (): void => {
    onClose();
    if (chosen !== undefined) void session.steps.undo(chosen);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame
        title={words.title}
        className={styles.content}
        actions={
          <>
            {done.length > 0 && (
              <Button appearance="primary" onClick={undo}>
                {words.undo(taken.length)}
              </Button>
            )}
            <DialogClose>{words.close}</DialogClose>
          </>
        }
      >
        {next && (
          <div className={styles.again}>
            <Body1>
              {words.undone}：{next.name}
            </Body1>
            <OfferButton offer={{ kind: 'redo', step: next }} session={session} onPress={onClose} />
          </div>
        )}
        {done.length === 0 ? (
          <Body1>{words.none}</Body1>
        ) : (
          <>
            <Caption1 className={styles.quiet}>{words.intro}</Caption1>
            <RadioGroup aria-label={words.choose} value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
              {[...done].reverse().map(({ id, name, at }) => (
                <Radio key={id} value={String(id)} label={`${at}　${name}`} />
              ))}
            </RadioGroup>
            <Body1>{words.consequence(taken.map(({ name }) => name))}</Body1>
          </>
        )}
      </DialogFrame>
    </Dialog>
  );
}
