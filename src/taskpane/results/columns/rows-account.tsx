import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles } from '@fluentui/react-components';
import { locationWords } from '../../../app/views/location-words';
import type { Ledger } from '../../../ledger/ledger';
import { rowAccount, ROWS } from '../../../wording/pane/review';
import { DottedLine } from '../../parts/dotted-line';
import type { PaneSession } from '../../session/session';
import { MoreList } from '../more-list';
import { useRowStyles } from '../row-styles';

const useStyles = makeStyles({ panel: { margin: 0 } });

interface Props {
  readonly ledger: Ledger;
  /** What its records are called. */
  readonly record: string;
  readonly session: PaneSession;
}

/** What every used row of the sheet was taken for; those not understood, and named rows that are not counted, are one click away. */
export function RowsAccount({ ledger, record, session }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { rowCounts, otherRows } = ledger;
  const unknown = otherRows.filter(({ kind }) => kind === 'unknown');
  const uncounted = otherRows.filter(({ kind, reason }) => kind !== 'unknown' && reason !== undefined);
  const lists = [
    { value: 'unknown', title: ROWS.unknown(unknown.length), items: unknown },
    { value: 'uncounted', title: ROWS.uncounted(uncounted.length), items: uncounted },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <Caption1>{rowAccount(rowCounts, record)}</Caption1>
      {lists.length > 0 && (
        <Accordion collapsible>
          {lists.map(({ value, title, items }) => (
            <AccordionItem key={value} value={value}>
              <AccordionHeader as="h2" size="small">
                {title}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <MoreList
                  items={items}
                  keyOf={({ row }) => row}
                  render={({ row, text, reason }) => (
                    <button type="button" className={rows.row} onClick={() => session.select(ledger, row, null)}>
                      <Caption1 className={rows.quiet}>
                        <DottedLine parts={[locationWords(ledger, row, null), ...(reason ? [ROWS.reasons[reason]] : [])]} />
                      </Caption1>
                      <span className={rows.text}>{text}</span>
                    </button>
                  )}
                />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </>
  );
}
