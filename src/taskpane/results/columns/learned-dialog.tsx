import { countCorrections, type Corrections } from '../../../app/exchange/column-corrections';
import { learnedText } from '../../../app/exchange/learned-columns';
import { LEARNED } from '../../../wording/settings/learned-columns';
import type { PaneSession } from '../../session/session';
import { ExchangeDialog } from '../exchange-dialog';

interface Props {
  readonly corrections: Corrections;
  readonly session: PaneSession;
}

/** What was learned of the headers, to carry elsewhere and back. */
export function LearnedDialog({ corrections, session }: Props) {
  const learned = countCorrections(corrections) > 0;
  return (
    <ExchangeDialog
      words={{ ...LEARNED, intro: learned ? LEARNED.intro : LEARNED.none }}
      own={learned ? learnedText(corrections) : null}
      onImport={(text) => void session.exchange.importColumns(text)}
    />
  );
}
