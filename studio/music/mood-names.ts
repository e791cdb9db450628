/** What the moods of music are called. */
import type { Mood } from '#studio/music/music.ts';

/** A mood's name as a merchant reads it. */
export const MOOD_NAMES: Record<Mood, string> = {
  calm: 'Calm',
  bright: 'Bright',
  bold: 'Bold',
  warm: 'Warm',
  playful: 'Playful',
  elegant: 'Elegant',
  dreamy: 'Dreamy',
};
