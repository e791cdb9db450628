/** Asks for the alt text of a video on its product. */
import { TextField } from '@shopify/polaris';
import { MAX_ALT } from '#studio/publish/media-limits.ts';

export function AltTextField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <TextField
      label="Alt text"
      helpText="Describes the video for people who use screen readers. Write it in the product’s language."
      autoComplete="off"
      multiline={2}
      maxLength={MAX_ALT}
      showCharacterCount
      value={value}
      onChange={onChange}
    />
  );
}
