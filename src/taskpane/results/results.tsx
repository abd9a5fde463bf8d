import { CounterBadge, Spinner, Tab, TabList, makeStyles, tokens, useId } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../app/requests';
import { INSIGHT } from '../../wording/insight';
import { PANE, TABS } from '../../wording/pane';
import { REGISTERS } from '../../wording/registers';
import type { PaneSession } from '../session/session';
import { isBusy, type PaneState, type Tab as TabName } from '../session/state';
import { StartView } from './start-view';

// What the first view does not show comes when it is asked for.
const FindingsView = lazy(() => import('./findings-view'));
const RegistersView = lazy(() => import('./registers-view'));
const InsightView = lazy(() => import('./insight-view'));
const SettingsView = lazy(() => import('./settings-view'));
const ColumnsView = lazy(() => import('./columns-view'));

const useStyles = makeStyles({
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' },
  count: { marginLeft: tokens.spacingHorizontalXS },
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
  return (
    <div>
      <TabList
        className={styles.tabs}
        aria-label={TABS.label}
        selectedValue={state.tab}
        onTabSelect={(_event, { value }) => session.show(value as TabName)}
      >
        <Tab id={`${id}-start`} value="start" aria-controls={`${id}-panel`}>
          {TABS.start}
        </Tab>
        <Tab id={`${id}-findings`} value="findings" aria-controls={`${id}-panel`}>
          {TABS.findings}
          <CounterBadge className={styles.count} count={checked.findings.length} overflowCount={999} color="informative" size="medium" />
        </Tab>
        {checked.registers.length > 0 && (
          <Tab id={`${id}-registers`} value="registers" aria-controls={`${id}-panel`}>
            {REGISTERS.tab}
          </Tab>
        )}
        <Tab id={`${id}-insight`} value="insight" aria-controls={`${id}-panel`}>
          {INSIGHT.tab}
        </Tab>
        <Tab id={`${id}-columns`} value="columns" aria-controls={`${id}-panel`}>
          {TABS.columns}
        </Tab>
        <Tab id={`${id}-settings`} value="settings" aria-controls={`${id}-panel`}>
          {TABS.settings}
        </Tab>
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${state.tab}`} className={styles.panel}>
        <Suspense fallback={<Spinner size="small" label={PANE.opening} />}>
          {state.tab === 'start' && <StartView checked={checked} session={session} />}
          {state.tab === 'findings' && <FindingsView checked={checked} session={session} busy={isBusy(state)} />}
          {state.tab === 'registers' && <RegistersView checked={checked} session={session} busy={isBusy(state)} />}
          {state.tab === 'insight' && <InsightView checked={checked} session={session} />}
          {state.tab === 'settings' && <SettingsView checked={checked} session={session} />}
          {state.tab === 'columns' && <ColumnsView checked={checked} session={session} />}
        </Suspense>
      </div>
    </div>
  );
}
