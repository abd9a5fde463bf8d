import { Accordion, Caption1, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../app/options';
import type { Checked } from '../../../app/results';
import { settingsText } from '../../../app/exchange/settings-text';
import { LIVE } from '../../../wording/settings/settings-more';
import { REVEAL } from '../../../wording/pane/walk';
import { SETTINGS } from '../../../wording/settings/settings';
import { SETTINGS_TEXT } from '../../../wording/settings/settings-text';
import type { PaneSession } from '../../session/session';
import { ExchangeDialog } from '../exchange-dialog';
import { CountyFigures } from './county-figures';
import { BulletinSettings } from './settings-bulletin';
import { CheckSettings } from './settings-checks';
import { PathSettings } from './settings-path';
import { RateSettings } from './settings-rates';
import { ReminderSettings } from './settings-reminders';
import { SettingsSection } from './settings-section';
import { SheetSettings } from './settings-sheets';
import { TargetSettings } from './settings-targets';
import { WordSettings } from './settings-words';

const useStyles = makeStyles({
  view: { paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** What an office sets for itself; each choice is kept with the workbook as it is made. */
export default function SettingsView({ checked: { settings, ledger }, session }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<unknown[]>(['sheets']);
  const change = (changes: Partial<Settings>): void => void session.configure(changes);
  const sections: Readonly<Record<keyof typeof SETTINGS.sections, React.ReactNode>> = {
    sheets: <SheetSettings settings={settings} onChange={change} />,
    rates: <RateSettings settings={settings} onChange={change} />,
    path: <PathSettings settings={settings} onChange={change} />,
    targets: <TargetSettings settings={settings} onChange={change} />,
    county: <CountyFigures settings={settings} onChange={change} />,
    words: <WordSettings settings={settings} onChange={change} />,
    bulletin: <BulletinSettings settings={settings} onChange={change} />,
    reminders: <ReminderSettings settings={settings} onChange={change} />,
    checks: <CheckSettings settings={settings} session={session} />,
    live: (
      <>
        <Switch label={LIVE.label} checked={settings.live} onChange={(_event, { checked }) => change({ live: checked })} />
        <Caption1>{LIVE.hint}</Caption1>
        {(['marks', 'sheets'] as const).map((key) => (
          <Switch
            key={key}
            label={REVEAL[key]}
            checked={settings.reveal[key]}
            onChange={(_event, { checked }) => change({ reveal: { ...settings.reveal, [key]: checked } })}
          />
        ))}
      </>
    ),
    carry: (
      <ExchangeDialog
        words={SETTINGS_TEXT}
        own={settingsText(settings, ledger)}
        onImport={(text) => void session.exchange.importSettings(text)}
      />
    ),
  };
  return (
    <div className={styles.view}>
      <Caption1>{SETTINGS.intro}</Caption1>
      <Accordion multiple collapsible openItems={open} onToggle={(_event, { openItems }) => setOpen(openItems)}>
        {Object.entries(SETTINGS.sections).map(([key, title]) => (
          <SettingsSection key={key} value={key} title={title}>
            {sections[key as keyof typeof sections]}
          </SettingsSection>
        ))}
      </Accordion>
    </div>
  );
}
