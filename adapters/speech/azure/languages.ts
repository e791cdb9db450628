/** The languages that Azure's multilingual voices speak. */
import type { SpokenLanguages } from '#studio/voice/languages.ts';

/** Those of the voice en-US-AvaMultilingualNeural and its siblings, as the service documents them. */
export const AZURE_LANGUAGES: SpokenLanguages = {
  natural:
    'af am ar az bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja jv ka kk km kn ko lo lt lv mk ml mn ms mt my nb ne nl no pl ps pt ro ru si sk sl so sq sr su sv sw ta te th tr uk ur uz vi zh zu'.split(
      ' ',
    ),
};
