import {
  Badge,
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { useRef, type RefObject } from 'react';
import { KEEPING, SAMPLES, WORKBENCH } from '../wording/pane/workbench';
import { NARROW } from './splitter';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    [NARROW]: { flexWrap: 'wrap', justifyContent: 'end', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { whiteSpace: 'nowrap' },
  middle: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // The buttons have a line of their own.
    [NARROW]: { flexBasis: '50%', justifyContent: 'end' },
  },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0, [NARROW]: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalSNudge } },
  badge: { flexShrink: 0 },
  // Above the grid, within the bar's landmark.
  popover: { zIndex: tokens.zIndexPopup },
});

interface Props {
  readonly header: RefObject<HTMLElement | null>;
  readonly name: string;
  /** Something of the workbook is not downloaded yet. */
  readonly unsaved: boolean;
  readonly paneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (file: string) => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
}

/** The bar above: open, samples, save, and the pane in or out of sight. */
export function TopBar({ header, name, unsaved, paneShown, onOpen, onSample, onSave, onTogglePane }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header ref={header} className={styles.bar}>
      <Subtitle2 as="h1" className={styles.title}>
        {WORKBENCH.title}
      </Subtitle2>
      <div className={styles.middle}>
        <Caption1 className={styles.name} title={WORKBENCH.local}>
          {name}
        </Caption1>
        {unsaved && (
          <Badge className={styles.badge} appearance="tint" color="warning" title={KEEPING.badgeHint}>
            {KEEPING.badge}
          </Badge>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          // The same file may be chosen again after it was changed elsewhere.
          target.value = '';
        }}
      />
      <Button className={styles.button} appearance="subtle" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {WORKBENCH.open}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} appearance="subtle">
            {WORKBENCH.samples}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {SAMPLES.map(({ file, label }) => (
              <MenuItem key={file} onClick={() => onSample(file)}>
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button className={styles.button} appearance="primary" icon={<ArrowDownloadRegular />} onClick={onSave}>
        {WORKBENCH.save}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-label={paneShown ? WORKBENCH.hidePane : WORKBENCH.showPane}
        onClick={onTogglePane}
      />
    </header>
  );
}
