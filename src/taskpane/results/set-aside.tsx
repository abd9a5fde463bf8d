import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { placeWords } from '../../app/places';
import type { Checked } from '../../app/requests';
import { FINDING_CODES, FINDING_TITLE, findingMessage } from '../../wording/findings';
import { REVIEW } from '../../wording/review';
import type { PaneSession } from '../session/session';
import { MoreList } from './more-list';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  panel: { margin: 0 },
  back: { flexShrink: 0, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** What the office has decided not to see: accepted findings with the reason, and checks switched off. Each comes back by a click. */
export function SetAside({ checked, session, busy }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { accepted, ledger, settings } = checked;
  const off = FINDING_CODES.filter((code) => settings.checks[code] === 'off');
  return (
    <Accordion multiple collapsible>
      {accepted.length > 0 && (
        <AccordionItem value="accepted">
          <AccordionHeader as="h2">{REVIEW.acceptedList(accepted.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MoreList
              items={accepted}
              keyOf={({ finding: { code, row, column } }) => `${code}:${String(row)}:${String(column)}`}
              render={(each) => {
                const { row, column } = each.finding;
                const place = placeWords(ledger, row, column);
                return (
                  <>
                    <button type="button" className={rows.row} onClick={() => session.select(row, column)}>
                      <Caption1 className={rows.quiet}>{place}</Caption1>
                      <span className={rows.text}>{findingMessage(each.finding)}</span>
                      <span className={rows.text}>{REVIEW.acceptedOn(each.acceptance.reason, each.acceptance.on)}</span>
                    </button>
                    <Button className={styles.back} size="small" disabledFocusable={busy} aria-label={REVIEW.reopenOne(place)} onClick={() => void session.reopen(each)}>
                      {REVIEW.reopen}
                    </Button>
                  </>
                );
              }}
            />
          </AccordionPanel>
        </AccordionItem>
      )}
      {off.length > 0 && (
        <AccordionItem value="off">
          <AccordionHeader as="h2">{REVIEW.offList(off.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MoreList
              items={off}
              keyOf={(code) => code}
              render={(code) => (
                <>
                  <span className={rows.row}>{FINDING_TITLE[code]}</span>
                  <Button size="small" disabledFocusable={busy} aria-label={REVIEW.turnOn(FINDING_TITLE[code])} onClick={() => void session.chooseCheck(code, null)}>
                    {REVIEW.turnOnShort}
                  </Button>
                </>
              )}
            />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
