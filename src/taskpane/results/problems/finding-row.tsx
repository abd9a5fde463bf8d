import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { FINDINGS } from '../../../wording/pane/pane';
import { REVIEW } from '../../../wording/pane/review';
import { changeWords } from '../../model/problems/cell-words';
import type { Problem } from '../../model/problems/problem-list';
import type { PaneSession } from '../../session/session';
import { AcceptButton } from './accept-button';
import { FixPreview } from './fix-preview';
import { NoteButton } from './note-button';
import { useRowStyles } from '../row-styles';

const useStyles = makeStyles({
  row: { position: 'relative', flexGrow: 1, minWidth: 0, borderRadius: tokens.borderRadiusMedium },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  entry: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXS, rowGap: 0 },
  // The buttons stand beside the place, so that the words below have the whole width.
  place: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: '24px', paddingRight: '72px' },
  placeWide: { paddingRight: '124px' },
  buttons: { position: 'absolute', top: tokens.spacingVerticalXXS, right: 0, display: 'flex' },
  fix: { minWidth: 'auto' },
});

interface Props {
  readonly problem: Problem;
  /** The user is at this one. */
  readonly current: boolean;
  readonly onEnter: (problem: Problem) => void;
  readonly onGoTo: (problem: Problem) => void;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** One problem: where and what; a click goes to the cell, and where a repair is safe it is one click more. */
export const FindingRow = memo(function FindingRow({ problem, current, onEnter, onGoTo, session, busy }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { ledger, finding, place, name, message, note } = problem;
  const { fix } = finding;
  const edits = fix?.edits ?? [];
  const [edit] = edits;
  const enterAndGo = (): void => {
    // Not every browser gives the focus to a button that is clicked.
    onEnter(problem);
    onGoTo(problem);
  };
  return (
    <div className={mergeClasses(styles.row, current && styles.current)} onFocus={() => onEnter(problem)}>
      <button
        type="button"
        className={mergeClasses(rows.row, styles.entry)}
        aria-current={current ? 'true' : undefined}
        onClick={enterAndGo}
      >
        <Caption1 className={mergeClasses(rows.quiet, styles.place, edits.length > 0 && styles.placeWide)}>
          {name === '' ? place : `${place} · ${name}`}
        </Caption1>
        <span className={rows.text}>{message}</span>
        {edit && edits.length === 1 && <span className={mergeClasses(rows.text, rows.quiet)}>{changeWords(edit)}</span>}
        {note !== '' && <span className={rows.text}>{REVIEW.noted(note)}</span>}
      </button>
      <span className={styles.buttons}>
        <NoteButton place={place} note={note} busy={busy} onNote={(text) => void session.review.note(ledger, finding, text)} />
        {edits.length > 1 && (
          <FixPreview
            short={FINDINGS.fix}
            label={FINDINGS.fixOne(place)}
            ledger={ledger}
            findings={[finding]}
            session={session}
            busy={busy}
          />
        )}
        {edits.length === 1 && (
          <Button
            className={styles.fix}
            size="small"
            aria-label={FINDINGS.fixOne(place)}
            disabledFocusable={busy}
            onClick={() => void session.fix(ledger, [finding])}
          >
            {FINDINGS.fix}
          </Button>
        )}
        <AcceptButton place={place} busy={busy} onAccept={(reason) => void session.review.accept(ledger, finding, reason)} />
      </span>
    </div>
  );
});
