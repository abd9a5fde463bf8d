import { Spinner } from '@fluentui/react-components';
import { PANE } from '../../wording/pane/pane';

/** Shown for the moment in which the workbook is looked through for the first time. */
export function Opening() {
  return <Spinner size="small" label={PANE.opening} />;
}
