/** Names the stored files that a storyboard shows and plays. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Hashes of its pictures and recordings; music is composed, not stored. */
export const filesOf = ({ pictures, sound }: Storyboard): string[] => [
  ...pictures.map(({ file }) => file.sha256),
  ...sound.voice.map(({ recording }) => recording.sha256),
];
