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

/** Characters that a line of a narrow pane holds, and lines that are shown at most. */
const [PER_LINE, MOST_LINES] = [18, 8];

function linesOf(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / PER_LINE)), 0);
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
      <Textarea
        resize="vertical"
        rows={Math.min(MOST_LINES, Math.max(2, linesOf(shown)))}
        value={shown}
        onChange={(_event, { value: next }) => setText(next)}
        onBlur={take}
      />
    </Field>
  );
}
