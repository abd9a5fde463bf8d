import { Caption1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { COUNTY_FIGURES, type County, type CountyFigure, type Settings } from '../../../app/options';
import { COUNTY } from '../../../wording/pane/registers';
import { SETTINGS } from '../../../wording/settings/settings';

const JOINT = COUNTY.joint;
/** What the document leaves open and the office names. */
const LISTS = ['reserveLists', 'pools', 'permits'] as const;
type List = (typeof LISTS)[number];

interface Props {
  readonly settings: Pick<Settings, 'county' | List>;
  readonly onChange: (changes: Partial<Pick<Settings, 'county' | List>>) => void;
}

/** What the county alone knows: figures that no ledger holds, empty until the office states them, and names of its own. */
export function CountyFigures({ settings, onChange }: Props) {
  const { county } = settings;
  return (
    <>
      <Caption1>{COUNTY.intro}</Caption1>
      {COUNTY_FIGURES.map((figure) => (
        <CountyField
          key={figure}
          figure={figure}
          value={county[figure]}
          onChange={(value) => onChange({ county: withFigure(county, figure, value) })}
        />
      ))}
      {LISTS.map((list) => (
        <NameList key={list} list={list} names={settings[list]} onChange={(names) => onChange({ [list]: names })} />
      ))}
    </>
  );
}

function CountyField({
  figure,
  value,
  onChange,
}: {
  readonly figure: CountyFigure;
  readonly value: number | undefined;
  readonly onChange: (value: number | null) => void;
}) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const number = Number(text);
  const fine = text.trim() === '' || (Number.isFinite(number) && number > 0);
  const take = (): void => {
    const next = text.trim() === '' ? null : number;
    if (fine && next !== (value ?? null)) onChange(next);
  };
  return (
    <Field
      label={COUNTY[figure]}
      hint={COUNTY[`${figure}Hint`]}
      validationMessage={fine ? null : SETTINGS.invalid}
      validationState={fine ? 'none' : 'error'}
    >
      <Input
        inputMode="decimal"
        value={text}
        contentAfter={SETTINGS.unit.yi}
        onChange={(_event, { value: next }) => setText(next)}
        onBlur={take}
      />
    </Field>
  );
}

/** Names with 、 between them. */
function NameList({
  list,
  names,
  onChange,
}: {
  readonly list: List;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}) {
  const [text, setText] = useState(names.join(JOINT));
  const take = (): void => {
    const next = text.split(/[、，,；;\s]+/).filter((name) => name !== '');
    if (next.join(JOINT) !== names.join(JOINT)) onChange(next);
  };
  return (
    <Field label={COUNTY[list]} hint={COUNTY[`${list}Hint`]}>
      <Input value={text} onChange={(_event, { value }) => setText(value)} onBlur={take} />
    </Field>
  );
}

function withFigure(county: County, figure: CountyFigure, value: number | null): County {
  const others = Object.entries(county).filter(([known]) => known !== figure);
  return Object.fromEntries(value === null ? others : [...others, [figure, value]]);
}
