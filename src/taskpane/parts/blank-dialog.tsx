import { Body1, Button, Dialog, makeStyles, tokens } from '@fluentui/react-components';
import { blankKinds, type WantedKinds } from '../../app/actions/insert-blanks';
import { BLANK } from '../../wording/sheets/template';
import type { PaneSession } from '../session/session';
import { DialogClose, DialogFrame } from './dialog-frame';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  insert: { flexShrink: 0 },
});

interface Props {
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** Which blank ledger to insert: one click for one kind, one for the whole set. */
export default function BlankDialog({ session, onClose }: Props) {
  const styles = useStyles();
  const kinds = blankKinds();
  const insert = (wanted: WantedKinds): void => {
    onClose();
    void session.added.insertBlanks(wanted);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame
        title={BLANK.heading}
        actions={
          <>
            <Button appearance="primary" onClick={() => insert('all')}>
              {BLANK.all(kinds.length)}
            </Button>
            <DialogClose>{BLANK.close}</DialogClose>
          </>
        }
      >
        <Body1>{BLANK.intro}</Body1>
        <ul className={styles.list}>
          {kinds.map(({ key, label }) => (
            <li key={key} className={styles.row}>
              {label}
              <Button className={styles.insert} size="small" aria-label={BLANK.insertOne(label)} onClick={() => insert([key])}>
                {BLANK.insert}
              </Button>
            </li>
          ))}
        </ul>
      </DialogFrame>
    </Dialog>
  );
}
