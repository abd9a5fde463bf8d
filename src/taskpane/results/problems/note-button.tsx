import { Button } from '@fluentui/react-components';
import { CommentAddRegular } from '@fluentui/react-icons/svg/comment-add';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { MAX_NOTE } from '../../../app/options';
import { REVIEW } from '../../../wording/pane/review';
import { WordsPopover } from './words-popover';

interface Props {
  /** Cell or row, for the name of the button. */
  readonly place: string;
  /** What was noted before, '' for nothing. */
  readonly note: string;
  readonly busy: boolean;
  /** '' takes the note away. */
  readonly onNote: (text: string) => void;
}

/** Notes beside a problem who has been asked, and until when. */
export function NoteButton({ place, note, busy, onNote }: Props) {
  const name = REVIEW.noteOne(place);
  return (
    <WordsPopover
      name={name}
      label={REVIEW.note}
      placeholder={REVIEW.noteHint}
      hint={REVIEW.noteKept}
      before={note}
      maxLength={MAX_NOTE}
      confirm={REVIEW.saveNote}
      remove={note === '' ? undefined : { label: REVIEW.removeNote, onRemove: () => onNote('') }}
      onSay={onNote}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={note === '' ? <CommentAddRegular /> : <CommentEditRegular />}
        disabledFocusable={busy}
        aria-label={name}
        title={name}
      />
    </WordsPopover>
  );
}
