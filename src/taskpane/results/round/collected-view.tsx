import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { nameOf, withoutConflict, type Collected, type RoundChange } from '../../../app/round/plans';
import { setAsideSentence } from '../../../wording/round/round';
import { ROUND_PANE } from '../../../wording/round/pane';
import type { RoundWork } from '../../session/round-work';
import { ChangeList } from './change-list';
import { present } from '../../../spreadsheet/present';
import { ProjectChoice } from './project-choice';
import { ReturnedFiles } from './returned-files';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
  const clear = useMemo(() => withoutConflict(collected), [collected]);
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
        <Button appearance="primary" disabled={busy || (clear.length === 0 && !fresh)} onClick={() => void round.accept(clear)}>
          {ROUND_PANE.acceptClear(clear.length)}
        </Button>
        {chosen.length > 0 && (
          <Button disabled={busy} onClick={() => void round.accept([...clear, ...chosen])}>
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
          <div className={styles.actions}>
            {unitsOf(collected, clear).map(([unit, own]) => (
              <Button key={unit} size="small" disabled={busy} onClick={() => void round.accept(own)}>
                {ROUND_PANE.acceptUnit(unit, own.length)}
              </Button>
            ))}
          </div>
          <ChangeList collected={collected} changes={clear} onGo={(place) => round.goTo(place)} />
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

function unitsOf({ reports }: Collected, changes: readonly RoundChange[]): [string, RoundChange[]][] {
  const units = new Map<string, RoundChange[]>();
  for (const change of changes) {
    const unit = present(reports[change.submission], 'reports', change.submission).unit;
    if (unit === '') continue;
    units.set(unit, [...(units.get(unit) ?? []), change]);
  }
  return units.size > 1 ? [...units] : [];
}

/** Rows that are no project of the ledger, unless the user says which; and second rows of one. */
function Added({ collected, round, busy }: Props) {
  const styles = useStyles();
  const { added, reports, records } = collected;
  return (
    <section className={styles.part} aria-label={ROUND_PANE.addedTitle(added.length)}>
      <Subtitle2 as="h3">{ROUND_PANE.addedTitle(added.length)}</Subtitle2>
      <Caption1>{ROUND_PANE.addedNote}</Caption1>
      {added.map(({ submission, theirs, again }) => {
        const report = reports[submission];
        const record = report?.submission.records[theirs];
        const repeated = again && records[again.ours];
        if (!report || !record) return null;
        return (
          <div key={`${String(submission)}/${String(theirs)}`} className={styles.part}>
            <Body1>{nameOf(record)}</Body1>
            <Caption1>{ROUND_PANE.addedIn(report.submission.fileName, record.row + 1)}</Caption1>
            {repeated && <Caption1>{ROUND_PANE.repeats(nameOf(repeated))}</Caption1>}
            <ProjectChoice
              {...{ collected, submission, theirs, ours: again?.ours ?? null, busy }}
              onChoose={(chosen) => void round.match(submission, theirs, chosen)}
            />
          </div>
        );
      })}
    </section>
  );
}

function Missing({ collected: { reports, records } }: Pick<Props, 'collected'>) {
  const styles = useStyles();
  const missing = reports.flatMap(({ unit, missing: own }) => own.map((record) => ({ unit, record })));
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
