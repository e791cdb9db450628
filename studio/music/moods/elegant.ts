/** Elegant: a waltz for piano, harp and strings, the bass plucked, a cymbal now and then. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const elegant: MoodRecipe = {
  tempo: { slowest: 98, fastest: 114 },
  beatsPerBar: 3,
  swing: { stepsPerBeat: 2, share: 0.5 },
  looseSeconds: 0.008,
  scale: 'major',
  tonics: [0, 2, 3, 5, 7, 8, 10],
  progressions: [
    ['I', 'V/VII', 'vi', 'iii7/V'],
    ['Iadd9', 'III7', 'vi7', 'IVmaj7'],
    ['Imaj7', 'vi7', 'IVmaj7', 'V7sus4'],
    ['vi', 'III7', 'IVmaj7', 'I/III'],
    ['I', 'I7/III', 'IV', 'iv6'],
    ['Iadd9', '#io7', 'ii7', 'V7'],
  ],
  openings: ['I', 'Iadd9', 'Imaj7'],
  cadences: ['V7sus4', 'V7', 'iv6', 'V9sus4'],
  lastChords: ['Iadd9', 'I', 'Imaj9'],
  parts: [
    {
      name: 'broken chords', figure: 'arpeggio', instruments: ['feltPiano', 'harp', 'feltPiano'], voices: 3, register: { low: 57, high: 73 },
      patterns: [['7-6-6-6-6-6-'], ['7-6-6-7-6-6-'], ['7---6---6---', '7-6-6-6-6-6-'], ['7---6-6-6-6-']],
      orders: [[0, 1, 2, 3, 2, 1], [0, 2, 1, 2, 3, 2], [0, 1, 2, 1, 3, 2]],
      presence: { intro: 0.6, build: 0.7, lift: 0.9, lastHit: 0.85 },
      place: { levelDecibels: -3, pan: -0.2, reverb: 0.25, echo: 0, pumped: false },
    },
    {
      name: 'strings', figure: 'sustain', instruments: ['strings'], voices: 4, register: { low: 55, high: 74 },
      presence: { build: 0.7, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -13, pan: 0, reverb: 0.4, echo: 0, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['pizzicato', 'uprightBass'], register: { low: 36, high: 52 },
      patterns: [
        { rhythm: ['8---........'], tones: 'r' },
        { rhythm: ['8-------6---'], tones: 'r5' },
        { rhythm: ['8---........', '8-------6---'], tones: 'ra' },
      ],
      presence: { intro: 0.55, build: 0.75, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: 1, pan: 0.1, reverb: 0.12, echo: 0, pumped: false },
    },
    {
      name: 'cellos', figure: 'bass', instruments: ['strings'], register: { low: 36, high: 52 },
      patterns: [{ rhythm: ['8-----------'], tones: 'r' }],
      presence: { build: 0.75, lift: 0.9, lastHit: 0.9 },
      place: { levelDecibels: -9, pan: 0.25, reverb: 0.3, echo: 0, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['feltPiano', 'celesta', 'harp', 'vibraphone'], register: { low: 70, high: 88 }, scale: 'full',
      calls: ['8-------7---', '8---7-8-7---', '7---8-------', '8-----7-8---'],
      responses: ['7---7---6---', '7-----------', '6-7-8---7---', '7---8-7-6---'],
      presence: { intro: 0.65, build: 0.75, lift: 0.95, lastHit: 0.85 },
      place: { levelDecibels: -3.5, pan: 0.1, reverb: 0.3, echo: 0.08, pumped: false },
    },
    {
      name: 'violins', figure: 'counter', instruments: ['strings'], register: { low: 69, high: 81 },
      presence: { lift: 0.85, lastHit: 0.8 },
      place: { levelDecibels: -11.5, pan: -0.3, reverb: 0.45, echo: 0, pumped: false },
    },
  ],
  drums: [
    { lift: { softKick: ['5...........'], triangle: ['....3...3...'] } },
    { build: { brush: ['....3...3...'] }, lift: { softKick: ['6...........'], brush: ['....5...5...'] } },
    { lift: { softKick: ['5...........'], triangle: ['3...........', '............'], shaker: ['....3...3...'] } },
  ],
  fills: [],
  lastDrums: [{ piece: 'softKick', velocity: 0.6 }, { piece: 'crash', velocity: 0.25 }, { piece: 'triangle', velocity: 0.3 }],
  room: { seconds: 2.2, brightHertz: 5000, drums: 0.3 },
  echoBeats: 1,
  swells: [{ kind: 'reverseCymbal', to: 'lift', beats: 3, velocity: 0.4 }, { kind: 'reverseCymbal', to: 'lastHit', beats: 3, velocity: 0.5 }],
};
