import { Accordion, Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Settings } from '../../../app/options';
import type { JudgedLedger } from '../../../app/results';
import type { FindingCode } from '../../../checks/finding';
import { FINDINGS } from '../../../wording/pane/pane';
import { PROBLEMS } from '../../../wording/pane/problems';
import { VirtualList } from '../../list/virtual-list';
import { groupProblems, openAtFirst } from '../../model/problems/finding-groups';
import { EVERYTHING, filterProblems, isFiltering, type ProblemFilter } from '../../model/problems/problem-filter';
import { problemsOf, type Problem } from '../../model/problems/problem-list';
import { usePaneMemory, type PaneMemory } from '../../session/pane-memory';
import type { PaneSession } from '../../session/session';
import { useGroupSections, type Heading } from './finding-group';
import { FindingRow } from './finding-row';
import { ProblemBar, type Said } from './problem-bar';
import { SetAside } from './set-aside';
import { useWalk, type Position } from './use-walk';

const useStyles = makeStyles({
  none: { display: 'block', paddingTop: tokens.spacingVerticalM },
});

interface Props {
  /** The project ledger, or another one of the workbook. */
  readonly judged: JudgedLedger;
  readonly checks: Settings['checks'];
  readonly session: PaneSession;
  readonly busy: boolean;
  readonly heading: Heading;
}

/** Said of a list, and no longer true of the next. */
type SaidOf = Said & { readonly of: readonly Problem[] };

/** How the user has the list before them. */
interface View {
  readonly filter: ProblemFilter;
  /** Groups open while nothing is filtered, and those shut while something is: what was searched for is to be seen. */
  readonly open: readonly FindingCode[];
  readonly shut: readonly FindingCode[];
  readonly position: Position | null;
}

/** By the kind of the ledger. */
const KEPT = new Map<string, PaneMemory<View>>();
const ESTIMATE = { head: 36, item: 52 };
const keyOf = ({ key }: Problem): string => key;

function keptOf(kind: string): PaneMemory<View> {
  const kept = KEPT.get(kind) ?? new WeakMap<PaneSession, View>();
  KEPT.set(kind, kept);
  return kept;
}

/** All problems of a ledger, grouped by check. How the user has the list before them is kept over a new check. */
export default function ProblemsView({ judged, checks, session, busy, heading }: Props) {
  const styles = useStyles();
  const { findings, ledger, noted } = judged;
  const all = useMemo(() => problemsOf({ findings, ledger, noted }), [findings, ledger, noted]);
  const [view, change] = usePaneMemory(
    keptOf(ledger.kind.key),
    session,
    (): View => ({ filter: EVERYTHING, open: openAtFirst(groupProblems(all)), shut: [], position: null }),
  );
  const [said, setSaid] = useState<SaidOf | null>(null);
  // A long list is searched behind the typing, not before it.
  const filter = useDeferredValue(view.filter);
  const filtering = isFiltering(filter);
  const shown = useMemo(() => filterProblems(all, filter), [all, filter]);
  const groups = useMemo(() => groupProblems(shown), [shown]);
  const order = useMemo(() => groups.flatMap(({ problems }) => problems), [groups]);
  const open = useMemo(
    () => (filtering ? groups.map(({ code }) => code).filter((code) => !view.shut.includes(code)) : view.open),
    [filtering, groups, view],
  );
  const sections = useGroupSections(groups, open, filtering, { checks, session, busy, heading });

  const toggle = (codes: readonly FindingCode[]): void =>
    change(filtering ? { shut: groups.map(({ code }) => code).filter((code) => !codes.includes(code)) } : { open: codes });
  const goTo = useCallback(({ ledger: of, finding: { row, column } }: Problem) => session.select(of, row, column), [session]);
  const arrive = (problem: Problem, position: Position, focus: boolean): void => {
    const { code } = problem.finding;
    if (!open.includes(code)) toggle([...open, code]);
    change({ position });
    goTo(problem);
    const words = PROBLEMS.position(position.at + 1, order.length);
    // A line in focus is read out by itself.
    setSaid(focus ? null : { of: order, words, more: PROBLEMS.at(problem.place, problem.name, problem.message) });
  };
  const walk = useWalk(order, view.position, arrive);
  const stay = useCallback(
    (problem: Problem) => {
      change({ position: { key: problem.key, at: order.indexOf(problem) } });
      setSaid(null);
    },
    [change, order],
  );

  return (
    // The keys are an addition: every problem is reached without them.
    <div onKeyDown={walk.onKeyDown}>
      {all.length === 0 ? (
        <Body1 className={styles.none}>{FINDINGS.none}</Body1>
      ) : (
        <Accordion multiple collapsible openItems={[...open]} onToggle={(_event, { openItems }) => toggle(openItems as FindingCode[])}>
          <VirtualList
            bar={
              <ProblemBar
                all={all}
                shown={shown}
                filter={view.filter}
                filtering={filtering}
                onFilter={(next) => change({ filter: next, shut: [] })}
                onStep={walk.step}
                said={said?.of === order ? said : null}
                onSaid={(words) => setSaid({ of: order, words, more: '' })}
                session={session}
              />
            }
            sections={sections}
            keyOf={keyOf}
            render={(problem) => (
              <FindingRow
                problem={problem}
                current={problem.key === view.position?.key}
                onEnter={stay}
                onGoTo={goTo}
                session={session}
                busy={busy}
              />
            )}
            estimate={ESTIMATE}
            wish={walk.wish}
            reset={filter}
          />
          {shown.length === 0 && <Body1 className={styles.none}>{PROBLEMS.nothing}</Body1>}
        </Accordion>
      )}
      <SetAside judged={judged} checks={checks} session={session} busy={busy} heading={heading} />
    </div>
  );
}
