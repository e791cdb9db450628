/** The languages that ElevenLabs speaks. */
import type { SpokenLanguages } from '#studio/voice/languages.ts';

/** Those of the model eleven_multilingual_v2 and its successors, as the service documents them. */
export const ELEVENLABS_LANGUAGES: SpokenLanguages = {
  natural:
    'ar bg cs da de el en es fi fil fr hi hr hu id it ja ko ms nb nl nn no pl pt ro ru sk sv ta tr uk vi zh'.split(
      ' ',
    ),
};
