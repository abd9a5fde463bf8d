import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useDeferredValue } from 'react';
import { missingCounts } from '../../../app/views/missing-counts';
import { legendOf } from '../../../app/views/missing-projects';
import type { Checked } from '../../../app/results';
import { unstatedNatures } from '../../../app/actions/unstated-natures';
import { START } from '../../../wording/pane/results';
import { verdictOf } from '../../model/quarters';
import { rateFigures } from '../../model/rate-figures';
import type { PaneSession } from '../../session/session';
import { BarChart } from './bar-chart';
import { MissingList } from './missing-list';
import { QuarterDetails } from './quarter-details';

// Most ledgers leave little open; what they do comes after the figures are there.
const ReadingNotes = lazy(() => import('./reading-notes'));

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly checked: Checked;
  /** What the colours mean, where the message above does not tell. */
  readonly legend: boolean;
  readonly session: PaneSession;
}

/** Start rate of each quarter against its target, and the projects that miss it. */
export function StartView({ checked, legend, session }: Props) {
  const styles = useStyles();
  const { progress } = checked;
  const { start } = progress;
  // Listing a hundred thousand projects has a turn of its own.
  const listed = useDeferredValue<Checked | null>(checked, null);
  return (
    <div className={styles.view}>
      <NatureNote ledger={checked.ledger} session={session} />
      {start.newProjects > 0 && <BarChart chart={rateFigures(start)} notes={start.quarters.map((quarter) => verdictOf(quarter).words)} />}
      <QuarterDetails progress={progress} session={session} />
      {checked.ledger.assumptions.length > 0 && (
        <Suspense fallback={null}>
          <ReadingNotes ledger={checked.ledger} settings={checked.settings} session={session} heading="h2" />
        </Suspense>
      )}
      <MissingList counts={missingCounts(progress)} legend={legend ? legendOf(progress) : []} listed={listed} session={session} />
    </div>
  );
}

/** How many projects count for nothing because nobody says what they are, and the way out. */
function NatureNote({ ledger, session }: Pick<Checked, 'ledger'> & Pick<Props, 'session'>) {
  const unknown = unstatedNatures(ledger);
  const taken = ledger.naturesByDate;
  if (unknown + taken === 0) return null;
  return (
    <Caption1>
      {taken > 0 && START.naturesByDate(taken)}
      {unknown > 0 && START.natureUnknown(unknown)}
      <Link inline as="button" onClick={() => void session.configure({ naturesByDate: taken === 0 }, START.natureChosen(taken === 0))}>
        {taken === 0 ? START.natureByDate : START.natureStated}
      </Link>
    </Caption1>
  );
}
