import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import { cellAddress } from '../../ledger/address';
import type { Ledger } from '../../ledger/table';
import { findingMessage } from '../../wording/findings';
import { FINDINGS } from '../../wording/pane';
import { REVIEW } from '../../wording/review';
import { cellWords } from '../model/cell-words';
import { nameColumn } from '../model/ledger-facts';
import type { PaneSession } from '../session/session';
import { AcceptButton } from './accept-button';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  place: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fix: { flexShrink: 0, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly finding: Finding;
  /** The project of the finding's row, '' when it is none. */
  readonly name: string;
  readonly ledger: Ledger;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** One problem: where and what; a click goes to the cell, and where a repair is safe it is one click more. */
export function FindingRow({ finding, name, ledger, session, busy }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { row, column, fix } = finding;
  const [edit] = fix?.edits ?? [];
  const place = column === null ? FINDINGS.row(row + 1) : cellAddress(row, column);
  return (
    <>
      <button type="button" className={rows.row} onClick={() => session.select(row, column ?? nameColumn(ledger))}>
        <Caption1 className={mergeClasses(rows.quiet, styles.place)}>{name === '' ? place : `${place} · ${name}`}</Caption1>
        <span className={rows.text}>{findingMessage(finding)}</span>
        {edit && <span className={mergeClasses(rows.text, rows.quiet)}>{REVIEW.change(cellWords(edit.before), cellWords(edit.after, edit.numberFormat))}</span>}
      </button>
      {fix && (
        <Button
          className={styles.fix}
          size="small"
          aria-label={FINDINGS.fixOne(place)}
          disabledFocusable={busy}
          onClick={() => void session.fix([finding])}
        >
          {FINDINGS.fix}
        </Button>
      )}
      <AcceptButton place={place} busy={busy} onAccept={(reason) => void session.accept(finding, reason)} />
    </>
  );
}
