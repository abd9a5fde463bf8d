import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../../app/results';
import { PRINT } from '../../../wording/faces/print';
import { WALK } from '../../../wording/pane/walk';
import type { PaneSession } from '../../session/session';
import type { Outcome } from '../../session/state';

const ValueReasons = lazy(() => import('../value-reasons'));
const PrintButton = lazy(() => import('./print-button'));

const useStyles = makeStyles({
  made: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  sheets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  // A name and its paper stay on one line.
  sheet: { whiteSpace: 'nowrap' },
  link: { fontSize: 'inherit' },
  printed: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalXS },
});

interface Props {
  readonly outcome: Outcome;
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** The sheets that were made, each a click away with the paper it takes, and why some figures do not follow the ledger. */
export function MadeSheets({ outcome: { sheets, back, values }, checked, session }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.made}>
      <div className={styles.sheets}>
        {back && (
          <Link as="button" className={styles.link} onClick={() => session.goTo(back.sheetId, back.row, back.column)}>
            {WALK.back}
          </Link>
        )}
        {sheets.map(({ sheetId, name, printed }) => (
          <span key={sheetId} className={styles.sheet}>
            <Link as="button" className={styles.link} onClick={() => session.goTo(sheetId)}>
              {name}
            </Link>
            {printed && <Caption1 className={styles.printed}>{PRINT.one(printed.pages, printed.paper)}</Caption1>}
          </span>
        ))}
        {sheets.some(({ printed }) => printed) && (
          <Suspense>
            <PrintButton checked={checked} session={session} />
          </Suspense>
        )}
      </div>
      {values && values.length > 0 && (
        <Suspense>
          <ValueReasons reasons={values} session={session} />
        </Suspense>
      )}
    </div>
  );
}
