import { Checkbox, Field, Input, Label, Radio, RadioGroup, Switch, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { madeKeys, type Settings, type SummaryKey } from '../../../app/options';
import { SETTINGS } from '../../../wording/settings/settings';
import { SHEET_NAME } from '../../../wording/sheets/sheet-names';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** Who fills the sheets in, and which of them are made. */
export function SheetSettings({ settings, onChange }: Props) {
  return (
    <>
      <Office name={settings.office} onChange={(office) => onChange({ office })} />
      <Field label={SETTINGS.set}>
        <RadioGroup value={settings.set} onChange={(_event, { value }) => onChange({ set: value === 'brief' ? 'brief' : 'full' })}>
          {Object.entries(SETTINGS.sets).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Sheets all={madeKeys({ set: settings.set, sheets: [] })} off={settings.sheets} onChange={(sheets) => onChange({ sheets })} />
      <Switch
        label={SETTINGS.largeOnA3}
        checked={settings.largeOnA3}
        onChange={(_event, { checked }) => onChange({ largeOnA3: checked })}
      />
      <Field label={SETTINGS.chartValues}>
        <RadioGroup
          value={settings.chartValues}
          onChange={(_event, { value }) => onChange({ chartValues: value === 'all' || value === 'none' ? value : 'fitting' })}
        >
          {Object.entries(SETTINGS.valuesOnCharts).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
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

interface SheetsProps {
  /** The sheets of the set. */
  readonly all: readonly SummaryKey[];
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** What is chosen shows at once; keeping it takes a moment. */
function Sheets({ all, off, onChange }: SheetsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(off);
  return (
    <div>
      <Label>{SETTINGS.sheets}</Label>
      {/* No Field here: it would give every box the same id, and each label would switch the first. */}
      <div className={styles.list} role="group" aria-label={SETTINGS.sheets}>
        {all.map((key) => (
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
