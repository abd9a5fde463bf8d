import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Corrections } from '../../../app/exchange/column-corrections';
import { columnSamples, isUnsure } from '../../../app/views/column-samples';
import type { Ledger } from '../../../ledger/ledger';
import { COLUMNS, CONFIDENCE } from '../../../wording/pane/results';
import type { PaneSession } from '../../session/session';
import { ColumnRow } from './column-row';
import { LearnedDialog } from './learned-dialog';
import { RowsAccount } from './rows-account';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  /** The project ledger, or another one of the workbook. */
  readonly ledger: Ledger;
  /** What its records are called. */
  readonly record: string;
  readonly corrections: Corrections;
  readonly session: PaneSession;
  /** Rank of its headings. */
  readonly heading: 'h2' | 'h4';
}

/** What each header of a ledger was taken for, with how it was recognised; each can be set right. */
export default function ColumnsView({ ledger, record, corrections, session, heading }: Props) {
  const styles = useStyles();
  const { columns, unmatched } = ledger;
  const { fields } = ledger.kind;
  const choose = (header: string, field: string | null): void => void session.chooseColumn(ledger, header, field);
  return (
    <div className={styles.view}>
      <RowsAccount ledger={ledger} record={record} session={session} />
      <Caption1>{COLUMNS.intro}</Caption1>
      <LearnedDialog corrections={corrections} session={session} />
      <Subtitle2 as={heading}>{COLUMNS.matched}</Subtitle2>
      <ul className={styles.list}>
        {[...columns]
          .sort((one, other) => Number(isUnsure(other)) - Number(isUnsure(one)))
          .map(({ column, header, field, reason, unit, unitSource }) => (
            <ColumnRow
              key={column}
              column={column}
              header={header}
              samples={columnSamples(ledger, column)}
              field={field.name}
              fields={fields}
              note={CONFIDENCE[reason] + (unit && unitSource ? `；${COLUMNS.unitOf(unit, COLUMNS.unit[unitSource])}` : '')}
              onChoose={(chosen) => choose(header, chosen)}
            />
          ))}
      </ul>
      <Subtitle2 as={heading}>{unmatched.length === 0 ? COLUMNS.allMatched : COLUMNS.unmatched}</Subtitle2>
      {unmatched.length > 0 && (
        <ul className={styles.list}>
          {unmatched.map(({ column, header }) => (
            <ColumnRow
              key={column}
              column={column}
              header={header}
              samples={columnSamples(ledger, column)}
              field={null}
              fields={fields}
              note={null}
              onChoose={(chosen) => choose(header, chosen)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
