/** What the server sends the pages about languages and voices: plain JSON, made for showing. */

/**
 * A language that clips can have: its BCP 47 tag, its English name, and how well the shop's voice speaks it
 * (`none`: not at all).
 */
export type LanguageView = {
  language: string;
  name: string;
  /** The store has this language. */
  ofStore: boolean;
  primary: boolean;
  voice: 'natural' | 'synthetic' | 'poor' | 'none';
};

/** How well a language is spoken, in the words of every page. */
export const VOICE_QUALITIES = {
  natural: 'Natural voice',
  synthetic: 'Synthetic voice',
  poor: 'Basic voice',
  none: 'Captions only',
} as const satisfies Record<LanguageView['voice'], string>;

/** The voices of one language: `speaker` names the service that speaks it, `id` is that service's own. */
export type VoicesView = { speaker: string; voices: { id: string; name: string }[] };
