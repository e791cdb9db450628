/** What the server tells the pages about languages and voices: plain JSON, made for showing. */

/** A language that clips can have: its BCP 47 tag, its English name, and how well the shop's voice speaks it (`none`: not at all). */
export type LanguageView = {
  language: string;
  name: string;
  /** The store has this language. */
  ofStore: boolean;
  primary: boolean;
  voice: 'natural' | 'synthetic' | 'poor' | 'none';
};

/** The voices of one language: `speaker` names the service that speaks it, `id` is that service's own. */
export type VoicesView = { speaker: string; voices: { id: string; name: string }[] };
