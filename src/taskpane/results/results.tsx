import { Spinner, makeStyles, useId } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../app/results';
import { INSIGHT } from '../../wording/pane/insight';
import { TABS } from '../../wording/pane/pane';
import { OPENING } from '../../wording/pane/start-up';
import { REGISTERS } from '../../wording/pane/registers';
import { ROUND_PANE } from '../../wording/round/pane';
import { ROWS } from '../../wording/pane/review';
import { hasTab } from '../model/alone';
import { urgentProblems } from '../model/glance';
import type { PaneSession } from '../session/session';
import { isBusy, type PaneState, type Tab as TabName } from '../session/state';
import { ResultTabs } from './result-tabs';
import { StartView } from './start/start-view';

// What the first view does not show comes when it is asked for.
const AllProblems = lazy(() => import('./problems/all-problems'));
const RegistersView = lazy(() => import('./registers/registers-view'));
const InsightView = lazy(() => import('./start/insight-view'));
const RoundView = lazy(() => import('./round/round-view'));
const SettingsView = lazy(() => import('./settings/settings-view'));
const ColumnsView = lazy(() => import('./columns/columns-view'));

/** The tabs in their order. */
const TAB_NAMES: readonly (readonly [TabName, string])[] = [
  ['start', TABS.start],
  ['findings', TABS.findings],
  ['registers', REGISTERS.tab],
  ['insight', INSIGHT.tab],
  ['round', ROUND_PANE.tab],
  ['columns', TABS.columns],
  ['settings', TABS.settings],
];

const useStyles = makeStyles({
  // Another tab is drawn in its turn: till then what is in sight stays where it is.
  panel: { minHeight: 'min(70vh, 480px)' },
});

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: PaneSession;
}

/** The results under their tabs. */
export function Results({ checked, state, session }: Props) {
  const styles = useStyles();
  const id = useId('tab');
  const selected = hasTab(checked, state.tab) ? state.tab : 'registers';
  return (
    <div>
      <ResultTabs
        tabs={TAB_NAMES.filter(([tab]) => hasTab(checked, tab)).map(([name, label]) => ({ name, label, ...counted(name, checked) }))}
        selected={selected}
        idOf={(name) => `${id}-${name}`}
        panel={`${id}-panel`}
        onSelect={(name) => session.show(name)}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${selected}`} className={styles.panel}>
        <Suspense fallback={<Spinner size="small" label={OPENING} />}>
          {selected === 'start' && <StartView checked={checked} legend={!state.outcome?.marked} session={session} />}
          {selected === 'findings' && <AllProblems checked={checked} session={session} busy={isBusy(state)} />}
          {selected === 'registers' && <RegistersView checked={checked} session={session} busy={isBusy(state)} />}
          {selected === 'insight' && <InsightView checked={checked} session={session} busy={isBusy(state)} />}
          {selected === 'round' && <RoundView checked={checked} round={session.round} busy={isBusy(state)} />}
          {selected === 'settings' && <SettingsView checked={checked} session={session} />}
          {selected === 'columns' && (
            <ColumnsView ledger={checked.ledger} record={ROWS.kinds.record} corrections={checked.settings} session={session} heading="h2" />
          )}
        </Suspense>
      </div>
    </div>
  );
}

/** What waits under a tab; nothing is no number. */
function counted(tab: TabName, checked: Checked): { readonly count?: number } {
  const ledgers = tab === 'findings' ? [checked, ...checked.registers] : tab === 'registers' ? checked.registers : [];
  const count = urgentProblems(ledgers);
  return count === 0 ? {} : { count };
}
