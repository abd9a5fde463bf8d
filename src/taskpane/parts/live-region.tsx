import { makeStyles } from '@fluentui/react-components';
import { RUNNING } from '../../wording/pane';
import type { PaneState } from '../session/state';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to screen readers what begins and how it ended; it is there from the start, as they need it. */
export function LiveRegion({ state: { running, outcome } }: { readonly state: PaneState }) {
  const sheets = outcome?.sheets.map(({ name }) => name).join('、') ?? '';
  return (
    <div role="status" className={useStyles().hidden}>
      {running ? RUNNING[running.task] : `${outcome?.message ?? ''}${sheets}`}
    </div>
  );
}
