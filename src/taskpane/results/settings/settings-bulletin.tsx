import { Button, Caption1, Field, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isUsable, MAX_COPIES, placeholdersOf, type Settings } from '../../../app/options';
import { BULLETIN, type BulletinKey } from '../../../wording/bulletin/bulletin';
import { inPeoplesWords, inStoredWords } from '../../../wording/bulletin/bulletin-fillings';
import { BULLETIN_SETTINGS } from '../../../wording/settings/settings-more';
import { SETTINGS } from '../../../wording/settings/settings';
import { WordsField } from './settings-words-field';

const KEYS = Object.keys(BULLETIN) as [BulletinKey, ...BulletinKey[]];
const useStyles = makeStyles({ restore: { alignSelf: 'start' }, narrow: { minWidth: 0 } });

const MOST_CHARACTERS = 60;
const oneLine = (text: string): string => text.replace(/\s+/g, '');

/** What the office writes around the text of the Word document. */
const LETTERHEAD = [
  { name: 'title', label: BULLETIN_SETTINGS.head, hint: BULLETIN_SETTINGS.headHint, most: MOST_CHARACTERS },
  { name: 'number', label: BULLETIN_SETTINGS.number, hint: BULLETIN_SETTINGS.numberHint, most: MOST_CHARACTERS },
  { name: 'copies', label: BULLETIN_SETTINGS.copies, hint: BULLETIN_SETTINGS.copiesHint, most: MAX_COPIES },
  { name: 'issuer', label: BULLETIN_SETTINGS.issuer, hint: BULLETIN_SETTINGS.issuerHint, most: MOST_CHARACTERS },
] as const;

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** The sentences of the bulletin, one at a time: the office's own, ours beneath it, and the way back. */
export function BulletinSettings({ settings: { bulletin, letterhead }, onChange }: Props) {
  const styles = useStyles();
  const [key, setKey] = useState<BulletinKey>(KEYS[0]);
  const usual = BULLETIN[key];
  const own = bulletin[key];
  const keep = (text: string | null): void => {
    const others = Object.entries(bulletin).filter(([known]) => known !== key);
    onChange({ bulletin: Object.fromEntries(text === null || text === usual ? others : [...others, [key, text]]) });
  };
  return (
    <>
      {LETTERHEAD.map(({ name, label, hint, most }) => (
        <WordsField
          key={name}
          label={label}
          hint={hint}
          value={letterhead[name]}
          faultOf={(text) => (text.length > most ? BULLETIN_SETTINGS.tooLong(most) : null)}
          onChange={(text) => onChange({ letterhead: { ...letterhead, [name]: oneLine(text) } })}
        />
      ))}
      <Field label={BULLETIN_SETTINGS.tables}>
        <Select
          className={styles.narrow}
          value={letterhead.tables}
          onChange={(_event, { value }) =>
            onChange({ letterhead: { ...letterhead, tables: value === 'three-line' ? 'three-line' : 'grid' } })
          }
        >
          <option value="grid">{BULLETIN_SETTINGS.grid}</option>
          <option value="three-line">{BULLETIN_SETTINGS.threeLine}</option>
        </Select>
      </Field>
      <Caption1>{BULLETIN_SETTINGS.intro}</Caption1>
      <Field label={BULLETIN_SETTINGS.which}>
        <Select className={styles.narrow} value={key} onChange={(_event, { value }) => setKey(value as BulletinKey)}>
          {KEYS.map((each) => {
            const short = BULLETIN_SETTINGS.short(inPeoplesWords(BULLETIN[each]));
            return (
              <option key={each} value={each}>
                {each in bulletin ? BULLETIN_SETTINGS.changed(short) : short}
              </option>
            );
          })}
        </Select>
      </Field>
      <WordsField
        key={key}
        label={BULLETIN_SETTINGS.text}
        hint={BULLETIN_SETTINGS.may(placeholdersOf(usual).map((word) => inPeoplesWords(`{${word}}`)))}
        value={inPeoplesWords(own ?? usual)}
        faultOf={(text) => (isUsable(key, inStoredWords(text)) ? null : BULLETIN_SETTINGS.unusable)}
        onChange={(text) => keep(inStoredWords(text))}
      />
      {own !== undefined && (
        <>
          <Caption1>
            {BULLETIN_SETTINGS.usual}
            {inPeoplesWords(usual)}
          </Caption1>
          <Button
            className={styles.restore}
            size="small"
            aria-label={SETTINGS.restoreThis(BULLETIN_SETTINGS.text)}
            onClick={() => keep(null)}
          >
            {SETTINGS.restoreDefault}
          </Button>
        </>
      )}
    </>
  );
}
