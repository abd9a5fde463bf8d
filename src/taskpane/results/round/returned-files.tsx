import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { assumptionsOf, nameOf, type Collected, type Match } from '../../../app/round/plans';
import { ROUND_PANE } from '../../../wording/round/pane';
import { MATCH_WAY, ROUND } from '../../../wording/round/round';
import type { RoundWork } from '../../session/work/round-work';
import { ProjectChoice } from './project-choice';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  match: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  start: { alignSelf: 'start' },
  words: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly collected: Collected;
  readonly round: RoundWork;
  readonly busy: boolean;
}

/** Each file that counts: who reports in it, what was taken for granted in reading it, and which project each row is, to be set right. */
export function ReturnedFiles({ collected, round, busy }: Props) {
  const styles = useStyles();
  const files = collected.reports.flatMap((report, submission) => (report.setAside ? [] : [{ report, submission }]));
  const [open, setOpen] = useState<unknown[]>([]);
  if (files.length === 0) return null;
  return (
    <section className={styles.part} aria-label={ROUND_PANE.filesTitle(files.length)}>
      <Subtitle2 as="h3">{ROUND_PANE.filesTitle(files.length)}</Subtitle2>
      <Accordion multiple collapsible openItems={open} onToggle={(_event, { openItems }) => setOpen(openItems)}>
        {files.map(({ report: { submission: file, unit, matching }, submission }) => {
          const assumptions = assumptionsOf(collected, submission);
          return (
            <AccordionItem key={submission} value={submission}>
              <AccordionHeader size="small">
                <span className={styles.words}>
                  {ROUND_PANE.fileHead(file.fileName, unit === '' ? ROUND.unknownUnit : unit, matching.matches.length, file.records.length)}
                </span>
              </AccordionHeader>
              {assumptions.length > 0 && (
                <ul className={styles.list}>
                  {assumptions.map((sentence) => (
                    <li key={sentence}>
                      <Caption1>{sentence}</Caption1>
                    </li>
                  ))}
                </ul>
              )}
              <AccordionPanel>
                <ul className={styles.list}>
                  {matching.matches.map((match) => (
                    <Matched key={match.theirs} {...{ collected, round, busy, submission, match }} />
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}

/** A row with the project that it was taken for; the list of all projects comes when it is to be set right. */
function Matched({ collected, round, busy, submission, match }: Props & { readonly submission: number; readonly match: Match }) {
  const styles = useStyles();
  const [choosing, setChoosing] = useState(false);
  const theirs = collected.reports[submission]?.submission.records[match.theirs];
  const ours = collected.records[match.ours];
  if (!theirs || !ours) return null;
  return (
    <li className={styles.match}>
      <Body1>{ROUND_PANE.matched(nameOf(theirs), theirs.row + 1, nameOf(ours), ours.row + 1)}</Body1>
      <Caption1>{MATCH_WAY[match.way]}</Caption1>
      {choosing ? (
        <ProjectChoice
          {...{ collected, submission, theirs: match.theirs, ours: match.ours, busy }}
          onChoose={(chosen) => void round.match(submission, match.theirs, chosen)}
        />
      ) : (
        <Button
          className={styles.start}
          size="small"
          disabled={busy}
          aria-label={ROUND_PANE.setRightOf(nameOf(theirs))}
          onClick={() => setChoosing(true)}
        >
          {ROUND_PANE.setRight}
        </Button>
      )}
    </li>
  );
}
