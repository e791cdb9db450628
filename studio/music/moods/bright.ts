/** Bright: strummed guitars, claps and bells, the sound of a sunny morning. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const bright: MoodRecipe = {
  tempo: { slowest: 106, fastest: 118 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 4, share: 0.52 },
  looseSeconds: 0.005,
  scale: 'major',
  tonics: [0, 2, 4, 7, 9],
  progressions: [
    ['Iadd9', 'V', 'vi7', 'IVadd9'],
    ['I', 'IVadd9', 'vi7', 'Vsus4 V'],
    ['IVadd9', 'I/III', 'Vsus4', 'vi7'],
    ['vi7', 'IVmaj7', 'Iadd9', 'V'],
    ['I', 'iii7', 'IVadd9', 'Vsus4'],
    ['Iadd9', 'ii7', 'IVadd9', 'V'],
  ],
  openings: ['I', 'Iadd9', 'Isus2'],
  cadences: ['IVadd9 V', 'ii7 Vsus4', 'IV/VI V/VII', 'IVmaj7 V'],
  lastChords: ['I', 'Iadd9', 'I69'],
  parts: [
    {
      name: 'strum', figure: 'comp', instruments: ['steelGuitar', 'steelGuitar', 'nylonGuitar'], voices: 4, register: { low: 52, high: 71 }, strumSeconds: 0.011,
      patterns: [['8---5-6-..5-7-5-'], ['8-5-..5-8-5-..6-'], ['8--5--7-..6-7-5-'], ['8---7--5--6-7---']],
      presence: { intro: 0.75, build: 0.8, lift: 0.95, lastHit: 0.95 },
      place: { levelDecibels: -7, pan: -0.45, reverb: 0.12, echo: 0, pumped: false },
    },
    {
      name: 'picking', figure: 'arpeggio', instruments: ['ukulele', 'kalimba', 'marimba', 'steelGuitar'], voices: 3, register: { low: 64, high: 79 },
      patterns: [['7.5.6.5.7.5.6.5.'], ['7..6..7.6..5..6.'], ['7.5.66..7.5.6.6.'], ['..6.7.5...6.7.5.']],
      orders: [[0, 1, 2, 1], [0, 2, 1, 3, 2, 1], [2, 1, 0, 1]],
      presence: { build: 0.8, lift: 0.85 },
      place: { levelDecibels: -5, pan: 0.5, reverb: 0.15, echo: 0.15, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['fingerBass'], register: { low: 33, high: 50 },
      patterns: [
        { rhythm: ['9-----7-8---5---'], tones: 'rrr5' },
        { rhythm: ['9---..7-8-----7-'], tones: 'rroa' },
        { rhythm: ['9-7-8-7-9-7-8-7-'], tones: 'r' },
      ],
      presence: { build: 0.85, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -3.5, pan: 0, reverb: 0.03, echo: 0, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['glockenspiel', 'whistle', 'kalimba', 'electricPiano'], register: { low: 71, high: 88 }, scale: 'pentatonic',
      calls: ['8-6-7---8-7-....', '8---7-8-..7-8---', '7-7-8---6-7-....', '....7-8-9---7---'],
      responses: ['7-6-7---8-------', '..7-8-7-6---....', '8---7---6-------', '7---8-7-....7---'],
      presence: { intro: 0.7, build: 0.75, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -4.5, pan: 0.1, reverb: 0.25, echo: 0.18, pumped: false },
    },
    {
      name: 'pad', figure: 'sustain', instruments: ['warmPad', 'strings'], voices: 3, register: { low: 60, high: 76 },
      presence: { lift: 0.85, lastHit: 0.85 },
      place: { levelDecibels: -17, pan: 0, reverb: 0.35, echo: 0, pumped: false },
    },
  ],
  drums: [
    {
      intro: { clap: ['....6.......6...'] },
      build: { kick: ['8.......8.......'], clap: ['....7.......7...'], shaker: ['5.3.6.3.5.3.6.3.'] },
      lift: { kick: ['9.....6.8.......', '9.....6.8...4...'], clap: ['....8.......8...'], snare: ['....5.......5...'], tambourine: ['4.3.6.3.4.3.6.3.'], hat: ['5.4.5.4.5.4.5.4.'] },
    },
    {
      intro: { shaker: ['5.3.6.3.5.3.6.3.'] },
      build: { kick: ['8...8...8...8...'], snap: ['....7.......7...'], shaker: ['5.3.6.3.5.3.6.3.'] },
      lift: { kick: ['8...8...8...8...'], clap: ['....8.......8...'], tambourine: ['..6...6...6...6.'], shaker: ['5.4.6.4.5.4.6.4.'] },
    },
    {
      intro: { snap: ['....6.......6...'] },
      build: { kick: ['8.....7...7.....'], clap: ['....7.......7...'], hat: ['5.4.5.4.5.4.5.4.'] },
      lift: { kick: ['9.....7...8.....'], snare: ['....8.......8...'], clap: ['....6.......6...'], tambourine: ['5.4.6.4.5.4.6.4.'] },
    },
  ],
  fills: [{ tom: ['............6.78'] }, { snare: ['....7.......5678'] }, { clap: ['....7.......6.77'] }],
  lastDrums: [{ piece: 'kick', velocity: 0.9 }, { piece: 'clap', velocity: 0.7 }, { piece: 'crash', velocity: 0.5 }],
  room: { seconds: 1.3, brightHertz: 6500, drums: 0.1 },
  echoBeats: 0.75,
  swells: [
    { kind: 'reverseCymbal', to: 'lift', beats: 2, velocity: 0.5 },
    { kind: 'reverseCymbal', to: 'lastHit', beats: 2, velocity: 0.5 },
  ],
};
