import { Body1Strong, Dialog, makeStyles, tokens } from '@fluentui/react-components';
import { SHORTCUTS, type Shortcut } from '../../../wording/help/shortcuts';
import { DialogClose, DialogFrame } from '../dialog-frame';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  table: { borderCollapse: 'collapse', width: '100%', '& th, & td': { textAlign: 'start', verticalAlign: 'top' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  keys: {
    width: '38%',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
  does: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  /** Keys of the program around the pane. */
  readonly ofProgram: readonly Shortcut[];
  readonly onClose: () => void;
}

/** The sheet of shortcuts. */
export function ShortcutsDialog({ ofProgram, onClose }: Props) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame
        title={SHORTCUTS.title}
        className={styles.content}
        actions={<DialogClose appearance="primary">{SHORTCUTS.close}</DialogClose>}
      >
        {ofProgram.length > 0 && <Keys title={SHORTCUTS.program} shortcuts={ofProgram} />}
        <Keys title={SHORTCUTS.pane} shortcuts={SHORTCUTS.ofPane} />
      </DialogFrame>
    </Dialog>
  );
}

function Keys({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>
        <Body1Strong block align="start">
          {title}
        </Body1Strong>
      </caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{SHORTCUTS.keys}</th>
          <th scope="col">{SHORTCUTS.does}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ keys, does }) => (
          <tr key={keys + does}>
            <th scope="row" className={styles.keys}>
              {keys}
            </th>
            <td className={styles.does}>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
