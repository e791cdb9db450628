/** What the catalog says of a voice, and how its rows are written by family. */

/** One person's voice within a model. */
export type CatalogSpeaker = {
  /** Base language. */
  language: string;
  /** The model's number of the speaker. */
  number: number;
  /** "Heart". */
  name: string;
  /** Null where the authors do not say. */
  gender: 'female' | 'male' | null;
};

/** Whether clips that sell may use the voice; `unclear` where its authors do not say. */
export type CommercialUse = 'allowed' | 'unclear' | 'forbidden';

/** A model in the catalog. */
export type CatalogVoice = {
  /** The archive is `<name>.tar.bz2`; the one folder in it has this name. */
  name: string;
  kind: 'vits' | 'kokoro' | 'matcha';
  /** Of the archive and the vocoder, as published. */
  megabytes: number;
  samplesPerSecond: number;
  /** Of the recordings that it was trained on: they decide what may be done with what it says. */
  license: string;
  commercialUse: CommercialUse;
  /** Trained further from a voice whose own recordings are for research alone (Lessac, Blizzard 2013). */
  fromLessac: boolean;
  /** Of the archive, in hex: only where two independent sources agree. */
  sha256: string | null;
  speakers: readonly CatalogSpeaker[];
  /** A file that the archive lacks and that lies in the release `vocoder-models`. */
  vocoder: string | null;
};

type Gender = CatalogSpeaker['gender'];
type Details = Partial<Omit<CatalogVoice, 'name' | 'kind' | 'license'>>;

const DEFAULTS = {
  megabytes: 67,
  samplesPerSecond: 22_050,
  commercialUse: 'allowed',
  fromLessac: false,
  sha256: null,
  vocoder: null,
} as const;

export const LESSAC: Details = { fromLessac: true };
/** Smaller and duller: 16 kHz. */
export const LOW: Details = { samplesPerSecond: 16_000 };
export const TINY: Details = { ...LOW, megabytes: 27 };

export const UNSTATED = 'not stated by its authors';
export const RESEARCH = 'research only (Blizzard 2013)';
export const NON_COMMERCIAL = 'CC BY-NC-SA 4.0';
export const NOT_FOR_SALE = 'not for commercial use';

const one = (language: string, name: string, gender: Gender): CatalogSpeaker[] => [
  { language, number: 0, name, gender },
];

/** What the license says of commercial use. */
function useOf(license: string): CommercialUse {
  if (license === UNSTATED) return 'unclear';
  const forbids = license === RESEARCH || license.includes('-NC') || license.startsWith(NOT_FOR_SALE);
  return forbids ? 'forbidden' : 'allowed';
}

/** `key` as Piper names it: "de_DE-thorsten-medium". */
export const piper = (
  key: string,
  name: string,
  gender: Gender,
  license: string,
  details: Details = {},
): CatalogVoice => ({
  ...DEFAULTS,
  name: `vits-piper-${key}`,
  kind: 'vits',
  license,
  commercialUse: useOf(license),
  speakers: one(key.slice(0, key.indexOf('_')), name, gender),
  ...details,
});

/** Reads letters as they are, without a dictionary of sounds. */
export const coqui = (language: string, name: string): CatalogVoice => ({
  ...DEFAULTS,
  name: `vits-coqui-${language}-cv`,
  kind: 'vits',
  license: 'BSD-3-Clause (Coqui), trained on Common Voice (CC0)',
  speakers: one(language, name, null),
});

/** `key` as Mimic 3 names it: "gu_IN-cmu-indic_low". */
export const mimic3 = (key: string, name: string, license: string, details: Details = {}): CatalogVoice => ({
  ...DEFAULTS,
  name: `vits-mimic3-${key}`,
  kind: 'vits',
  megabytes: 80,
  license,
  commercialUse: useOf(license),
  speakers: one(/^[a-z]+/.exec(key)?.[0] ?? '', name, null),
  ...details,
});

/** A voice of another make, in a language of its own. */
export const other = (
  voice: Pick<CatalogVoice, 'name' | 'kind' | 'license'> & Details,
  language: string,
  name: string,
  gender: Gender,
): CatalogVoice => ({
  ...DEFAULTS,
  commercialUse: useOf(voice.license),
  speakers: one(language, name, gender),
  ...voice,
});

/** The first letter of a Kokoro speaker's key; the second says f or m. */
const KOKORO_LANGUAGES: Readonly<Record<string, string>> = {
  a: 'en',
  b: 'en',
  e: 'es',
  f: 'fr',
  h: 'hi',
  i: 'it',
  p: 'pt',
  z: 'zh',
};

function kokoroSpeaker([key, number]: [string, number]): CatalogSpeaker {
  const name = key.slice(3).replace(/^./, (letter) => letter.toUpperCase());
  return {
    language: KOKORO_LANGUAGES[key.charAt(0)] ?? '',
    number,
    name: key.startsWith('b') ? `${name} (British)` : name,
    gender: key.charAt(1) === 'f' ? 'female' : 'male',
  };
}

/** `speakers` by their keys ("af_heart") and the model's numbers, the best of each language first. */
export const kokoro = (
  name: string,
  speakers: Readonly<Record<string, number>>,
  details: Details,
): CatalogVoice => ({
  ...DEFAULTS,
  name,
  kind: 'kokoro',
  samplesPerSecond: 24_000,
  license: 'Apache-2.0',
  speakers: Object.entries(speakers).map(kokoroSpeaker),
  ...details,
});
