import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../app/options';
import { FINDING_CODES, checkOf } from '../../../app/checks';
import { CHECK_SETTINGS } from '../../../wording/settings/settings-more';
import type { PaneSession } from '../../session/session';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

interface Props {
  readonly settings: Settings;
  readonly session: PaneSession;
}

/** Which checks run. What is chosen shows at once; keeping it takes a moment. */
export function CheckSettings({ settings: { checks }, session }: Props) {
  const styles = useStyles();
  const [off, setOff] = useState<readonly string[]>(() => FINDING_CODES.filter((code) => checks[code] === 'off'));
  return (
    <>
      <Caption1>{CHECK_SETTINGS.intro}</Caption1>
      <div className={styles.list} role="group" aria-label={CHECK_SETTINGS.list}>
        {FINDING_CODES.map((code) => (
          <Checkbox
            key={code}
            label={checkOf(code).title}
            checked={!off.includes(code)}
            onChange={(_event, { checked }) => {
              setOff(checked === true ? off.filter((each) => each !== code) : [...off, code]);
              void session.review.chooseCheck(checkOf(code), checked === true ? null : 'off');
            }}
          />
        ))}
      </div>
    </>
  );
}
