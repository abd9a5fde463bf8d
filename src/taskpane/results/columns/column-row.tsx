import { Caption1, Dropdown, Option, makeStyles, tokens, useId } from '@fluentui/react-components';
import { sheetColumn } from '../../../app/views/location-words';
import { columnLetters } from '../../../spreadsheet/address';
import type { FieldSpec } from '../../../ledger/kinds/kind';
import { COLUMNS } from '../../../wording/pane/results';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  choice: { minWidth: 0 },
});

/** Stands for "no field"; field names are words of code and never empty. */
const NONE = '';

interface Props {
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly fields: readonly FieldSpec[];
  /** Some of its values as they are shown. */
  readonly samples: readonly string[];
  /** How sure, and the unit; null for a header not recognised. */
  readonly note: string | null;
  readonly onChoose: (field: string | null) => void;
}

/** One header with what it means. */
export function ColumnRow({ column, header, samples, field, fields, note, onChoose }: Props) {
  const styles = useStyles();
  const id = useId('column');
  return (
    <li className={styles.row}>
      <span className={styles.head} id={id}>
        <Caption1 className={styles.quiet}>{COLUMNS.column(columnLetters(sheetColumn(column)))}</Caption1>
        <span className={styles.header}>{header}</span>
      </span>
      <Dropdown
        className={styles.choice}
        aria-label={COLUMNS.meaning(header)}
        placeholder={COLUMNS.choose}
        value={fields.find(({ name }) => name === field)?.label ?? ''}
        selectedOptions={[field ?? NONE]}
        onOptionSelect={(_event, { optionValue = NONE }) => onChoose(optionValue === NONE ? null : optionValue)}
      >
        {fields.map(({ name, label }) => (
          <Option key={name} value={name}>
            {label}
          </Option>
        ))}
        <Option value={NONE}>{COLUMNS.ignore}</Option>
      </Dropdown>
      <Caption1 className={styles.quiet}>{samples.length === 0 ? COLUMNS.empty : COLUMNS.samples(samples)}</Caption1>
      {note !== null && <Caption1 className={styles.quiet}>{note}</Caption1>}
    </li>
  );
}
