/** The languages that espeak-ng speaks, and how well. */
import type { SpokenLanguages } from '#studio/voice/languages.ts';

const list = (text: string): readonly string[] => text.split(' ');

export const ESPEAK_LANGUAGES: SpokenLanguages = {
  /** Formant synthesis by rules: understandable, never mistaken for a person. */
  synthetic: list(
    'af am an as az ba be bg bn bs ca cs cv cy da de el en eo es et eu fi fr ga gd gn gu haw hi hr ht hu hy ia id io is it ka kk kl kn ko ku ky la lb lt lv mi mk ml mr ms mt my nb ne nl nn no om or pa pap pl pt quc qu ro ru sd si sk sl sq sr sv sw ta te tk tn tr tt ug uk uz vi zh',
  ),
  /**
   * Short vowels are not written and must be guessed (ar, fa, ur), or the melody is missing (ja, read from
   * kana; yue).
   */
  poor: list('ar fa ur ja yue'),
};
