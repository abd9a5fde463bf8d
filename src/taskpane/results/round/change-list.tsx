import { Body1, Button, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addressIn, addressOf, nameOf, type CellPlace, type Collected, type RoundChange } from '../../../app/round/plans';
import { CONFLICT, MATCH_WAY, ROUND } from '../../../wording/round/round';
import { ROUND_PANE } from '../../../wording/round/pane';
import { present } from '../../../spreadsheet/present';

/** Changes shown at first, and with each click on more. */
const STEP = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: { color: tokens.colorPaletteDarkOrangeForeground1 },
  more: { alignSelf: 'start' },
});

interface Props {
  readonly collected: Collected;
  readonly changes: readonly RoundChange[];
  /** With boxes to tick where the user decides one by one. */
  readonly ticked?: ReadonlySet<string>;
  readonly onTick?: (change: RoundChange, on: boolean) => void;
  readonly onGo: (place: CellPlace) => void;
  /** Takes one over by itself, where nothing is to be decided about it. */
  readonly onTake?: (change: RoundChange) => void;
  readonly busy?: boolean;
}

/** Changes one by one: project, field, old and new, the cell of either, and what is asked about it. */
export function ChangeList({ collected: { reports, records }, changes, ticked, onTick, onGo, onTake, busy = false }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const words = (text: string): string => (text === '' ? ROUND.empty : text);
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change) => {
          const record = records[change.match.ours];
          const project = record ? nameOf(record) : '';
          const { submission } = present(reports[change.submission], 'reports', change.submission);
          return (
            <li key={change.id} className={styles.row}>
              {ticked && onTick && (
                <Checkbox
                  aria-label={ROUND_PANE.take(project, change.label)}
                  checked={ticked.has(change.id)}
                  disabled={change.value === null}
                  onChange={(_event, { checked }) => onTick(change, checked === true)}
                />
              )}
              <span className={styles.words}>
                <Body1>
                  {project} {change.label}
                </Body1>
                <Body1>{ROUND_PANE.fromTo(words(change.from), words(change.to))}</Body1>
                {change.conflicts.map((kind) => (
                  <Caption1 key={kind} className={styles.why}>
                    {CONFLICT[kind]}
                  </Caption1>
                ))}
                <Caption1 className={styles.quiet}>
                  <Link as="button" onClick={() => onGo(change.place)}>
                    {ROUND_PANE.goTo(addressOf(change.place))}
                  </Link>{' '}
                  {onTake && (
                    <>
                      <Link
                        as="button"
                        disabled={busy}
                        aria-label={ROUND_PANE.acceptOneOf(project, change.label)}
                        onClick={() => onTake(change)}
                      >
                        {ROUND_PANE.acceptOne}
                      </Link>{' '}
                    </>
                  )}
                  {ROUND_PANE.source(submission.fileName, addressIn(submission, change.source), MATCH_WAY[change.match.way])}
                </Caption1>
              </span>
            </li>
          );
        })}
      </ul>
      {changes.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + STEP)}>
          {ROUND_PANE.more(Math.min(STEP, changes.length - shown))}
        </Button>
      )}
    </>
  );
}
