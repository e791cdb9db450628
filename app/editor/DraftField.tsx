/** A text field whose text becomes an edit when it is left or Enter is pressed, not with every letter. */
import { TextField } from '@shopify/polaris';
import { useEffect, useState } from 'react';

export function DraftField({ label, value, multiline = false, maxLength, helpText, labelHidden = false, onDone }: {
  label: string;
  value: string;
  multiline?: boolean;
  maxLength?: number;
  helpText?: string;
  labelHidden?: boolean;
  onDone: (value: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const finish = (): void => {
    if (draft !== value) onDone(draft);
  };
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          finish();
        }
        if (event.key === 'Escape') setDraft(value);
      }}
    >
      <TextField
        label={label}
        labelHidden={labelHidden}
        value={draft}
        autoComplete="off"
        onChange={setDraft}
        onBlur={finish}
        {...(multiline ? { multiline: 2 } : {})}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...(helpText === undefined ? {} : { helpText })}
      />
    </div>
  );
}
