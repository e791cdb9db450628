/** Reads the language out of a voice's whole name, as Google and Azure name their voices. */

/** "de" of "de-DE-Neural2-F", "cmn" of "cmn-CN-Wavenet-A"; null for a name that begins with no locale. */
export const languageInVoice = (name: string): string | null => localeInVoice(name)?.split('-', 1)[0] ?? null;

/** "de-DE" of "de-DE-Neural2-F"; null for a name that begins with no locale. */
export const localeInVoice = (name: string): string | null =>
  /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2})-/.exec(name)?.[1] ?? null;
