import { Button, Caption1, Checkbox, Field, Input, Label, Radio, RadioGroup, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_LIGHTS, SHEET_KEYS, TARGETS, type LightRule, type Settings, type Target } from '../../app/options';
import type { Checked } from '../../app/requests';
import { BASIS_NAME, LIGHT_FAMILY, SETTINGS } from '../../wording/settings';
import { SHEET_NAME } from '../../wording/sheet-names';
import type { PaneSession } from '../session/session';
import { CountyFigures } from './county-figures';
import { NumberField } from './number-field';

/** What the other family of lights begins with. */
const FAMILIES: Readonly<Record<LightRule['family'], LightRule>> = { points: DEFAULT_LIGHTS, share: { family: 'share', yellow: 0.9, red: 0.7 } };

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  restore: { alignSelf: 'start' },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** What an office sets for itself; each choice is kept with the workbook as it is made. */
export default function SettingsView({ checked: { settings }, session }: Props) {
  const styles = useStyles();
  const change = (changes: Partial<Settings>): void => void session.configure(changes);
  return (
    <div className={styles.view}>
      <Caption1>{SETTINGS.intro}</Caption1>
      <Office name={settings.office} onChange={(office) => change({ office })} />
      <Sheets off={settings.sheets} onChange={(sheets) => change({ sheets })} />
      <Field label={SETTINGS.basis}>
        <RadioGroup value={settings.basis} onChange={(_event, { value }) => change({ basis: value as Settings['basis'] })}>
          {Object.entries(BASIS_NAME).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Lights rule={settings.lights} onChange={(lights) => change({ lights })} />
      <CountyFigures county={settings.county} permits={settings.permits} onChange={change} />
      <Subtitle2 as="h2">{SETTINGS.targets}</Subtitle2>
      {TARGETS.map((target) => (
        <TargetField key={target.key} target={target} own={settings.targets[target.key]} onChange={(value) => change({ targets: withTarget(settings.targets, target, value) })} />
      ))}
    </div>
  );
}

/** Which sheets are made. What is chosen shows at once; keeping it takes a moment. */
function Sheets({ off, onChange }: { readonly off: readonly string[]; readonly onChange: (off: readonly string[]) => void }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(off);
  return (
    <div>
      <Label>{SETTINGS.sheets}</Label>
      {/* No Field here: it would give every box the same id, and each label would switch the first. */}
      <div className={styles.list} role="group" aria-label={SETTINGS.sheets}>
        {SHEET_KEYS.map((key) => (
          <Checkbox
            key={key}
            label={SHEET_NAME[key]}
            checked={!chosen.includes(key)}
            onChange={(_event, { checked }) => {
              const next = checked === true ? chosen.filter((each) => each !== key) : [...chosen, key];
              setChosen(next);
              onChange(next);
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** Own figures with one more, or one fewer. */
function withTarget(targets: Settings['targets'], { key }: Target, value: number | null): Settings['targets'] {
  const others = Object.entries(targets).filter(([known]) => known !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

function Office({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <Field label={SETTINGS.office} hint={SETTINGS.officeHint}>
      <Input
        value={text}
        maxLength={60}
        onChange={(_event, { value }) => setText(value)}
        onBlur={() => {
          if (text.trim() !== name) onChange(text.trim());
        }}
      />
    </Field>
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
            onChange={(value) => onChange({ ...rule, [limit]: value / factor })}
          />
        ))}
      </div>
    </>
  );
}

function TargetField({ target, own, onChange }: { readonly target: Target; readonly own: number | undefined; readonly onChange: (value: number | null) => void }) {
  const styles = useStyles();
  const { label, article, wording, unit, value } = target;
  const factor = unit === 'share' ? 100 : 1;
  return (
    <>
      <NumberField
        label={label}
        hint={SETTINGS.source(article, wording)}
        value={Math.round((own ?? value) * factor * 100) / 100}
        unit={SETTINGS.unit[unit]}
        {...(unit === 'share' ? { most: 100 } : {})}
        onChange={(next) => onChange(next / factor)}
      />
      {own !== undefined && own !== value && (
        <Button className={styles.restore} size="small" aria-label={SETTINGS.restoreOne(label)} onClick={() => onChange(null)}>
          {SETTINGS.restore}
        </Button>
      )}
    </>
  );
}
