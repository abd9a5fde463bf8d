import { Spinner, makeStyles, useId } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../app/requests';
import { INSIGHT } from '../../wording/insight';
import { PANE, TABS } from '../../wording/pane';
import { REGISTERS } from '../../wording/registers';
import { ROWS } from '../../wording/review';
import { hasTab } from '../model/alone';
import { problemsElsewhere } from '../model/glance';
import type { PaneSession } from '../session/session';
import { isBusy, type PaneState, type Tab as TabName } from '../session/state';
import { ResultTabs } from './result-tabs';
import { StartView } from './start-view';

// What the first view does not show comes when it is asked for.
const FindingsView = lazy(() => import('./findings-view'));
const RegistersView = lazy(() => import('./registers-view'));
const InsightView = lazy(() => import('./insight-view'));
const SettingsView = lazy(() => import('./settings-view'));
const ColumnsView = lazy(() => import('./columns-view'));

/** The tabs in their order. */
const TAB_NAMES: readonly (readonly [TabName, string])[] = [
  ['start', TABS.start],
  ['findings', TABS.findings],
  ['registers', REGISTERS.tab],
  ['insight', INSIGHT.tab],
  ['columns', TABS.columns],
  ['settings', TABS.settings],
];

const useStyles = makeStyles({
  panel: { minHeight: '200px' },
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
        <Suspense fallback={<Spinner size="small" label={PANE.opening} />}>
          {selected === 'start' && <StartView checked={checked} session={session} />}
          {selected === 'findings' && <FindingsView judged={checked} elsewhere={problemsElsewhere(checked.registers)} checks={checked.settings.checks} session={session} busy={isBusy(state)} heading="h2" />}
          {selected === 'registers' && <RegistersView checked={checked} session={session} busy={isBusy(state)} />}
          {selected === 'insight' && <InsightView checked={checked} session={session} />}
          {selected === 'settings' && <SettingsView checked={checked} session={session} />}
          {selected === 'columns' && <ColumnsView ledger={checked.ledger} record={ROWS.kinds.record} corrections={checked.settings} session={session} heading="h2" />}
        </Suspense>
      </div>
    </div>
  );
}

/** What waits under a tab. */
function counted(tab: TabName, { findings, registers }: Checked): { readonly count?: number } {
  return tab === 'findings' ? { count: findings.length } : tab === 'registers' ? { count: problemsElsewhere(registers) } : {};
}
