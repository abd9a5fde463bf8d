import { Button, makeStyles } from '@fluentui/react-components';
import { TARGETS, type Settings, type Target } from '../../../app/options';
import { SETTINGS } from '../../../wording/settings/settings';
import { NumberField } from './number-field';

const useStyles = makeStyles({ restore: { alignSelf: 'start' } });

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** Every figure of the document with its article, and the office's own in its place. */
export function TargetSettings({ settings: { targets }, onChange }: Props) {
  return TARGETS.map((target) => (
    <TargetField
      key={target.key}
      target={target}
      own={targets[target.key]}
      onChange={(value) => onChange({ targets: withTarget(targets, target, value) })}
    />
  ));
}

function TargetField({
  target,
  own,
  onChange,
}: {
  readonly target: Target;
  readonly own: number | undefined;
  readonly onChange: (value: number | null) => void;
}) {
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

/** Own figures with one more, or one fewer. */
function withTarget(targets: Settings['targets'], { key }: Target, value: number | null): Settings['targets'] {
  const others = Object.entries(targets).filter(([known]) => known !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
