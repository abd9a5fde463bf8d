import { learnedText } from '../../app/learned-columns';
import type { Settings } from '../../app/options';
import { LEARNED } from '../../wording/columns';
import type { PaneSession } from '../session/session';
import { CarryDialog } from './carry-dialog';

interface Props {
  readonly columns: Settings['columns'];
  readonly session: PaneSession;
}

/** What was learned of the headers, to carry elsewhere and back. */
export function LearnedDialog({ columns, session }: Props) {
  const learned = Object.keys(columns).length > 0;
  return <CarryDialog words={{ ...LEARNED, intro: learned ? LEARNED.intro : LEARNED.none }} own={learned ? learnedText(columns) : null} onImport={(text) => void session.carried.importColumns(text)} />;
}
