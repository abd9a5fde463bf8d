import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/requests';
import type { Since } from '../../checks/check';
import { LEDGER } from '../../wording/pane';
import type { PaneSession } from '../session/session';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS } });

interface Props {
  readonly className: string;
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** Other ledgers that were found, in the workbook and on the sheet itself: one click takes them instead. */
export function OtherLedgers({ className, checked: { ledger, otherLedgers, since }, session }: Props) {
  const styles = useStyles();
  const { name } = ledger.snapshot.sheet;
  if (otherLedgers.length + ledger.otherTables.length === 0 && !since) return null;
  return (
    <div className={mergeClasses(className, styles.list)}>
      {since && (
        <Caption1>
          {comparedWords(since)}
          <Link inline as="button" onClick={() => void session.choose({ earlier: undefined })}>
            {LEDGER.compareNoMore}
          </Link>
        </Caption1>
      )}
      {otherLedgers.map(({ sheet, projects }) => (
        <Caption1 key={sheet}>
          {LEDGER.otherSheet(sheet, projects)}
          <Link inline as="button" onClick={() => void session.choose({ sheet, table: undefined })}>
            {LEDGER.take(sheet)}
          </Link>{' '}
          <Link inline as="button" onClick={() => void session.choose({ earlier: { sheet } })}>
            {LEDGER.compare(sheet)}
          </Link>
        </Caption1>
      ))}
      {ledger.otherTables.map(({ row, records }) => (
        <Caption1 key={row}>
          {LEDGER.otherTable(row + 1, records)}
          <Link inline as="button" onClick={() => void session.choose({ sheet: name, table: row })}>
            {LEDGER.takeTable(row + 1)}
          </Link>
        </Caption1>
      ))}
    </div>
  );
}

function comparedWords({ ledger, comparison: { added, removed, renamed, changes } }: Since): string {
  return LEDGER.compared(ledger.snapshot.sheet.name, added.length, removed.length, renamed.length, changes.length);
}
