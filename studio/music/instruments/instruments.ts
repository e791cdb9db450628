/** Every instrument by its name. */
import { subBass, synthBass, synthPluck } from '#studio/music/instruments/analogue.ts';
import { choir, sawPad, strings, warmPad } from '#studio/music/instruments/ensemble.ts';
import type { Instrument } from '#studio/music/instruments/instrument.ts';
import {
  celesta,
  feltPiano,
  glockenspiel,
  kalimba,
  marimba,
  vibraphone,
} from '#studio/music/instruments/modal.ts';
import { bells, electricPiano } from '#studio/music/instruments/modulated.ts';
import {
  fingerBass,
  harp,
  nylonGuitar,
  pizzicato,
  steelGuitar,
  ukulele,
  uprightBass,
} from '#studio/music/instruments/plucked.ts';
import { whistle } from '#studio/music/instruments/whistle.ts';
import type { InstrumentId } from '#studio/music/score.ts';

/** How each instrument of a score sounds. Adding one to `INSTRUMENTS` does not compile without its sound here. */
export const INSTRUMENT_SOUNDS: Record<InstrumentId, Instrument> = {
  feltPiano,
  electricPiano,
  nylonGuitar,
  steelGuitar,
  ukulele,
  harp,
  pizzicato,
  kalimba,
  marimba,
  vibraphone,
  glockenspiel,
  celesta,
  bells,
  strings,
  choir,
  warmPad,
  sawPad,
  synthPluck,
  whistle,
  subBass,
  synthBass,
  uprightBass,
  fingerBass,
};
