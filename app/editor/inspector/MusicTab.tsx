/** The music: whether there is any, its mood, another piece, and how loud it is; and whether there are sound effects. */
import { BlockStack, Button, InlineStack, Checkbox, RangeSlider, Select } from '@shopify/polaris';
import { MOODS } from '#studio/music/music.ts';
import { MUSIC_GAIN } from '#studio/storyboard/edit/sound-edits.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { chosen, moodOptions } from '#app/editor/inspector/names.ts';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

export function MusicTab({ storyboard, onEdit }: TabProps) {
  const { music, effects } = storyboard.sound;
  return (
    <BlockStack gap="400">
      <Checkbox
        label="Music"
        checked={music !== null}
        onChange={(on) =>
          onEdit(
            on ? { kind: 'set-music', choice: { mood: lookOf(storyboard).mood } } : { kind: 'remove-music' },
          )
        }
      />
      {music === null ? null : (
        <>
          <Select
            label="Mood"
            options={moodOptions(MOODS)}
            value={music.order.mood}
            onChange={(value) => onEdit({ kind: 'set-music', choice: { mood: chosen(MOODS, value) } })}
          />
          <InlineStack>
            <Button onClick={() => onEdit({ kind: 'set-music', choice: { seed: music.order.seed + 1 } })}>
              Try another
            </Button>
          </InlineStack>
          <RangeSlider
            label="Volume"
            output
            min={MUSIC_GAIN.lowest}
            max={MUSIC_GAIN.highest}
            step={1}
            value={music.gainDecibels}
            suffix={`${music.gainDecibels} dB`}
            onChange={(value) => onEdit({ kind: 'set-music', choice: { gainDecibels: Number(value) } })}
          />
        </>
      )}
      <Checkbox
        label="Sound effects"
        helpText="Soft sounds where scenes, words, and prices come in."
        checked={effects !== undefined}
        onChange={(on) => onEdit({ kind: 'set-sound-effects', on })}
      />
    </BlockStack>
  );
}
