import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/requests';
import { COLUMNS, CONFIDENCE } from '../../wording/pane';
import type { PaneSession } from '../session/session';
import { ColumnRow } from './column-row';
import { LearnedDialog } from './learned-dialog';
import { RowsAccount } from './rows-account';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** What each header was taken for, with how sure that is; each can be set right. */
export default function ColumnsView({ checked: { ledger, settings }, session }: Props) {
  const styles = useStyles();
  const { fields } = ledger.kind;
  return (
    <div className={styles.view}>
      <RowsAccount ledger={ledger} session={session} />
      <Caption1>{COLUMNS.intro}</Caption1>
      <LearnedDialog columns={settings.columns} session={session} />
      <Subtitle2 as="h2">{COLUMNS.matched}</Subtitle2>
      <ul className={styles.list}>
        {ledger.columns.map(({ column, header, field, reason, confidence, unit, unitSource }) => (
          <ColumnRow
            key={column}
            column={column}
            header={header}
            field={field.name}
            fields={fields}
            note={COLUMNS.sure(CONFIDENCE[reason], confidence) + (unit && unitSource ? `；${COLUMNS.unitOf(unit, COLUMNS.unit[unitSource])}` : '')}
            session={session}
          />
        ))}
      </ul>
      <Subtitle2 as="h2">{ledger.unmatched.length === 0 ? COLUMNS.allMatched : COLUMNS.unmatched}</Subtitle2>
      <ul className={styles.list}>
        {ledger.unmatched.map(({ column, header }) => (
          <ColumnRow key={column} column={column} header={header} field={null} fields={fields} note={null} session={session} />
        ))}
      </ul>
    </div>
  );
}
