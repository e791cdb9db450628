/** Language, length and shape of the clip. */
import { BlockStack, Button, ButtonGroup, Card, InlineGrid, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { CreateForm } from '#app/contract/create-form.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

const SHAPES = [
  { label: '9:16', ratios: ['9:16'] },
  { label: '16:9', ratios: ['16:9'] },
  { label: 'Both', ratios: ['9:16', '16:9'] },
] as const;

export function ChoicesCard({
  form,
  language,
  onChange,
}: {
  form: CreateForm;
  /** The field that chooses it. */
  language: ReactNode;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  return (
    <Card>
      <BlockStack gap="400">
        {language}
        <InlineGrid columns={{ xs: 1, sm: 2, md: 1 }} gap="400">
          <Choice label="Length">
            {CLIP_SECONDS.map((seconds) => (
              <Button key={seconds} pressed={form.seconds === seconds} onClick={() => onChange({ seconds })}>
                {`${seconds} s`}
              </Button>
            ))}
          </Choice>
          <Choice label="Aspect ratio">
            {SHAPES.map(({ label, ratios }) => (
              <Button
                key={label}
                pressed={form.aspectRatios.join() === ratios.join()}
                onClick={() => onChange({ aspectRatios: [...ratios] })}
              >
                {label}
              </Button>
            ))}
          </Choice>
        </InlineGrid>
      </BlockStack>
    </Card>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <BlockStack gap="100">
        <Text as="span">{label}</Text>
        <ButtonGroup variant="segmented">{children}</ButtonGroup>
      </BlockStack>
    </div>
  );
}
