import { Body1, Button, Popover, PopoverSurface, PopoverTrigger, makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { FindingCode } from '../../../checks/finding';
import { FINDING_TITLE } from '../../../wording/checks/findings';
import { CHECK_HELP, HELP } from '../../../wording/checks/help';

const useStyles = makeStyles({ surface: { maxWidth: 'min(300px, calc(100vw - 32px))' } });

/** What a check means and what to do, at the check's group. */
export function CheckHelp({ code }: { readonly code: FindingCode }) {
  const styles = useStyles();
  const name = HELP.of(FINDING_TITLE[code]);
  const { means, todo } = CHECK_HELP[code];
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<InfoRegular />} aria-label={name} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={name} tabIndex={-1}>
        <Body1 as="p" block>
          {means}
        </Body1>
        <Body1 as="p" block>
          {todo}
        </Body1>
      </PopoverSurface>
    </Popover>
  );
}
