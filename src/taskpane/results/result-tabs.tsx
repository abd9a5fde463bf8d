import { Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useOverflowMenu } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { TABS } from '../../wording/pane/pane';
import { TabWords, type ResultTab } from './tab-words';

// The menu weighs half as much as all else that shows a ledger, and only a narrow pane needs it.
const MoreTabs = lazy(() => import('./more-tabs'));

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { flexShrink: 0 },
  more: { flexShrink: 0, width: '32px', height: '32px' },
});

interface Props<Name extends string> {
  readonly tabs: readonly ResultTab<Name>[];
  readonly selected: Name;
  readonly idOf: (name: Name) => string;
  readonly panel: string;
  readonly onSelect: (name: Name) => void;
}

/** Tabs in one line; those that do not fit are in a menu at its end, never the selected one. */
export function ResultTabs<Name extends string>({ tabs, selected, idOf, panel, onSelect }: Props<Name>) {
  const styles = useStyles();
  const select = (wanted: unknown): void => {
    const tab = tabs.find(({ name }) => name === wanted);
    if (tab) onSelect(tab.name);
  };
  return (
    <Overflow minimumVisible={1} padding={0}>
      <div className={styles.row}>
        <TabList size="small" aria-label={TABS.label} selectedValue={selected} onTabSelect={(_event, { value }) => select(value)}>
          {tabs.map((tab) => (
            <OverflowItem key={tab.name} id={tab.name} priority={tab.name === selected ? 2 : 1}>
              <Tab id={idOf(tab.name)} className={styles.tab} value={tab.name} aria-controls={panel}>
                <TabWords tab={tab} />
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More tabs={tabs} onSelect={select} />
      </div>
    </Overflow>
  );
}

/** The way to the tabs that do not fit; beside the list of tabs, for it is none. */
function More({ tabs, onSelect }: { readonly tabs: readonly ResultTab<string>[]; readonly onSelect: (name: string) => void }) {
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  // Its place is kept until it can be opened: a button that is not ready yet would lose a click, or the focus.
  return (
    <div ref={ref} className={styles.more}>
      <Suspense fallback={null}>
        <MoreTabs tabs={tabs} hidden={overflowCount} onSelect={onSelect} />
      </Suspense>
    </div>
  );
}
