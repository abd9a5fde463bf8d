import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { LINEAR, type Settings, type TimePath } from '../../../app/options';
import { PATH } from '../../../wording/settings/settings-path';
import { MonthShares } from './settings-months';
import { Milestones } from './settings-milestones';

/** What each way begins with: the year in twelve equal parts, and the common half-year target. */
const BEGINNINGS: Readonly<Record<TimePath['kind'], TimePath>> = {
  linear: LINEAR,
  monthly: { kind: 'monthly', shares: Array.from({ length: 12 }, (_, at) => Math.round(((at + 1) / 12) * 1000) / 1000) },
  milestones: { kind: 'milestones', points: [{ month: 6, share: 0.6 }] },
};

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** How much of the year's investment should be done by when. */
export function PathSettings({ settings: { timePath }, onChange }: Props) {
  return (
    <>
      <Caption1>{PATH.intro}</Caption1>
      <Field label={PATH.kind}>
        <RadioGroup value={timePath.kind} onChange={(_event, { value }) => onChange({ timePath: BEGINNINGS[value as TimePath['kind']] })}>
          {Object.entries(PATH.kinds).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {timePath.kind === 'monthly' && (
        <MonthShares shares={timePath.shares} onChange={(shares) => onChange({ timePath: { kind: 'monthly', shares } })} />
      )}
      {timePath.kind === 'milestones' && (
        <Milestones
          key={JSON.stringify(timePath.points)}
          points={timePath.points}
          onChange={(points) => onChange({ timePath: { kind: 'milestones', points } })}
        />
      )}
    </>
  );
}
