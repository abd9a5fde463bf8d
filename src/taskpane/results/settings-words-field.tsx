import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** The sentence that says why a text cannot be, null when it can. */
  readonly faultOf: (text: string) => string | null;
  readonly onChange: (text: string) => void;
}

/** A longer text that is looked at while it is typed and taken when the field is left. */
export function WordsField({ label, hint, value, faultOf, onChange }: Props) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? value;
  const fault = faultOf(shown);
  const take = (): void => {
    if (text === null || fault !== null) return;
    if (text !== value) onChange(text);
    setText(null);
  };
  return (
    <Field label={label} hint={hint ?? null} validationMessage={fault} validationState={fault === null ? 'none' : 'error'}>
      <Textarea resize="vertical" rows={Math.min(6, Math.max(2, shown.split('\n').length))} value={shown} onChange={(_event, { value: next }) => setText(next)} onBlur={take} />
    </Field>
  );
}
