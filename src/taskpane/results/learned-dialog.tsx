import { countCorrections, type Corrections } from '../../app/chosen-columns';
import { learnedText } from '../../app/learned-columns';
import { LEARNED } from '../../wording/columns';
import type { PaneSession } from '../session/session';
import { CarryDialog } from './carry-dialog';

interface Props {
  readonly corrections: Corrections;
  readonly session: PaneSession;
}

/** What was learned of the headers, to carry elsewhere and back. */
export function LearnedDialog({ corrections, session }: Props) {
  const learned = countCorrections(corrections) > 0;
  return <CarryDialog words={{ ...LEARNED, intro: learned ? LEARNED.intro : LEARNED.none }} own={learned ? learnedText(corrections) : null} onImport={(text) => void session.carried.importColumns(text)} />;
}
