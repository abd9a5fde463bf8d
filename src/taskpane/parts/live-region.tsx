import { makeStyles } from '@fluentui/react-components';
import { RUNNING } from '../../wording/pane/pane';
import { isBusy, type PaneState } from '../session/state';

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
export function LiveRegion({ state }: { readonly state: PaneState }) {
  const { running, outcome } = state;
  const sheets = outcome?.sheets.map(({ name }) => name).join('、') ?? '';
  return (
    <div role="status" className={useStyles().hidden}>
      {running ? (isBusy(state) || running.task === 'open' ? RUNNING[running.task] : '') : `${outcome?.message ?? ''}${sheets}`}
    </div>
  );
}
