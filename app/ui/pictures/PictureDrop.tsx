/**
 * Takes picture files by drop or choice: a file that is no picture by its name is not sent, and is named with
 * its reason like one that the server refuses.
 */
import { BlockStack, DropZone, InlineError, InlineStack, Spinner, Text } from '@shopify/polaris';
import { useId, useState } from 'react';

/** A file that is no usable picture: its name, and the reason as a sentence to show. */
export type RefusedFile = { name: string; message: string };

/** By extension too: for HEIC and AVIF many browsers give no type. */
const PICTURES = 'image/*,.jpg,.jpeg,.png,.webp,.avif,.gif,.heic,.heif';

export function PictureDrop({
  uploading = [],
  refused,
  disabled = false,
  onFiles,
  children,
}: {
  /** Names of the files on their way, where nothing else shows them. */
  uploading?: readonly string[];
  refused: readonly RefusedFile[];
  disabled?: boolean;
  onFiles: (files: File[]) => void;
  children: React.ReactNode;
}) {
  const id = useId();
  /** What was not sent; null until something was added here. */
  const [unsent, setUnsent] = useState<readonly RefusedFile[] | null>(null);

  function add(accepted: File[], rejected: readonly File[]): void {
    setUnsent(
      rejected.map(({ name }) => ({
        name,
        message: 'This isn’t an image file. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.',
      })),
    );
    onFiles(accepted);
  }

  return (
    <>
      <DropZone
        id={id}
        label="Add images"
        labelHidden
        accept={PICTURES}
        type="image"
        variableHeight
        disabled={disabled}
        onDrop={(_files, accepted, rejected) => add(accepted, rejected)}
      >
        {children}
      </DropZone>
      <div role="status">
        <BlockStack gap="100">
          {uploading.map((name, index) => (
            <InlineStack key={index} gap="200" blockAlign="center" wrap={false}>
              {index === 0 ? <Spinner size="small" /> : null}
              <Text as="span" breakWord tone={index === 0 ? 'base' : 'subdued'}>
                {index === 0 ? `Uploading ${name}…` : `${name}: waiting`}
              </Text>
            </InlineStack>
          ))}
          {unsent === null
            ? null
            : [...unsent, ...refused].map(({ name, message }, index) => (
                <InlineError
                  key={index}
                  fieldID={id}
                  message={message.includes(name) ? message : `${name}: ${message}`}
                />
              ))}
        </BlockStack>
      </div>
    </>
  );
}
