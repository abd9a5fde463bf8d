import { Button, CounterBadge, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useIsOverflowItemVisible, useOverflowMenu } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { TABS } from '../../wording/pane';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { flexShrink: 0 },
  count: { marginLeft: tokens.spacingHorizontalXS },
  more: { flexShrink: 0 },
});

/** One tab; with a number, how many things wait under it. */
export interface ResultTab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count?: number;
}

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
  return (
    <Overflow minimumVisible={1} padding={0}>
      <div className={styles.row}>
        <TabList
          size="small"
          aria-label={TABS.label}
          selectedValue={selected}
          onTabSelect={(_event, { value }) => {
            const tab = tabs.find(({ name }) => name === value);
            if (tab) onSelect(tab.name);
          }}
        >
          {tabs.map(({ name, label, count }) => (
            <OverflowItem key={name} id={name} priority={name === selected ? 2 : 1}>
              <Tab id={idOf(name)} className={styles.tab} value={name} aria-controls={panel}>
                {label}
                {count !== undefined && <Count count={count} />}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreTabs tabs={tabs} onSelect={onSelect} />
      </div>
    </Overflow>
  );
}

/** The menu of the tabs that do not fit; beside the list of tabs, for it is none. */
function MoreTabs<Name extends string>({ tabs, onSelect }: Pick<Props<Name>, 'tabs' | 'onSelect'>) {
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={TABS.more(overflowCount)} title={TABS.more(overflowCount)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {tabs.map((tab) => (
              <MoreTab key={tab.name} tab={tab} onSelect={onSelect} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function MoreTab<Name extends string>({ tab: { name, label, count }, onSelect }: { readonly tab: ResultTab<Name>; readonly onSelect: (name: Name) => void }) {
  if (useIsOverflowItemVisible(name)) return null;
  return (
    <MenuItem onClick={() => onSelect(name)}>
      {label}
      {count !== undefined && <Count count={count} />}
    </MenuItem>
  );
}

function Count({ count }: { readonly count: number }) {
  return <CounterBadge className={useStyles().count} count={count} overflowCount={999} color="informative" size="medium" />;
}
