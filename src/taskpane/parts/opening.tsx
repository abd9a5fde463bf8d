import { Spinner } from '@fluentui/react-components';
import { OPENING } from '../../wording/pane/start-up';

/** Shown for the moment in which the workbook is looked through for the first time. */
export function Opening() {
  return <Spinner size="small" label={OPENING} />;
}
