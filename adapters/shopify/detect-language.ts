/** Guesses a text's language from its letters, for stores that do not say. */

/**
 * ISO 639-1, or null when the text is too short or too unusual. The statistics (some MB) are loaded when
 * first needed.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const { eld } = await import('eld/medium');
  return eld.detect(text.slice(0, 5000)).language || null;
}
