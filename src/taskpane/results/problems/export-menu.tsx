import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useState } from 'react';
import { PROBLEMS } from '../../../wording/pane/problems';
import { copyText } from '../../start-up/clipboard';
import { asCsv, asTable } from '../../model/problems/problem-export';
import type { Problem } from '../../model/problems/problem-list';
import type { PaneSession } from '../../session/session';
import { CopyDialog } from '../copy-dialog';

interface Props {
  /** Those listed. */
  readonly problems: readonly Problem[];
  readonly session: PaneSession;
  /** Tells what became of it. */
  readonly onTold: (words: string) => void;
}

/** Takes the list out of the pane: into the clipboard everywhere, as a file where the program allows it. */
export function ExportMenu({ problems, session: { saveText }, onTold }: Props) {
  const [barred, setBarred] = useState<string | null>(null);
  const words = PROBLEMS.export;
  const copy = async (): Promise<void> => {
    const table = asTable(problems);
    if (await copyText(table)) onTold(words.copied(problems.length));
    else setBarred(table);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ShareRegular />} aria-label={words.open} title={words.open} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<CopyRegular />} onClick={() => void copy()}>
              {words.copy}
            </MenuItem>
            {saveText && (
              <MenuItem
                icon={<ArrowDownloadRegular />}
                onClick={() => {
                  saveText(words.file, asCsv(problems));
                  onTold(words.saved(words.file));
                }}
              >
                {words.save}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <CopyDialog text={barred} onClose={() => setBarred(null)} />
    </>
  );
}
