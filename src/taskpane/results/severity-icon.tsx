import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/finding';
import { SEVERITY } from '../../wording/checks/findings';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICON = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled } as const;

/** How serious: by shape, by colour, and by word for who sees neither. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICON[severity];
  return <Icon className={useStyles()[severity]} title={SEVERITY[severity]} />;
}
