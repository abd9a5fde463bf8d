import { Select } from '@fluentui/react-components';

interface Props {
  /** What it filters by, for who does not see the row of selects. */
  readonly label: string;
  /** Words for no filter. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** Stands for no filter; options may have the empty word. */
const ANY = '*';

/** One filter of a list. What was chosen stays to be seen also when nothing is left of it. */
export function FilterSelect({ label, any, options, value, onChoose }: Props) {
  const gone = value !== null && options.every((option) => option.value !== value);
  return (
    <Select
      size="small"
      aria-label={label}
      value={value ?? ANY}
      onChange={(_event, { value: next }) => onChoose(next === ANY ? null : next)}
    >
      <option value={ANY}>{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {gone && <option value={value}>{value}</option>}
    </Select>
  );
}
