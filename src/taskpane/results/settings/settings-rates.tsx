import { Field, Radio, RadioGroup, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { DEFAULT_LIGHTS, type LightRule, type Settings } from '../../../app/options';
import { BASIS_NAME, LIGHT_FAMILY, SETTINGS } from '../../../wording/settings/settings';
import { NumberField } from './number-field';

/** What the other family of lights begins with. */
const FAMILIES: Readonly<Record<LightRule['family'], LightRule>> = {
  points: DEFAULT_LIGHTS,
  share: { family: 'share', yellow: 0.9, red: 0.7 },
};

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** What the rate is divided by, and the lights of investment progress. */
export function RateSettings({ settings, onChange }: Props) {
  return (
    <>
      <Field label={SETTINGS.basis}>
        <RadioGroup value={settings.basis} onChange={(_event, { value }) => onChange({ basis: value as Settings['basis'] })}>
          {Object.entries(BASIS_NAME).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Switch
        label={SETTINGS.naturesByDate}
        checked={settings.naturesByDate}
        onChange={(_event, { checked }) => onChange({ naturesByDate: checked })}
      />
      <Lights rule={settings.lights} onChange={(lights) => onChange({ lights })} />
    </>
  );
}

function Lights({ rule, onChange }: { readonly rule: LightRule; readonly onChange: (rule: LightRule) => void }) {
  const styles = useStyles();
  const { family } = rule;
  // Shares are shown in per cent, points as they are.
  const factor = family === 'share' ? 100 : 1;
  return (
    <>
      <Field label={SETTINGS.lights}>
        <RadioGroup value={family} onChange={(_event, { value }) => onChange(FAMILIES[value as LightRule['family']])}>
          {Object.entries(LIGHT_FAMILY).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        {(['yellow', 'red'] as const).map((limit) => (
          <NumberField
            key={`${family}-${limit}`}
            label={SETTINGS[limit]}
            value={rule[limit] * factor}
            unit={SETTINGS.unit.share}
            most={100}
            fits={(value) =>
              limit === 'yellow' ? inOrder(family, value / factor, rule.red) : inOrder(family, rule.yellow, value / factor)
            }
            onChange={(value) => onChange({ ...rule, [limit]: value / factor })}
          />
        ))}
      </div>
    </>
  );
}

/** Red is the stricter limit: further behind, or a smaller share. */
function inOrder(family: LightRule['family'], yellow: number, red: number): boolean {
  return family === 'points' ? yellow <= red : red <= yellow;
}
