import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, useIsOverflowItemVisible } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TabWords, type ResultTab } from './tab-words';

interface Props {
  readonly tabs: readonly ResultTab<string>[];
  /** What opens it. */
  readonly button: ReactElement;
  readonly onSelect: (name: string) => void;
}

/** The menu of the tabs that do not fit; it stands in the page where it is opened, within the pane's landmark. */
export default function MoreTabs({ tabs, button, onSelect }: Props) {
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
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
