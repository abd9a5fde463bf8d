import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { locationWords } from '../../../app/views/location-words';
import type { Settings } from '../../../app/options';
import type { JudgedLedger } from '../../../app/results';
import { FINDING_CODES, checkOf, findingMessage } from '../../../app/checks';
import { REVIEW } from '../../../wording/pane/review';
import type { PaneSession } from '../../session/session';
import type { Heading } from './finding-group';
import { MoreList } from '../more-list';
import { useRowStyles } from '../row-styles';

const useStyles = makeStyles({
  panel: { margin: 0 },
  back: { flexShrink: 0, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly judged: JudgedLedger;
  readonly checks: Settings['checks'];
  readonly session: PaneSession;
  readonly busy: boolean;
  readonly heading: Heading;
}

/** What the office has decided not to see: accepted findings with the reason, and checks switched off. Each comes back by a click. */
export function SetAside({ judged: { accepted, ledger }, checks, session, busy, heading }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const off = FINDING_CODES.filter((code) => checks[code] === 'off');
  return (
    <Accordion multiple collapsible>
      {accepted.length > 0 && (
        <AccordionItem value="accepted">
          <AccordionHeader as={heading}>{REVIEW.acceptedList(accepted.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MoreList
              items={accepted}
              keyOf={({ finding: { code, row, column } }) => `${code}:${String(row)}:${String(column)}`}
              render={(each) => {
                const { row, column } = each.finding;
                const place = locationWords(ledger, row, column);
                return (
                  <>
                    <button type="button" className={rows.row} onClick={() => session.select(ledger, row, column)}>
                      <Caption1 className={rows.quiet}>{place}</Caption1>
                      <span className={rows.text}>{findingMessage(each.finding)}</span>
                      <span className={rows.text}>{REVIEW.acceptedOn(each.acceptance.reason, each.acceptance.on)}</span>
                    </button>
                    <Button
                      className={styles.back}
                      size="small"
                      disabledFocusable={busy}
                      aria-label={REVIEW.reopenOne(place)}
                      onClick={() => void session.review.reopen(each)}
                    >
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
          <AccordionHeader as={heading}>{REVIEW.offList(off.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MoreList
              items={off}
              keyOf={(code) => code}
              render={(code) => (
                <>
                  <span className={rows.row}>{checkOf(code).title}</span>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={REVIEW.turnOn(checkOf(code).title)}
                    onClick={() => void session.review.chooseCheck(checkOf(code), null)}
                  >
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
