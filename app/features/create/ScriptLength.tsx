/** Length of what is said against what fits the clip, and what to do when it is too long. */
import { BlockStack, Box, Button, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { useState } from 'react';
import { useFormats } from '#app/ui/formats/use-formats.tsx';
import type { CreateForm } from '#app/contract/create-form.ts';
import { fitOf } from '#app/features/create/script-fit.ts';
import type { ScriptView } from '#app/contract/product.ts';
import { MAX_RATE } from '#studio/script/pace.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { shortenText } from '#studio/script/shorten-text.ts';

const PERCENT = Math.round((MAX_RATE - 1) * 100);

export function ScriptLength({
  script,
  form,
  onChange,
}: {
  script: ScriptView;
  form: CreateForm;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const { spokenSeconds, budgetSeconds, language } = script;
  const { overSeconds, canSpeakFaster, hurried, blocks, rate } = fitOf(script, form);
  const { number } = useFormats();
  const own = form.voiceover === 'manual';
  const tooLong = overSeconds > 0;
  const [shortened, setShortened] = useState<{ from: string; to: string } | null>(null);
  const text = own ? form.text : script.lines.map((line) => line.text).join('\n');
  const shorter = tooLong ? shortenText({ text, language, seconds: form.seconds }) : null;
  const longer = longerThatFits(script, form.seconds);
  const words = tooLong
    ? `${number(overSeconds, 1)} seconds too long${own && form.speakFaster ? `, even ${PERCENT}% faster` : ''}`
    : `${number(spokenSeconds / rate, 1)} of ${number(budgetSeconds, 1)} seconds${hurried ? `, spoken ${Math.round((rate - 1) * 100)}% faster` : ''}`;
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <Box width="100%">
          <ProgressBar
            size="small"
            progress={Math.min(100, (100 * spokenSeconds) / rate / budgetSeconds)}
            tone={tooLong ? 'critical' : 'success'}
            ariaLabelledBy="script-length"
          />
        </Box>
        <span id="script-length" aria-live="polite">
          <Text as="span" tone={tooLong ? 'critical' : 'subdued'}>
            {words}
          </Text>
        </span>
        {hurried ? (
          <Button variant="plain" onClick={() => onChange({ speakFaster: false })}>
            Speak at the normal pace
          </Button>
        ) : null}
        {own && shortened !== null && form.text === shortened.to ? (
          <Button variant="plain" onClick={() => onChange({ text: shortened.from })}>
            Restore the longer script
          </Button>
        ) : null}
      </InlineStack>
      {tooLong ? (
        <BlockStack gap="100">
          <InlineStack gap="300" blockAlign="center">
            {shorter === null ? null : (
              <Button
                variant="plain"
                onClick={() => {
                  setShortened({ from: text, to: shorter });
                  onChange({ voiceover: 'manual', text: shorter });
                }}
              >
                Shorten
              </Button>
            )}
            {canSpeakFaster ? (
              <Button variant="plain" onClick={() => onChange({ speakFaster: true })}>
                Speak faster
              </Button>
            ) : null}
            {longer === undefined ? null : (
              <Button variant="plain" onClick={() => onChange({ seconds: longer })}>
                {`Choose ${longer} s`}
              </Button>
            )}
          </InlineStack>
          <Text as="p" tone="subdued" variant="bodySm">
            {hintFor({ blocks, shorter, canSpeakFaster })}
          </Text>
        </BlockStack>
      ) : null}
    </BlockStack>
  );
}

/** The next length that would fit all of it, however fast it is spoken. */
const longerThatFits = (
  { spokenSeconds, budgetSeconds }: ScriptView,
  seconds: number,
): (typeof CLIP_SECONDS)[number] | undefined =>
  CLIP_SECONDS.find(
    (length) => length > seconds && spokenSeconds / MAX_RATE <= budgetSeconds + length - seconds,
  );

function hintFor({
  blocks,
  shorter,
  canSpeakFaster,
}: {
  blocks: boolean;
  shorter: string | null;
  canSpeakFaster: boolean;
}): string {
  if (!blocks)
    return 'If you keep it, the voice speaks a little faster, and if that isn’t enough, the least important line is left out.';
  if (shorter === null) return 'It can’t be shortened automatically. Remove some words.';
  return `Shorten removes less important words, starting with the last lines.${canSpeakFaster ? '' : ` Speaking up to ${PERCENT}% faster isn’t enough.`}`;
}
