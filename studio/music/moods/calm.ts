/** Calm: felt piano in slow broken chords over a held pad, a heartbeat of a drum, much room. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const calm: MoodRecipe = {
  tempo: { slowest: 68, fastest: 80 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 2, share: 0.5 },
  looseSeconds: 0.009,
  scale: 'major',
  tonics: [0, 2, 3, 5, 7, 10],
  progressions: [
    ['Iadd9', 'V/VII', 'vi7', 'IVmaj7'],
    ['Imaj7', 'iii7', 'IVmaj9', 'IVadd9 Vsus4'],
    ['vi9', 'IVmaj7', 'Iadd9', 'V/VII'],
    ['IVmaj9', 'I/III', 'ii7', 'Vsus4'],
    ['Iadd9', 'IVmaj7/I', 'vi9', 'ii9 V7sus4'],
    ['Imaj9', 'vi7', 'ii9', 'V9sus4'],
  ],
  openings: ['Iadd9', 'Isus2', 'Imaj9'],
  cadences: ['IVmaj7 Vsus4', 'ii9 V9sus4', 'vi7 IVmaj9', 'IVadd9 V/VII'],
  lastChords: ['Iadd9', 'Imaj9', 'I69'],
  parts: [
    {
      name: 'pad', figure: 'sustain', instruments: ['warmPad', 'choir', 'strings'], voices: 4, register: { low: 52, high: 71 },
      presence: { intro: 0.6, build: 0.75, lift: 0.9, lastHit: 0.8 },
      place: { levelDecibels: -17, pan: 0, reverb: 0.4, echo: 0, pumped: false },
    },
    {
      name: 'broken chords', figure: 'arpeggio', instruments: ['feltPiano', 'feltPiano', 'nylonGuitar', 'harp'], voices: 4, register: { low: 53, high: 72 },
      patterns: [['7-5-6-5-6-5-6-5-'], ['7-5-6-5-6---5-6-'], ['7-5-6-5-6-5-7---', '6-5-6-5-6-5-4-5-'], ['7---5-6-6---5-6-']],
      orders: [[0, 2, 1, 3, 2, 1, 3, 2], [0, 1, 2, 3, 4, 3, 2, 1], [0, 2, 3, 4, 3, 2, 1, 2]],
      presence: { intro: 0.75, build: 0.75, lift: 0.85, lastHit: 0.8 },
      place: { levelDecibels: -4, pan: -0.15, reverb: 0.3, echo: 0.05, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['uprightBass', 'subBass'], register: { low: 33, high: 50 },
      patterns: [
        { rhythm: ['8-------5-------'], tones: 'r5' },
        { rhythm: ['8---------5-6---'], tones: 'r5o' },
        { rhythm: ['8-----------5---'], tones: 'ra' },
      ],
      presence: { build: 0.75, lift: 0.85, lastHit: 0.85 },
      place: { levelDecibels: -2.5, pan: 0, reverb: 0.05, echo: 0, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['feltPiano', 'vibraphone', 'celesta', 'kalimba'], register: { low: 69, high: 86 }, scale: 'pentatonic',
      calls: ['7-----6-7-------', '7---6---8-------', '....6-7-8-------', '7-------6---7---'],
      responses: ['6---7---6-------', '7-----6---------', '......6-7-------', '6---------7-----'],
      presence: { intro: 0.7, build: 0.75, lift: 0.9, lastHit: 0.8 },
      place: { levelDecibels: -3.5, pan: 0.12, reverb: 0.4, echo: 0.2, pumped: false },
    },
    {
      name: 'counter', figure: 'counter', instruments: ['strings', 'choir'], register: { low: 64, high: 77 },
      presence: { lift: 0.75, lastHit: 0.7 },
      place: { levelDecibels: -16.5, pan: 0.25, reverb: 0.5, echo: 0, pumped: false },
    },
  ],
  drums: [
    { build: { softKick: ['6.......5.......'], shaker: ['..3...3...3...3.'] }, lift: { softKick: ['7.....4.6.......'], rim: ['........4.......'], shaker: ['2.4.2.4.2.4.2.4.'] } },
    { build: { softKick: ['6...............'] }, lift: { softKick: ['7.......6.....4.'], brush: ['....4.......4...'], shaker: ['..3...4...3...4.'] } },
    { lift: { softKick: ['6...............'], shaker: ['..3...3...3...3.'] } },
  ],
  fills: [],
  lastDrums: [{ piece: 'softKick', velocity: 0.6 }, { piece: 'triangle', velocity: 0.25 }],
  room: { seconds: 2.8, brightHertz: 4200, drums: 0.25 },
  echoBeats: 1.5,
  swells: [
    { kind: 'reverseCymbal', to: 'lift', beats: 2, velocity: 0.35 },
    { kind: 'reverseCymbal', to: 'lastHit', beats: 2, velocity: 0.4 },
  ],
};
