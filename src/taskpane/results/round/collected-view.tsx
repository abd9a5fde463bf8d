import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  addedKey,
  allClear,
  doubtWords,
  isToldTwice,
  nameOf,
  type Acceptance,
  type Collected,
  type RoundChange,
} from '../../../app/round/plans';
import { setAsideSentence } from '../../../wording/round/round';
import { ROUND_PANE } from '../../../wording/round/pane';
import type { RoundWork } from '../../session/work/round-work';
import { ChangeList } from './change-list';
import { present } from '../../../spreadsheet/present';
import { ProjectChoice } from './project-choice';
import { ReturnedFiles } from './returned-files';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly collected: Collected;
  readonly round: RoundWork;
  readonly busy: boolean;
}

/** What the returned files brought: who reported, what is asked about, what changes; and what is taken of it. */
export function CollectedView({ collected, round, busy }: Props) {
  const styles = useStyles();
  const { reports, units, changes } = collected;
  const all = useMemo(() => allClear(collected), [collected]);
  const clear = all.changes;
  const open = useMemo(() => changes.filter(({ conflicts }) => conflicts.length > 0), [changes]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = open.filter(({ id }) => ticked.has(id));
  const aside = reports.filter(({ setAside }) => setAside !== null);
  const silent = units.filter(({ files }) => files.length === 0).map(({ value }) => value);
  const twice = units.filter(({ files }) => files.length > 1).map(({ value }) => value);
  const fresh = collected.added.length > 0;
  return (
    <div className={styles.view}>
      <div className={styles.part}>
        <Body1>{ROUND_PANE.units(units.length, units.length - silent.length)}</Body1>
        {silent.length > 0 && <Caption1>{ROUND_PANE.notReported(silent)}</Caption1>}
        {twice.length > 0 && <Caption1>{ROUND_PANE.twice(twice)}</Caption1>}
      </div>
      {aside.length > 0 && (
        <section className={styles.part} aria-label={ROUND_PANE.asideTitle(aside.length)}>
          <Subtitle2 as="h3">{ROUND_PANE.asideTitle(aside.length)}</Subtitle2>
          <ul className={styles.list}>
            {aside.map(({ submission, setAside }) => (
              <li key={submission.fileName}>
                {submission.fileName}：{setAside && setAsideSentence(setAside)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        {clear.length + all.added.length > 0 && (
          <Button appearance="primary" disabled={busy} onClick={() => void round.accept(all)}>
            {ROUND_PANE.acceptClear(clear.length, all.added.length)}
          </Button>
        )}
        {unitsOf(collected, all).map(([unit, own]) => (
          <Button key={unit} size="small" disabled={busy} onClick={() => void round.accept(own)}>
            {ROUND_PANE.acceptUnit(unit, own.changes.length, own.added.length)}
          </Button>
        ))}
        {chosen.length > 0 && (
          <Button disabled={busy} onClick={() => void round.accept({ ...all, changes: [...clear, ...chosen] })}>
            {ROUND_PANE.acceptChosen(clear.length + chosen.length)}
          </Button>
        )}
      </div>
      {open.length > 0 && (
        <section className={styles.part} aria-label={ROUND_PANE.conflictsTitle(open.length)}>
          <Subtitle2 as="h3">{ROUND_PANE.conflictsTitle(open.length)}</Subtitle2>
          <ChangeList
            collected={collected}
            changes={open}
            ticked={ticked}
            onTick={(change, on) => setTicked(withTick(ticked, change, on, open))}
            onGo={(place) => round.goTo(place)}
          />
        </section>
      )}
      {clear.length > 0 && (
        <section className={styles.part} aria-label={ROUND_PANE.changesTitle(clear.length)}>
          <Subtitle2 as="h3">{ROUND_PANE.changesTitle(clear.length)}</Subtitle2>
          <ChangeList
            collected={collected}
            changes={clear}
            busy={busy}
            onGo={(place) => round.goTo(place)}
            onTake={(change) => void round.accept({ changes: [change], added: [] })}
          />
        </section>
      )}
      <ReturnedFiles collected={collected} round={round} busy={busy} />
      {fresh && <Added collected={collected} round={round} busy={busy} />}
      <Missing collected={collected} />
    </div>
  );
}

/** Of values that differ for one cell only one can be ticked. */
function withTick(ticked: ReadonlySet<string>, change: RoundChange, on: boolean, all: readonly RoundChange[]): ReadonlySet<string> {
  const rivals = all
    .filter(({ key, match, told }) => key === change.key && match.ours === change.match.ours && told !== change.told)
    .map(({ id }) => id);
  const others = [...ticked].filter((id) => id !== change.id && !(on && rivals.includes(id)));
  return new Set(on ? [...others, change.id] : others);
}

/** What each unit brings by itself, its new projects with it; none where there is one unit alone. */
function unitsOf({ reports }: Collected, { changes, added }: Acceptance): [string, Acceptance][] {
  const unitOf = ({ submission }: { readonly submission: number }): string => present(reports[submission], 'reports', submission).unit;
  const units = [...new Set([...changes, ...added].map(unitOf))].filter((unit) => unit !== '');
  const of = <Item extends { readonly submission: number }>(items: readonly Item[], unit: string): Item[] =>
    items.filter((item) => unitOf(item) === unit);
  return units.length > 1 ? units.map((unit) => [unit, { changes: of(changes, unit), added: of(added, unit) }]) : [];
}

/** Rows that are no project of the ledger, unless the user says which; and second rows of one. */
function Added({ collected, round, busy }: Props) {
  const styles = useStyles();
  const { added, reports, records } = collected;
  return (
    <section className={styles.part} aria-label={ROUND_PANE.addedTitle(added.length)}>
      <Subtitle2 as="h3">{ROUND_PANE.addedTitle(added.length)}</Subtitle2>
      <Caption1>{ROUND_PANE.addedNote}</Caption1>
      {added.map((project) => {
        const { submission, theirs, again, doubt } = project;
        const report = reports[submission];
        const record = report?.submission.records[theirs];
        const repeated = again && records[again.ours];
        if (!report || !record) return null;
        return (
          <div key={addedKey(project)} className={styles.part}>
            <Body1>{nameOf(record)}</Body1>
            <Caption1>{ROUND_PANE.addedIn(report.submission.fileName, record.row + 1)}</Caption1>
            {repeated && <Caption1>{ROUND_PANE.repeats(nameOf(repeated))}</Caption1>}
            {doubt && <Caption1>{doubtWords(collected, doubt)}</Caption1>}
            {!again && isToldTwice(collected, project) && <Caption1>{ROUND_PANE.toldTwice}</Caption1>}
            <ProjectChoice
              {...{ collected, submission, theirs, ours: again?.ours ?? null, busy }}
              onChoose={(chosen) => void round.match(submission, theirs, chosen)}
            />
            {!again && (
              <Button
                className={styles.start}
                size="small"
                disabled={busy}
                aria-label={ROUND_PANE.acceptNewOf(nameOf(record))}
                onClick={() => void round.accept({ changes: [], added: [project] })}
              >
                {ROUND_PANE.acceptNew}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Missing({ collected: { reports, records } }: Pick<Props, 'collected'>) {
  const styles = useStyles();
  const missing = reports.flatMap(({ missing: own }) => own);
  if (missing.length === 0) return null;
  return (
    <section className={styles.part} aria-label={ROUND_PANE.missingTitle(missing.length)}>
      <Subtitle2 as="h3">{ROUND_PANE.missingTitle(missing.length)}</Subtitle2>
      <ul className={styles.list}>
        {missing.map(({ unit, record }) => {
          const project = records[record];
          return (
            <li key={`${unit}/${String(record)}`}>
              {unit} {project ? nameOf(project) : ''}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
