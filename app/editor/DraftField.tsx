/** A text field whose text becomes an edit when it is left or Enter is pressed, not with every letter. */
import { TextField } from '@shopify/polaris';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const COMPOSING_KEY_CODE = 229;

export function DraftField({
  label,
  value,
  writtenIn,
  multiline = false,
  maxLength,
  helpText,
  labelHidden = false,
  onDone,
}: {
  label: string;
  value: string;
  /** Whose language the text is in, where that is not the page's: it decides how the field reads. */
  writtenIn?: Pick<Storyboard, 'language' | 'direction'>;
  multiline?: boolean;
  maxLength?: number;
  helpText?: string;
  labelHidden?: boolean;
  onDone: (value: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  const whole = useRef<HTMLDivElement>(null);
  const { language, direction } = writtenIn ?? {};
  useEffect(() => setDraft(value), [value]);
  // Polaris takes neither, and the label beside the field stays in the page's language.
  useEffect(() => {
    if (language === undefined || direction === undefined) return;
    const field = whole.current?.querySelector<HTMLElement>('input, textarea');
    field?.setAttribute('lang', language);
    field?.setAttribute('dir', direction);
  }, [language, direction, multiline]);
  const finish = (): void => {
    if (draft !== value) onDone(draft);
  };
  return (
    <div
      ref={whole}
      {...(draft === value ? {} : { 'data-half-written': '' })}
      // A browser shows the caret alone, and may leave the rest of the field below the edge.
      onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
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

/** Keys that choose among the words an input method offers belong to it. */
const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- Safari ends a composition before it reports the key that ended it, and names that key by this code alone.
  nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING_KEY_CODE;
