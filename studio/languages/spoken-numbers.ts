/** What a language says around numbers: decades, kings, times of day, prefixes of units, and the words that tell them apart. */
import type { Plural } from '#studio/languages/spoken-signs.ts';

/**
 * What an amount may be about: `past` makes "80s" a decade and `haste` makes it seconds; `scale` makes "1:12"
 * a ratio.
 */
export type Near = 'gold' | 'screen' | 'light' | 'current' | 'steel' | 'past' | 'haste' | 'scale';

/** Words and templates for numbers; in templates {n} is a number, {h} hours, {m} minutes and {o} an ordinal. */
export type SpokenNumbers = {
  /** Patterns of the beginnings of words that say what an amount is about; empty when none are known. */
  near: Readonly<Record<Near, string>>;
  /** "18K" gold. */
  karat: Plural;
  /** Before a unit's name: µ m c d k M G. */
  prefixes: readonly [
    micro: string,
    milli: string,
    centi: string,
    deci: string,
    kilo: string,
    mega: string,
    giga: string,
  ];
  /** "80s" as a template ("{n}er"), or as words from the tens to the nineties. */
  decades: string | readonly string[];
  /** "±2". */
  plusMinus: string;
  /** "24/7"; behind a comma what "7 days" alone is. */
  aroundTheClock: string;
  /** "16:9" is sixteen _to_ nine; empty where the numbers alone are said. */
  ratio: string;
  /** "v2.0" is _version_ two point zero. */
  version: string;
  /**
   * Large numbers before a currency: their words (a pattern), what joins them with its name ("millions de
   * dollars"; behind a "|" what does before a vowel), and their letters: "$5M".
   */
  scales: { words: string; joint: string; short: Readonly<Record<string, Plural>> };
  /**
   * "10:00" and "10:30". `underTen` is how minutes below ten are said there ("oh {m}"); null where the number
   * alone is.
   */
  clock: { hour: Plural; minutes: Plural; underTen: string | null };
  /** "7 a.m.", "7 p.m."; null where times are not written so. */
  halfDays: { am: string; pm: string } | null;
  /**
   * Ordinals from the first, separated by spaces; `beyond` for what is not among them. `king` is how one
   * follows a name ("the {o}"); `feminine` are the endings that change after a woman's name.
   */
  ordinals: {
    words: string;
    beyond: string;
    king: string;
    feminine: readonly (readonly [string, string])[];
  };
  /** Pattern of the words before a Roman number that counts: "part", "volume". */
  volumes: string;
  /** Zero to nine, separated by spaces, where digits cannot stand apart; null where they can. */
  digits: string | null;
  /** 1/8 3/8 5/8 7/8; null where they are read as they stand. */
  eighths: readonly [string, string, string, string] | null;
  /** "100s" is hundreds: the digits of the power of ten → its word; null where it is not written so. */
  roughCounts: Readonly<Record<string, string>> | null;
  /** "6'" is six feet. */
  feetByApostrophe: boolean;
  /**
   * Pattern of the words after which an amount's unit is in the singular ("a 40 L backpack"), as it then also
   * is where a hyphen joins them ("a 10-ft cable"); null where it is as elsewhere.
   */
  singularUnitAfter: string | null;
};
