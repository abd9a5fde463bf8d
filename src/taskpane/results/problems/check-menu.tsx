import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { FindingCode, Severity } from '../../../checks/finding';
import { checkOf } from '../../../app/checks';
import { SEVERITY } from '../../../wording/checks/findings';
import { REVIEW, SEVERITIES } from '../../../wording/pane/review';
import type { PaneSession } from '../../session/session';

interface Props {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The office has given the check another severity than its own. */
  readonly changed: boolean;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** What an office may decide about a check: not to run it, or how serious it is. */
export function CheckMenu({ code, severity, changed, session, busy }: Props) {
  const check = checkOf(code);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} disabledFocusable={busy} aria-label={REVIEW.options(check.title)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void session.review.chooseCheck(check, 'off')}>{REVIEW.off}</MenuItem>
          {SEVERITIES.filter((other) => other !== severity).map((other) => (
            <MenuItem key={other} onClick={() => void session.review.chooseCheck(check, other)}>
              {REVIEW.as(SEVERITY[other])}
            </MenuItem>
          ))}
          {changed && <MenuItem onClick={() => void session.review.chooseCheck(check, null)}>{REVIEW.usual}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
