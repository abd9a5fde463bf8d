import { Body1, Button, Popover, PopoverSurface, PopoverTrigger, makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { FindingCode } from '../../../checks/finding';
import { checkOf } from '../../../app/checks';
import { REVIEW } from '../../../wording/pane/review';

const useStyles = makeStyles({ surface: { maxWidth: 'min(300px, calc(100vw - 32px))' } });

/** What a check means and what to do, at the check's group. */
export function CheckHelp({ code }: { readonly code: FindingCode }) {
  const styles = useStyles();
  const name = REVIEW.helpOf(checkOf(code).title);
  const { means, todo } = checkOf(code).help;
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
