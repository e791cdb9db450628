/** The languages of the shop's clips with the voice that each has, to be heard. */
import { Badge, BlockStack, Button, Card, InlineError, InlineStack, Text } from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import { useState } from 'react';
import { VOICE_QUALITIES, type LanguageView } from '#app/contract/languages.ts';
import { useListen } from '#app/ui/use-listen.ts';

const TONES: Record<LanguageView['voice'], 'success' | 'attention' | null> = {
  natural: 'success',
  synthetic: null,
  poor: 'attention',
  none: 'attention',
};

/** `samples` are what Listen says, by base language: a language without one can't be heard here. */
export function LanguageVoices({
  languages,
  samples,
}: {
  languages: readonly LanguageView[];
  samples: Readonly<Record<string, string>>;
}) {
  const listen = useListen();
  const [all, setAll] = useState(false);
  /** Two variants of a language have one sample. */
  const [heard, setHeard] = useState<string | null>(null);
  const ofStore = languages.filter((each) => each.ofStore);
  const shown = all || ofStore.length === 0 ? languages : ofStore;
  const others = languages.length - ofStore.length;
  return (
    <Card>
      <BlockStack gap="300">
        {shown.map(({ language, name, voice }) => {
          const text = samples[language.split('-')[0] ?? ''];
          const isHeard = text !== undefined && heard === language;
          const isPlaying = isHeard && listen.playing === text;
          const tone = TONES[voice];
          return (
            <InlineStack key={language} align="space-between" blockAlign="center" wrap={false} gap="300">
              <Text as="span">{name}</Text>
              <InlineStack gap="200" blockAlign="center" wrap={false}>
                <Badge {...(tone === null ? {} : { tone })}>{VOICE_QUALITIES[voice]}</Badge>
                <Button
                  variant="tertiary"
                  icon={isPlaying ? StopCircleIcon : PlayIcon}
                  disabled={voice === 'none' || text === undefined}
                  loading={isHeard && listen.loading === text}
                  accessibilityLabel={isPlaying ? 'Stop' : `Listen to ${name}`}
                  onClick={() => {
                    if (text === undefined) return;
                    setHeard(language);
                    listen.toggle({ text, language, voiceId: null });
                  }}
                />
              </InlineStack>
            </InlineStack>
          );
        })}
        {listen.failure === null ? null : (
          <InlineError fieldID="language-voices" message={listen.failure.message} />
        )}
        {ofStore.length === 0 || others === 0 ? null : (
          <InlineStack>
            <Button variant="plain" onClick={() => setAll(!all)}>
              {all ? 'Show your store’s languages only' : `Show ${others} more languages`}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
