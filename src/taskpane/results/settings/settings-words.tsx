import { Button, Caption1, Subtitle2, makeStyles } from '@fluentui/react-components';
import { sectorsOf, naturesOf, NATURE_KEYS, repeatedWord, STATE_KEYS, statesOf, type Settings, type Words } from '../../../app/options';
import { SETTINGS } from '../../../wording/settings/settings';
import { WORDS } from '../../../wording/settings/settings-words';
import { sectorLines, linesOfSectors, splitWords } from '../../model/words';
import { WordsField } from './settings-words-field';

const useStyles = makeStyles({ restore: { alignSelf: 'start' } });

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** What words of the ledgers mean: natures, states and fields, each with a way back to ours. */
export function WordSettings({ settings: { words }, onChange }: Props) {
  const change = (changes: Partial<Words>): void => onChange({ words: { ...words, ...changes } });
  const [natures, states] = [naturesOf(words), statesOf(words)];
  return (
    <>
      <Caption1>{WORDS.intro}</Caption1>
      <Subtitle2 as="h3">{WORDS.natures}</Subtitle2>
      {NATURE_KEYS.map((key) => (
        <WordsField
          key={key}
          label={WORDS.nature[key]}
          value={natures[key].join(WORDS.joint)}
          faultOf={(text) => faultIn(splitWords(text), (list) => repeatedWord({ ...natures, [key]: list }))}
          onChange={(text) => change({ natures: { ...words.natures, [key]: splitWords(text) } })}
        />
      ))}
      <Restore group={WORDS.natures} changed={Object.keys(words.natures).length > 0} onClick={() => change({ natures: {} })} />
      <Subtitle2 as="h3">{WORDS.states}</Subtitle2>
      {STATE_KEYS.map((key) => (
        <WordsField
          key={key}
          label={WORDS.state[key]}
          value={states[key].join(WORDS.joint)}
          faultOf={(text) => faultIn(splitWords(text), (list) => repeatedWord({ ...states, [key]: list }))}
          onChange={(text) => change({ states: { ...words.states, [key]: splitWords(text) } })}
        />
      ))}
      <Restore group={WORDS.states} changed={Object.keys(words.states).length > 0} onClick={() => change({ states: {} })} />
      <Subtitle2 as="h3">{WORDS.sectors}</Subtitle2>
      <WordsField
        label={WORDS.sectorsLabel}
        hint={WORDS.sectorsHint}
        value={linesOfSectors(sectorsOf(words))}
        faultOf={(text) => faultIn(Object.entries(sectorLines(text)).flat(2), () => repeatedWord(sectorLines(text)))}
        onChange={(text) => change({ sectors: sectorLines(text) })}
      />
      <Restore group={WORDS.sectors} changed={words.sectors !== null} onClick={() => change({ sectors: null })} />
    </>
  );
}

function faultIn(words: readonly string[], repeated: (words: readonly string[]) => string | null): string | null {
  if (words.length === 0 || words.some((word) => word.length > 20)) return WORDS.empty;
  const twice = repeated(words);
  return twice === null ? null : WORDS.repeated(twice);
}

function Restore({ group, changed, onClick }: { readonly group: string; readonly changed: boolean; readonly onClick: () => void }) {
  const styles = useStyles();
  return changed ? (
    <Button className={styles.restore} size="small" aria-label={WORDS.restore(group)} onClick={onClick}>
      {SETTINGS.restoreDefault}
    </Button>
  ) : null;
}
