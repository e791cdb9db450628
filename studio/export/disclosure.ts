/** States what in a clip a machine made: a plain sentence that is written into the file and shown with it. */
import { musicProvenance } from '#studio/music/provenance.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The EU's AI Act (Article 50) and the platforms ask for it; in English, whatever language the clip speaks. */
export function disclosureOf({ sound }: Pick<Storyboard, 'sound'>): string {
  const parts = ['Made with Vitrine from the shop’s own images and text'];
  if (sound.voice.length > 0) parts.push('the voice is synthetic');
  const music = sound.music === null ? '' : ` ${musicProvenance(sound.music.order)}`;
  return `${parts.join('; ')}.${music}`;
}
