/** Edits of what is heard: who speaks and how, the music, and sound effects. */
import { MOODS, type Mood } from '#studio/music/music.ts';
import { ok } from '#studio/shared/result.ts';
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import { refuse, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { placeEffects } from '#studio/storyboard/place-effects.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Pronunciations } from '#studio/voice/spelling/pronunciations.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

/** Rates a voice may be asked for. */
export const VOICE_RATES = { slowest: 0.85, fastest: 1.15 } as const;
/** Decibels the music may be turned by, before it ducks for the voice. */
export const MUSIC_GAIN = { lowest: -24, highest: 6 } as const;

export type VoiceChoice = {
  voiceId?: string | null | undefined;
  /** Of the first line; null: the same as the others'. */
  hookVoiceId?: string | null | undefined;
  rate?: number | undefined;
  pronunciations?: Pronunciations | undefined;
};

/**
 * Changes who speaks, how fast, and how words are said. Only the lines that will sound different are marked
 * to be made again.
 */
export function setVoice(storyboard: Storyboard, choice: VoiceChoice): Edited {
  const before: NonNullable<Storyboard['sound']['voiceover']> = storyboard.sound.voiceover ?? {
    voiceId: null,
    rate: 1,
    pronunciations: {},
  };
  const { hookVoiceId: hookBefore, ...others } = before;
  const hookAfter = choice.hookVoiceId === undefined ? hookBefore : (choice.hookVoiceId ?? undefined);
  const after = {
    ...others,
    ...(hookAfter === undefined ? {} : { hookVoiceId: hookAfter }),
    voiceId: choice.voiceId === undefined ? before.voiceId : choice.voiceId,
    rate: choice.rate ?? before.rate,
    pronunciations: tidied(choice.pronunciations ?? before.pronunciations),
  };
  if (!(after.rate >= VOICE_RATES.slowest && after.rate <= VOICE_RATES.fastest))
    return refuse('Speed', `Enter a value from ${VOICE_RATES.slowest} to ${VOICE_RATES.fastest}.`);
  if (JSON.stringify(after) === JSON.stringify(before)) return ok(storyboard);
  const all = after.rate !== before.rate;
  // A hook with a voice of its own keeps it when the others' changes.
  const hasOtherVoice = ({ role }: StoryLine) =>
    role === 'hook'
      ? (hookAfter ?? after.voiceId) !== (hookBefore ?? before.voiceId)
      : after.voiceId !== before.voiceId;
  const says = (text: string, pronunciations: Pronunciations): string =>
    spellLine(text, storyboard.language, { ...before, pronunciations }).spokenText;
  const changed = new Set(
    linesOf(storyboard)
      .filter(
        (line) =>
          all ||
          hasOtherVoice(line) ||
          says(line.text, before.pronunciations) !== says(line.text, after.pronunciations),
      )
      .map(({ lineId }) => lineId),
  );
  const voice = storyboard.sound.voice.map((cue) =>
    changed.has(cue.lineId) ? { ...cue, stale: true } : cue,
  );
  return ok({ ...storyboard, sound: { ...storyboard.sound, voice, voiceover: after } });
}

const tidied = (pronunciations: Pronunciations): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pronunciations)
      .map(([word, said]): [string, string] => [word.trim(), said.trim()])
      .filter(([word, said]) => word !== '' && said !== ''),
  );

export type MusicChoice = {
  mood?: Mood | undefined;
  seed?: number | undefined;
  gainDecibels?: number | undefined;
};

/** Turns the music on or changes it; a new seed is another piece of the same mood. */
export function setMusic(storyboard: Storyboard, choice: MusicChoice): Edited {
  const { seconds, sound } = storyboard;
  const mood = choice.mood ?? sound.music?.order.mood ?? 'calm';
  const seed = choice.seed ?? sound.music?.order.seed ?? 1;
  const gainDecibels = choice.gainDecibels ?? sound.music?.gainDecibels ?? 0;
  if (!MOODS.includes(mood)) return refuse('Mood', `There is no music for “${mood}”.`);
  if (!Number.isSafeInteger(seed) || seed < 0) return refuse('Music', 'Enter a whole number, 0 or more.');
  if (!(gainDecibels >= MUSIC_GAIN.lowest && gainDecibels <= MUSIC_GAIN.highest))
    return refuse('Volume', `Enter a value from ${MUSIC_GAIN.lowest} to ${MUSIC_GAIN.highest} dB.`);
  return ok({ ...storyboard, sound: { ...sound, music: { order: { seed, mood, seconds }, gainDecibels } } });
}

export const removeMusic = (storyboard: Storyboard): Edited =>
  ok({ ...storyboard, sound: { ...storyboard.sound, music: null } });

/** Switches sound effects on, where the scenes as they are now have them, or off. */
export function setSoundEffects(storyboard: Storyboard, on: boolean): Edited {
  const { effects: _, ...sound } = storyboard.sound;
  return ok({ ...storyboard, sound: on ? { ...sound, effects: placeEffects(storyboard) } : sound });
}
