import { Button, Caption1, Dialog, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Finding } from '../../../checks/finding';
import { cellAddress } from '../../../spreadsheet/address';
import type { Ledger } from '../../../ledger/ledger';
import { REVIEW } from '../../../wording/pane/review';
import { cellWords, repairWords } from '../../model/problems/cell-words';
import type { PaneSession } from '../../session/session';
import { DialogClose, DialogFrame } from '../../parts/dialog-frame';

/** As many changes as are looked through; the rest is said by number. */
const SHOWN = 200;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  all: { minHeight: '24px', paddingTop: 0, paddingBottom: 0 },
  short: { minWidth: 'auto' },
});

interface Props {
  /** Name of the button. */
  readonly label: string;
  /** What stands on it, where its place says the rest of the name. */
  readonly short?: string;
  /** The ledger that they are of. */
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** The button that repairs all findings of a kind: first it shows what will become of each cell. */
export function FixPreview({ label, short, ledger, findings, session, busy }: Props) {
  const styles = useStyles();
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        {short === undefined ? (
          <Button className={styles.all} appearance="subtle" size="small" icon={<WrenchRegular />} disabledFocusable={busy}>
            {label}
          </Button>
        ) : (
          <Button className={styles.short} size="small" aria-label={label} disabledFocusable={busy}>
            {short}
          </Button>
        )}
      </DialogTrigger>
      <DialogFrame
        title={REVIEW.preview(edits.length)}
        wide
        scrolls
        actions={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void session.fix(ledger, findings)}>
                {REVIEW.apply}
              </Button>
            </DialogTrigger>
            <DialogClose>{REVIEW.cancel}</DialogClose>
          </>
        }
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {[REVIEW.cell, REVIEW.before, REVIEW.after].map((word) => (
                <th key={word} scope="col" className={styles.cell}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {edits.slice(0, SHOWN).map((edit) => (
              <tr key={`${edit.row}:${edit.column}`}>
                <th scope="row" className={styles.cell}>
                  {cellAddress(edit.row, edit.column)}
                </th>
                <td className={styles.cell}>{cellWords(edit.before)}</td>
                <td className={styles.cell}>{repairWords(edit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {edits.length > SHOWN && <Caption1>{REVIEW.cut(edits.length - SHOWN)}</Caption1>}
      </DialogFrame>
    </Dialog>
  );
}
