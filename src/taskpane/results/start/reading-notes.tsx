import { Badge, Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readingNotes, withAnswer, type ReadingNote } from '../../../app/views/reading-notes';
import type { Settings } from '../../../app/options';
import type { Ledger } from '../../../ledger/ledger';
import { READING } from '../../../wording/pane/reading';
import type { PaneSession } from '../../session/session';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  note: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  link: { fontSize: tokens.fontSizeBase200 },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
});

interface Props {
  /** The project ledger, or one of the others. */
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly session: PaneSession;
  /** Level of its heading. */
  readonly heading: 'h2' | 'h3';
}

/** 读表说明: a line for each decision of the reading, what has to be confirmed first and the others on demand. */
export default function ReadingNotes({ ledger, settings, session, heading }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const notes = readingNotes(ledger);
  const open = notes.filter(({ state }) => state === 'open');
  const shown = all ? notes : open;
  const answer = ({ key }: ReadingNote, option: string | null): void =>
    void session.configure(withAnswer(settings, key, option), READING.kept);
  return (
    <section aria-label={READING.title(notes.length, open.length)}>
      {/* Where nothing waits for an answer, the line that opens it is enough. */}
      {(all || open.length > 0) && (
        <Body1Strong as={heading} block className={styles.title}>
          {READING.title(notes.length, open.length)}
        </Body1Strong>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((note) => (
            <li key={note.key} className={styles.note}>
              <span>
                <Badge appearance="tint" color={note.state === 'open' ? 'warning' : 'informative'} size="small">
                  {READING.state[note.state]}
                </Badge>{' '}
                {note.message}
              </span>
              <Caption1 className={styles.choices}>
                <Link inline as="button" onClick={() => session.select(ledger, note.row, note.column)}>
                  {READING.see}
                </Link>
                <Choices note={note} onAnswer={(option) => answer(note, option)} />
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {notes.length > open.length && (
        <Link as="button" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? READING.less : open.length > 0 ? READING.more(notes.length - open.length) : READING.title(notes.length, 0)}
        </Link>
      )}
    </section>
  );
}

/** The ways to decide otherwise, to confirm what was decided, and to take a choice back. */
function Choices({ note, onAnswer }: { readonly note: ReadingNote; readonly onAnswer: (option: string | null) => void }) {
  const { options, decided, state } = note;
  if (options.length < 2) return null;
  return (
    <>
      {state !== 'answered' && (
        <Link inline as="button" onClick={() => onAnswer(decided)}>
          {READING.right}
        </Link>
      )}
      {options
        .filter(({ key }) => key !== decided)
        .map(({ key, label }) => (
          <Link key={key} inline as="button" onClick={() => onAnswer(key)}>
            {label}
          </Link>
        ))}
      {state === 'answered' && (
        <Link inline as="button" onClick={() => onAnswer(null)}>
          {READING.undo}
        </Link>
      )}
    </>
  );
}
