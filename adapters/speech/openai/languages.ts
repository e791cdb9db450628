/** The languages that OpenAI’s voices speak. */
import type { SpokenLanguages } from '#studio/voice/languages.ts';

/** Those that OpenAI documents for /v1/audio/speech; other servers with this interface vary. */
export const OPENAI_LANGUAGES: SpokenLanguages = {
  natural:
    'af ar az be bg bs ca cs cy da de el en es et fa fi fil fr gl he hi hr hu hy id is it ja kk kn ko lt lv mi mk mr ms nb ne nl nn no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
      ' ',
    ),
};
