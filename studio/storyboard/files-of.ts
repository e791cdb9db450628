/** Names the stored files that a storyboard shows and plays. */
import type { FileRef } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Its pictures, frames of footage and recordings; music is composed, not stored. */
export const fileRefsOf = ({ pictures, footage = [], sound }: Storyboard): FileRef[] => [
  ...pictures.map(({ file }) => file),
  ...footage.flatMap(({ frames }) => frames),
  ...sound.voice.map(({ recording }) => recording),
];

/** The hashes of the same files. */
export const filesOf = (storyboard: Storyboard): string[] =>
  fileRefsOf(storyboard).map(({ sha256 }) => sha256);
