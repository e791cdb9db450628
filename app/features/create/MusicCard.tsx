/** Music: on or off, another one, its mood and how loud it stands. */
import { BlockStack, Button, Card, Checkbox, InlineStack, RangeSlider, Select, Text } from '@shopify/polaris';
import type { CreateForm } from '#app/contract/create-form.ts';
import { MOOD_NAMES } from '#app/contract/mood-names.ts';
import { MUSIC_GAIN_DECIBELS } from '#studio/clip/brief.ts';
import { moodSchema, type MusicRequest } from '#studio/music/music.ts';

const AUTOMATIC = 'automatic';

export function MusicCard({
  form,
  music,
  preview,
  onChange,
}: {
  form: CreateForm;
  /** What would be played; null while there are no pictures to choose a look by. */
  music: MusicRequest | null;
  preview: { playing: boolean; toggle: () => void };
  onChange: (change: Partial<CreateForm>) => void;
}) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Music
        </Text>
        <Checkbox
          label="Background music"
          helpText="Original, royalty-free music."
          checked={form.music}
          onChange={(music) => onChange({ music })}
        />
        {form.music ? (
          <>
            <InlineStack gap="200">
              <Button disabled={music === null} onClick={preview.toggle}>
                {preview.playing ? 'Stop' : 'Listen'}
              </Button>
              <Button onClick={() => onChange({ musicSeed: form.musicSeed + 1 })}>Try another</Button>
            </InlineStack>
            <Select
              label="Mood"
              value={form.mood ?? AUTOMATIC}
              onChange={(value) => onChange({ mood: moodSchema.safeParse(value).data ?? null })}
              options={[
                {
                  value: AUTOMATIC,
                  label: form.mood !== null || music === null ? 'Auto' : `Auto (${MOOD_NAMES[music.mood]})`,
                },
                ...moodSchema.options.map((mood) => ({ value: mood, label: MOOD_NAMES[mood] })),
              ]}
            />
            <RangeSlider
              label="Music volume"
              output
              min={MUSIC_GAIN_DECIBELS.lowest}
              max={MUSIC_GAIN_DECIBELS.highest}
              step={1}
              value={form.musicGainDecibels}
              onChange={(value) => onChange({ musicGainDecibels: Array.isArray(value) ? value[0] : value })}
              suffix={
                <Text as="span">{`${form.musicGainDecibels > 0 ? '+' : ''}${form.musicGainDecibels} dB`}</Text>
              }
            />
          </>
        ) : null}
      </BlockStack>
    </Card>
  );
}
