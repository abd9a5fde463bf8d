import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { TABS } from '../../wording/pane/pane';
import { TabWords, type ResultTab } from './tab-words';

const useStyles = makeStyles({
  // The rows of a long list are positioned, so they would lie above a popover that has no level of its own.
  popover: { zIndex: tokens.zIndexPopup },
});

interface Props {
  readonly tabs: readonly ResultTab<string>[];
  /** How many of them do not fit. */
  readonly hidden: number;
  readonly onSelect: (name: string) => void;
}

/** The menu of the tabs that do not fit; it stands in the page where it is opened, within the pane's landmark. */
export default function MoreTabs({ tabs, hidden, onSelect }: Props) {
  const styles = useStyles();
  const words = TABS.more(hidden);
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words} title={words} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {tabs.map((tab) => (
            <MoreTab key={tab.name} tab={tab} onSelect={onSelect} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreTab({ tab, onSelect }: { readonly tab: ResultTab<string>; readonly onSelect: (name: string) => void }) {
  if (useIsOverflowItemVisible(tab.name)) return null;
  return (
    <MenuItem onClick={() => onSelect(tab.name)}>
      <TabWords tab={tab} />
    </MenuItem>
  );
}
